import { State } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { countryName } from '../../words.ts'
import { dayOf, lastDayOf, shortDay } from '../days.ts'
import { begin, classesIn, purposeIn } from './say.ts'
import type { PartOfPerson } from './shown.ts'

/** With whom something of the file was shared, until when, and whether it is erased there. */
export function SharedWith({ t, language, now, shown: { shared, office } }: PartOfPerson) {
  const on = (at: string) => shortDay(language, dayOf(at, office.zone), dayOf(now, office.zone))
  return (
    <section className='part' aria-labelledby='shared'>
      <h2 id='shared'>{t('web.person.shared')}</h2>
      {shared.length === 0
        ? <p className='soft'>{t('web.person.shared-none')}</p>
        : (
          <Table
            caption={t('web.person.shared')} rows={shared} keyOf={({ referral }) => referral}
            columns={[
              { head: t('web.person.with'), as: 'row', cell: ({ referral, receiver, country }) => <><a href={`/${language}/desk/referrals/${referral}`}>{receiver}</a><br /><span className='soft'>{countryName(language, country)}</span></> },
              { head: t('web.person.for-what'), bare: true, cell: ({ purpose, classes }) => <>{begin(purposeIn(t, purpose))}<br /><span className='soft'>{classesIn(t, classes)}</span></> },
              { head: t('web.person.since'), as: 'day', cell: ({ sentAt }) => on(sentAt) },
              {
                head: t('web.requests.state'), bare: true,
                cell: ({ live, until, endedAt, endedWhy, acknowledgedAt }) => live
                  ? <><State is='now'>{t('web.person.open')}</State><br /><span className='soft'>{t('web.person.until', { day: shortDay(language, lastDayOf(until, office.zone), dayOf(now, office.zone)) })}</span></>
                  : (
                    <>
                      <State is={acknowledgedAt ? 'done' : 'held'}>{t(acknowledgedAt ? 'web.person.erased-there' : 'web.person.hidden')}</State>
                      <br /><span className='soft'>{t(`cases.referrals.ended.${endedWhy ?? 'expired'}`)}, {on(endedAt ?? until)}</span>
                    </>
                  ),
              },
            ]}
          />
        )}
    </section>
  )
}
