import type { Language } from '../../core/words.ts'
import type { showMyFile } from '../../domains/people/index.ts'
import { State } from '../parts/state.tsx'
import { countryName } from '../words.ts'
import { translate } from './words.ts'

type Elsewhere = Awaited<ReturnType<typeof showMyFile.run>>['elsewhere']

/** Where one was asked about, by whom and when, and where one is known; never where one is not. Whoever never agreed has nothing here. */
export function AskedList({ language, organisation, day, elsewhere: { asked, known } }: { language: Language; organisation: string; day: (at: string) => string; elsewhere: Elsewhere }) {
  const t = translate(language)
  return (
    <section className='part flow' aria-labelledby='asked'>
      <h2 id='asked'>{t('web.asked.title')}</h2>
      {asked.length === 0 ? <p>{t('web.asked.none')}</p> : (
        <>
          <p>{t('web.asked.what')}</p>
          <ul className='lines'>
            {asked.map((one) => (
              <li key={`${one.at} ${one.name}`}>
                {one.asks ? t('web.asked.we-asked', { organisation, other: one.name }) : t('web.asked.they-asked', { organisation, other: one.name })}<br />
                <span className='small soft'>{countryName(language, one.country)}, {day(one.at)}</span>
              </li>
            ))}
          </ul>
          {known.length > 0 && <ul className='lines'>{known.map((one) => <li key={one.name}><State is='now'>{t('web.asked.known')}</State> <b>{one.name}</b>, {countryName(language, one.country)}. <span className='small soft'>{t('web.asked.until', { date: day(one.until) })}</span></li>)}</ul>}
        </>
      )}
    </section>
  )
}
