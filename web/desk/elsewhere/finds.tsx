import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { countryName } from '../../words.ts'
import type { Drawn, Finds } from './drawn.ts'

/** Who of ours is known elsewhere too: for those who open files. Nobody stands here as not known. */
export function FindsHere({ t, language, day, finds }: Pick<Drawn, 't' | 'language' | 'day'> & { finds: Finds }) {
  return (
    <section className='part' aria-labelledby='finds'>
      <h2 id='finds'>{t('web.elsewhere.finds')}</h2>
      {finds.length === 0
        ? <Empty title={t('web.elsewhere.finds-none')} next={<a className='also' href={`/${language}/desk/people`}>{t('web.elsewhere.to-people')}</a>}><p className='text soft'>{t('web.elsewhere.finds-none-more')}</p></Empty>
        : (
          <Table
            caption={t('web.elsewhere.finds')} rows={finds} keyOf={({ person, partner }) => `${person} ${partner.organisation}`}
            columns={[
              { head: t('web.elsewhere.person'), as: 'row', cell: ({ person, name }) => <a href={`/${language}/desk/people/${person}#elsewhere`}>{name}</a> },
              { head: t('web.elsewhere.known-to'), cell: ({ partner }) => <>{partner.name}<br /><span className='soft'>{countryName(language, partner.country)}</span></> },
              { head: t('web.elsewhere.how'), bare: true, cell: ({ way }) => t(`web.elsewhere.way.${way}`) },
              { head: t('web.elsewhere.counts-until'), as: 'day', cell: ({ until }) => day(until) },
              { head: t('web.elsewhere.next'), bare: true, cell: (find) => (find.partner.outside ? <State is='ahead'>{t('web.houses.ring')}</State> : find.asksReferral ? <State is='now'>{t('web.elsewhere.asks-us')}</State> : find.referralAskedAt ? <State is='done'>{t('web.elsewhere.asked-them')}</State> : <State is='ahead'>{t('web.elsewhere.may-ask')}</State>) },
            ]}
          />
        )}
    </section>
  )
}
