import { DateField, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { decimalInWords, moneyInWords } from '../../words.ts'
import { dayTyped, shortDay } from '../days.ts'
import type { PartOfPlan, Plan } from './plan-part.ts'

type Line = Plan['lines'][number]

/** One instalment: planned, paid with its receipt, or given up; and what may be done with it. */
export function Instalment({ part, plan, line, one }: { part: PartOfPlan; plan: Plan; line: Line; one: Line['instalments'][number] }) {
  const { t, language, shown: { today }, may, supervises } = part
  const day = (on: string | null) => (on === null ? '' : shortDay(language, on, today))
  const late = one.state === 'planned' && one.plannedOn < today && line.endedIn === null
  const payable = may && one.state === 'planned' && line.endedIn === null
  return (
    <li>
      <span className='num'>{moneyInWords(language, one.amount, plan.currency)}</span>, {t('web.plan-of.planned-for', { day: day(one.plannedOn) })}
      <div className='row'>
        <State is={one.state === 'paid' ? 'done' : one.state === 'given up' ? 'none' : late ? 'late' : 'ahead'}>{t(`procedures.plans.state.${one.state}`)}{one.onDay && `, ${day(one.onDay)}`}</State>
        {one.state === 'paid' && <span className='soft num'>{moneyInWords(language, one.localAmount ?? '', plan.localCurrency)}. {t('web.plan-of.rate-told', { rate: decimalInWords(language, one.rate ?? ''), day: day(one.rateOn), source: one.rateSource ?? '' })}. {one.receipt !== null && t('web.plan-of.receipt-told', { receipt: one.receipt })}</span>}
      </div>
      {one.reason && <p className='soft'>{one.reason}</p>}
      {payable && line.agreedOn === null && <p className='soft'>{t('web.plan-of.agree-first')}</p>}
      {payable && line.agreedOn !== null && <Pay part={part} plan={plan} one={one} />}
      {payable && <Because part={part} plan={plan} name={`up-${one.instalment}`} says={t('web.plan-of.give-up')} />}
      {(may || supervises) && one.state === 'paid' && <Because part={part} plan={plan} name={`back-${one.instalment}`} says={t('web.plan-of.take-back')} />}
    </li>
  )
}

function Pay({ part: { t, shown: { today }, here, once, at, refused }, plan, one }: { part: PartOfPlan; plan: Plan; one: Line['instalments'][number] }) {
  const name = `pay-${one.instalment}`
  const hint = t('web.law-files.new.day-hint', { day: dayTyped(today) ?? '' })
  return (
    <details className='add' open={refused === name}>
      <summary>{t('web.plan-of.pay')}</summary>
      <Form action={here} once={once[name] ?? ''} seen={plan.version} hidden={{ plan: plan.plan }} label={t('web.plan-of.pay')}>
        <DateField {...at(`${name}.on`)} label={t('web.plan-of.paid-on')} hint={hint} />
        <TextField {...at(`${name}.receipt`)} short label={t('web.plan-of.receipt')} autoComplete='off' />
        <p className='soft'>{t('web.plan-of.other-rate')}</p>
        <TextField {...at(`${name}.rate`)} short label={t('web.plan-of.rate', { currency: plan.currency, local: plan.localCurrency })} autoComplete='off' />
        <DateField {...at(`${name}.rateOn`)} label={t('web.plan-of.rate-on')} hint={hint} />
        <TextField {...at(`${name}.rateSource`)} label={t('web.plan-of.rate-source')} autoComplete='off' />
        <p className='row'><Submit intent={name}>{t('web.plan-of.pay')}</Submit></p>
      </Form>
    </details>
  )
}

function Because({ part: { t, here, once, at, refused }, plan, name, says }: { part: PartOfPlan; plan: Plan; name: string; says: string }) {
  return (
    <details className='add' open={refused === name}>
      <summary>{says}</summary>
      <Form action={here} once={once[name] ?? ''} seen={plan.version} hidden={{ plan: plan.plan }} label={says}>
        <TextField {...at(`${name}.reason`)} label={t('web.plan-of.reason')} autoComplete='off' />
        <p className='row'><Submit look='stop' intent={name}>{says}</Submit></p>
      </Form>
    </details>
  )
}
