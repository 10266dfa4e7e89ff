import type { Language } from '../../../core/words.ts'
import { Facts } from '../../parts/facts.tsx'
import { Table } from '../../parts/table.tsx'
import { dayInWords, translate } from '../../words.ts'
import type { Plan } from './plan.tsx'

/** Money, roles, what it is tied to and what it is for. */
export function Around({ language, plan }: { language: Language; plan: Plan }) {
  const t = translate(language)
  const nameOf = ({ code, name }: Plan['roles'][number]) => (code ? <a href={`/${language}/organisations/${code}`}>{code}</a> : name)
  const donors = new Map(plan.roles.map((one) => [one.id, one]))
  return (
    <>
      {plan.sums.length > 0 && (
        <section className='part'>
          <Table captioned caption={t('web.plan.money')} rows={plan.sums} keyOf={({ sum }) => sum} columns={[
            { head: t('web.plan.sum-kind'), as: 'row', cell: ({ kind }) => t(`programmes.results.sum.${kind}`) },
            { head: t('web.plan.amount'), as: 'number', cell: ({ amount, currency }) => `${amount} ${currency}` },
            { head: t('web.plan.valued-on'), as: 'day', cell: ({ valuedOn }) => dayInWords(language, valuedOn) },
            { head: t('web.plan.for-period'), cell: ({ startsOn, endsOn }) => startsOn && endsOn && `${dayInWords(language, startsOn)} – ${dayInWords(language, endsOn)}` },
            { head: t('programmes.results.role.donor'), cell: ({ donor }) => { const one = donors.get(donor ?? ''); return one && nameOf(one) } },
          ]} />
        </section>
      )}
      {plan.roles.length + plan.ties.length + plan.marks.length > 0 && (
        <section className='part'>
          <h2>{t('web.plan.around')}</h2>
          <Facts facts={[
            ...plan.roles.map((one) => ({ name: t(`programmes.results.role.${one.role}`), value: nameOf(one) })),
            ...plan.ties.map(({ tie, code }) => ({ name: t(tie === 'follows' ? 'programmes.show.predecessor' : 'programmes.show.parent'), value: <a href={`/${language}/programmes/${code}`}>{code}</a> })),
            ...plan.marks.map(({ scheme, code, significance }) => ({ name: t(`programmes.results.scheme.${scheme}`), value: significance === null ? code : `${code} (${significance})` })),
          ]} />
        </section>
      )}
    </>
  )
}
