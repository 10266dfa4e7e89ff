import { listAgreements, showCoalition } from '../../../domains/coalition/index.ts'
import type { Route } from './+types/agreements'
import { Facts } from '../../parts/facts.tsx'
import { Table } from '../../parts/table.tsx'
import { read } from '../../visit.ts'
import { dayInWords, languageOf } from '../../words.ts'
import { TakeLine } from '../take-line.tsx'
import { translate } from '../words.ts'
import { agreed, Documents } from './documents.tsx'
import { CoalitionPage, langOf, Own, OwnText, Signed } from './own.tsx'

export async function loader({ context }: Route.LoaderArgs) {
  const [agreements, { products }] = await Promise.all([read({ context }, listAgreements, {}), read({ context }, showCoalition, {})])
  return { agreements, documents: products.filter(({ kind }) => agreed.has(kind)) }
}

export default function Agreements({ params, loaderData: { agreements, documents } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <CoalitionPage language={language} path='/agreements' title='coalition.agreements.title' lede='coalition.agreements.lede'>
      <div className='part flow'>
        <TakeLine language={language} list='agreements' />
        {agreements.length === 0 && <p className='soft'>{t('coalition.agreements.none')}</p>}
      </div>
      {agreements.map((one) => (
        <section key={one.agreement} className='part flow' aria-labelledby={one.agreement}>
          <h2 id={one.agreement}><Own language={one.language} text={one.title} /></h2>
          <Facts look='glance' facts={[
            { name: t('coalition.agreements.parties'), value: one.parties.map((party) => <span key={party} className='party'>{party}</span>) },
            { name: t('coalition.agreements.flows'), value: <OwnText language={one.language} text={one.flows} /> }, { name: t('coalition.agreements.basis'), value: <OwnText language={one.language} text={one.legalBasis} /> },
            { name: t('coalition.agreements.term'), value: one.untilOn ? t('coalition.from-to', { from: one.fromOn, to: one.untilOn }) : t('coalition.since', { date: one.fromOn }), note: one.ended ? t('coalition.agreements.ended') : undefined },
          ]} />
          <h3>{t('coalition.agreements.transfers')}</h3>
          {one.transfers.length === 0 ? <p className='soft'>{t('coalition.agreements.no-transfers')}</p> : (
            <Table caption={t('coalition.agreements.transfers')} rows={one.transfers.map((transfer, at) => ({ at, ...transfer }))} keyOf={({ at }) => String(at)} columns={[
              { head: t('coalition.agreements.day'), as: 'day', cell: (row) => dayInWords(language, row.onDay) },
              { head: t('coalition.agreements.giver'), cell: (row) => row.giver }, { head: t('coalition.agreements.receiver'), cell: (row) => row.receiver },
              { head: t('coalition.agreements.what'), as: 'row', cell: (row) => <span lang={langOf(one.language)}>{row.what}</span> }, { head: t('coalition.agreements.records'), as: 'number', cell: (row) => row.records },
            ]} />
          )}
          <Signed language={language} by={one.by} targets={one.targets} />
        </section>
      ))}
      <Documents language={language} all={documents} said={t('coalition.agreements.silent')} />
    </CoalitionPage>
  )
}
