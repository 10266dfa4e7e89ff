import type { ReactNode } from 'react'
import { languages, type Language } from '../../../core/words.ts'
import { goals, outcomeKinds, qualifiers, units, type showPlan } from '../../../domains/events/index.ts'
import type { Said } from '../../../doors/problem.ts'
import { filled } from '../../form.ts'
import { DateField, Select, TextArea, TextField, Ticks } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { ownName, type T } from '../../words.ts'
import { dayTyped } from '../days.ts'

type Plan = Awaited<ReturnType<typeof showPlan.run>>
type Refused = { readonly part: string; readonly sent: unknown; readonly problem: Said }

/** What one does with an event of one's own: small forms, folded away; the one that was refused stands open. */
export function Doing({ t, language, plan, once, refused }: { t: T; language: Language; plan: Plan; once: Readonly<Record<string, string>>; refused?: Refused | undefined }) {
  const at = filled(refused?.sent ?? {
    outcome: { language }, cancel: { language },
    open: { closesOn: dayTyped(plan.admission?.closesOn ?? plan.endsOn ?? undefined), capacity: plan.admission?.capacity ?? undefined },
  }, refused?.problem.fields)
  const spoken = languages.map((value) => ({ value, text: ownName[value] }))
  const Part = ({ of, title, stop, children }: { of: string; title: string; stop?: boolean; children: ReactNode }) => (
    <details id={of} open={refused?.part === of || undefined}>
      <summary>{title}</summary>
      <Form {...(once[of] !== undefined && { once: once[of] })} label={title}>{children}<p className='row'><Submit look={stop ? 'stop' : 'do'} intent={of}>{title}</Submit></p></Form>
    </details>
  )
  return (
    <section className='flow' aria-label={t('events.plans.doing')}>
      {!plan.cancelled && <Part of='open' title={t('events.plans.open-registration.does')}>
        <DateField {...at('open.closesOn')} label={t('events.plans.closes-on')} required />
        <TextField {...at('open.capacity')} label={t('events.plans.capacity')} hint={t('events.plans.capacity-hint')} short autoComplete='off' />
      </Part>}
      {!plan.demonstration && <Part of='count' title={t('events.plans.count.does')}>
        <Select {...at('count.qualifier')} label={t('events.plans.qualifier')} none={t('events.plans.exactly')} options={qualifiers.map((value) => ({ value, text: t(`events.qualifier.${value}`) }))} />
        <TextField {...at('count.number')} label={t('events.plans.number')} short autoComplete='off' required />
        <Select {...at('count.unit')} label={t('events.plans.unit')} none={t('web.case.choose')} options={units.map((value) => ({ value, text: t(`events.counted.${value}`) }))} required />
      </Part>}
      <Part of='outcome' title={t('events.plans.add-outcome.does')}>
        <Select {...at('outcome.kind')} label={t('events.plans.outcome-kind')} none={t('web.case.choose')} options={outcomeKinds.map((value) => ({ value, text: t(`events.kind.${value}`) }))} required />
        <Select {...at('outcome.language')} label={t('events.plans.language')} options={spoken} required />
        <TextArea {...at('outcome.text')} label={t('events.plans.outcome-text')} rows={3} required />
        <TextField {...at('outcome.owner')} label={t('events.plans.owner')} autoComplete='off' />
        <DateField {...at('outcome.dueOn')} label={t('events.plans.due-on')} />
        <Ticks {...at('outcome.goals')} label={t('events.plans.goals')} hint={t('events.plans.goals-hint')} options={goals.map((value) => ({ value, text: value }))} />
      </Part>
      {!plan.demonstration && <Part of='film' title={t('events.films.screen.does')}>
        <TextField {...at('film.film')} label={t('events.films.code')} hint={t('events.films.code-hint')} short autoComplete='off' required />
        <TextField {...at('film.discussion')} label={t('events.films.discussion')} hint={t('events.films.discussion-hint')} short autoComplete='off' />
      </Part>}
      {plan.published && !plan.demonstration && <Part of='back' title={t('events.plans.take-back.does')} stop><TextArea {...at('back.reason')} label={t('events.plans.reason')} hint={t('events.plans.reason-here')} rows={2} required /></Part>}
      {!plan.cancelled && !plan.demonstration && <Part of='cancel' title={t('events.plans.cancel.does')} stop>
        <Select {...at('cancel.language')} label={t('events.plans.language')} options={spoken} required />
        <TextArea {...at('cancel.reason')} label={t('events.plans.reason')} hint={t('events.plans.reason-public')} rows={2} required />
      </Part>}
    </section>
  )
}
