import type { ReactNode } from 'react'
import { lineKinds, measures, programmeRoles, schemes, sumKinds, ties } from '../../../domains/programmes/index.ts'
import type { Language } from '../../../core/words.ts'
import { filled } from '../../form.ts'
import { DateField, Select, TextField, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { translate } from '../../words.ts'
import { dayTyped } from '../days.ts'
import type { Plan } from './plan.tsx'

type Answered = { readonly part: string; readonly sent: unknown; readonly problem: { readonly fields: Readonly<Record<string, readonly string[]>> } } | undefined

/** What can be added to a programme, each folded until it is wanted. */
export function Additions({ language, plan, once, answered }: { language: Language; plan: Plan; once: Readonly<Record<string, string>>; answered: Answered }) {
  const t = translate(language)
  const at = filled(answered?.sent, answered?.problem.fields)
  const lines = (...kinds: readonly string[]) => plan.lines.filter(({ kind }) => kinds.includes(kind)).map(({ line, title }) => ({ value: line, text: title }))
  const add = (part: string, title: string, fields: ReactNode) => (
    <details className='add' open={answered?.part === part}>
      <summary>{title}</summary>
      <Form once={once[part] ?? ''} label={title}>{fields}<p className='row'><Submit intent={part}>{title}</Submit></p></Form>
    </details>
  )
  const day = (name: string, label: string, given?: string) => <DateField {...at(name)} label={label} hint={t('web.case.due-hint')} {...(given && at(name).given.length === 0 && { given: [given] })} />
  return (
    <section className='part' aria-labelledby='add'>
      <h2 id='add'>{t('web.plan.add')}</h2>
      {add('line', t('programmes.results.add-line.does'), <>
        <Select {...at('line.kind')} label={t('web.plan.kind')} options={lineKinds.map((one) => ({ value: one, text: t(`programmes.results.kind.${one}`) }))} />
        <TextField {...at('line.title')} label={t('web.plan.line')} />
        <Select {...at('line.under')} label={t('web.plan.under')} none={t('web.plan.under-none')} options={lines('component', 'outcome')} />
        <TextField {...at('line.countries')} short label={t('web.plan.country')} hint={t('web.plan.country-hint')} />
        {day('line.dueOn', t('web.plan.due'))}
      </>)}
      {add('indicator', t('programmes.results.add-indicator.does'), <>
        <Select {...at('indicator.line')} label={t('web.plan.of-line')} options={lines('output', 'outcome')} />
        <TextField {...at('indicator.title')} label={t('web.plan.indicator')} hint={t('web.plan.indicator-hint')} />
        <TextField {...at('indicator.unit')} short label={t('web.plan.unit')} />
        <Select {...at('indicator.measure')} label={t('web.plan.measure')} options={measures.map((one) => ({ value: one, text: t(`web.plan.measure.${one}`) }))} />
        <Tick {...at('indicator.descending')} label={t('web.plan.descending')} />
      </>)}
      {add('stand', t('programmes.results.stand.does'), <>
        <Select {...at('stand.line')} label={t('programmes.results.kind.output')} options={lines('output')} />
        <Select {...at('stand.status')} label={t('web.plan.stands')} options={(['delivered', 'evidenced'] as const).map((one) => ({ value: one, text: t(`programmes.results.standing.${one}`) }))} />
        {day('stand.onDay', t('web.plan.on-day'), dayTyped(plan.today))}
        <TextField {...at('stand.url')} label={t('web.plan.url')} />
      </>)}
      {add('role', t('programmes.results.add-role.does'), <>
        <Select {...at('role.role')} label={t('web.plan.role')} options={programmeRoles.map((one) => ({ value: one, text: t(`programmes.results.role.${one}`) }))} />
        <TextField {...at('role.code')} short label={t('web.plan.code')} hint={t('web.plan.code-hint')} />
        <TextField {...at('role.name')} label={t('web.plan.name')} />
      </>)}
      {add('sum', t('programmes.results.add-sum.does'), <>
        <Select {...at('sum.kind')} label={t('web.plan.sum-kind')} options={sumKinds.map((one) => ({ value: one, text: t(`programmes.results.sum.${one}`) }))} />
        <TextField {...at('sum.amount')} short label={t('web.plan.amount')} />
        <TextField {...at('sum.currency')} short label={t('web.plan.currency')} />
        {day('sum.valuedOn', t('web.plan.valued-on'), dayTyped(plan.today))}
        {day('sum.startsOn', t('web.plan.budget-from'))}
        {day('sum.endsOn', t('web.plan.budget-to'))}
        <Select {...at('sum.donor')} label={t('programmes.results.role.donor')} none={t('web.plan.no-donor')} options={plan.roles.filter(({ role }) => role === 'donor').map((one) => ({ value: one.id, text: one.code ?? one.name }))} />
      </>)}
      {add('tie', t('programmes.results.tie.does'), <>
        <Select {...at('tie.tie')} label={t('web.plan.tie')} options={ties.map((one) => ({ value: one, text: t(one === 'follows' ? 'programmes.show.predecessor' : 'programmes.show.parent') }))} />
        <TextField {...at('tie.code')} short label={t('web.plan.programme-code')} />
      </>)}
      {add('mark', t('programmes.results.mark.does'), <>
        <Select {...at('mark.scheme')} label={t('web.plan.scheme')} options={schemes.map((one) => ({ value: one, text: t(`programmes.results.scheme.${one}`) }))} />
        <TextField {...at('mark.code')} short label={t('web.plan.number')} hint={t('web.plan.number-hint')} />
        <TextField {...at('mark.significance')} short label={t('web.plan.significance')} hint={t('web.plan.significance-hint')} />
      </>)}
      {!plan.published && add('publish', t('programmes.publish.does'), <p className='text'>{t('web.plan.publish-hint')}</p>)}
    </section>
  )
}
