import type { Plain } from '../../plain.ts'
import type { listKnownElsewhere } from '../../../domains/people/index.ts'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { countryName } from '../../words.ts'
import { dayOf, shortDay, shortMoment } from '../days.ts'
import type { PartOfPerson } from './shown.ts'

export type FindsOf = Plain<Awaited<ReturnType<typeof listKnownElsewhere.run>>>['finds']

/** Where the person is known too, with the next step. Nothing here says of anybody that he is not known somewhere. */
export function KnownElsewhere({ t, language, now, works, shown: { person, office, keptApart }, finds, once }: PartOfPerson & { finds: FindsOf; once: string }) {
  if (keptApart) return null
  const consent = `/${language}/desk/people/${person}/elsewhere`
  const day = (at: string) => shortDay(language, dayOf(at, office.zone), dayOf(now, office.zone))
  return (
    <section className='part' aria-labelledby='elsewhere'>
      <h2 id='elsewhere'>{t('web.elsewhere.title')}</h2>
      {finds.length === 0 && <p className='soft'>{t('web.elsewhere.person-none')}</p>}
      <ul className='lines'>
        {finds.map(({ partner, way, until, asksReferral, referralAskedAt }) => (
          <li key={partner.organisation}>
            <State is='done'>{t('web.elsewhere.known')}</State> <b>{partner.name}</b>, {countryName(language, partner.country)}{' '}
            <span className='soft'>{t(`web.elsewhere.way.${way}`)}; {t('web.elsewhere.until', { day: day(until) })}</span>
            {asksReferral && <p><State is='now'>{t('web.elsewhere.asks-us')}</State> <span className='soft'>{t('web.elsewhere.asks-us-more')}</span></p>}
            {partner.outside ? <p className='soft'>{t('web.houses.ring-more')}</p> : referralAskedAt
              ? <p className='soft'>{t('web.elsewhere.asked-them')}, {shortMoment(language, referralAskedAt, office.zone, now)}</p>
              : works && (
                <Form once={`${once.slice(0, -1)}${partner.organisation.slice(-1)}`} hidden={{ partner: partner.organisation }} label={partner.name}>
                  <p className='row'><Submit look='also' intent='refer'>{t('people.asking.ask-for-referral.does')}</Submit> <span className='small soft'>{t('web.elsewhere.ask-hint')}</span></p>
                </Form>
              )}
          </li>
        ))}
      </ul>
      {works && <p className='row'><a href={consent}>{t('web.elsewhere.consent')}</a></p>}
    </section>
  )
}
