import { zoneOf } from '../../core/time.ts'
import type { Language } from '../../core/words.ts'
import type { Coming } from '../../domains/people/index.ts'
import { countryName, languageNames, momentInWords } from '../words.ts'
import { translate } from './words.ts'

/** The appointments to come, for the one who is to come. The times are those where the organisation is, and say so. */
export function ComingList({ language, organisation, country, coming }: { language: Language; organisation: string; country: string; coming: readonly Coming[] }) {
  const t = translate(language)
  if (coming.length === 0) return null
  return (
    <section className='flow' aria-labelledby='coming'>
      <h2 id='coming'>{t('web.coming.title')}</h2>
      <ul className='lines'>
        {coming.map(({ appointment, startsAt, endsAt, way, place, interpreter }) => (
          <li key={appointment}>
            <b>{momentInWords(language, startsAt, zoneOf(country))}</b>, {t('web.coming.minutes', { minutes: Temporal.Instant.from(startsAt).until(Temporal.Instant.from(endsAt)).total('minutes') })}<br />
            {t(`web.coming.${way}`, { organisation })}
            {place && <><br />{t('web.coming.place', { place })}</>}
            {interpreter && <><br />{t('web.coming.interpreter', { language: languageNames(language, [interpreter]) })}</>}
          </li>
        ))}
      </ul>
      <p className='small soft'>{t('web.coming.zone', { country: countryName(language, country) })}</p>
      <p className='text small'>{t('web.coming.cannot')}</p>
    </section>
  )
}
