import { lineKinds, lineWays } from '../../../domains/procedures/index.ts'
import { DateField, Select, TextField } from '../../parts/field.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { decimalInWords, moneyInWords } from '../../words.ts'
import { dayTyped, shortDay } from '../days.ts'
import { Instalment } from './plan-instalment.tsx'
import type { PartOfPlan, Plan } from './plan-part.ts'

/** Every line of the plan with its money in two currencies, and its instalments; what was taken out stands below. */
export function Lines({ part, plan }: { part: PartOfPlan; plan: Plan }) {
  const { t } = part
  const [standing, out] = [plan.lines.filter(({ endedIn }) => endedIn === null), plan.lines.filter(({ endedIn }) => endedIn !== null)]
  return (
    <section aria-labelledby='lines'>
      <h2 id='lines'>{t('web.plan-of.lines')} <span className='soft num'>{standing.length}</span></h2>
      {standing.length === 0 && <Empty title={t('web.plan-of.lines-none')} next={<span className='soft'>{t('web.plan-of.lines-none-next')}</span>} />}
      <ul className='lines'>{standing.map((line) => <LineOfPlan key={line.line} part={part} plan={plan} line={line} />)}</ul>
      {out.length > 0 && (
        <details className='part'>
          <summary>{t('web.plan-of.out', { count: out.length })}</summary>
          <ul className='lines'>{out.map((line) => <LineOfPlan key={line.line} part={part} plan={plan} line={line} />)}</ul>
        </details>
      )}
    </section>
  )
}

function LineOfPlan({ part, plan, line }: { part: PartOfPlan; plan: Plan; line: Plan['lines'][number] }) {
  const { t, language, shown: { today }, here, once, at, refused, may } = part
  const { kind, way, title, amount, localAmount, rate, rateOn, rateSource, agreedOn, endedIn, instalments, toPlan, paid } = line
  const [adds, takes] = [`instalment-${line.line}`, `out-${line.line}`]
  const acts = may && endedIn === null
  return (
    <li>
      <b>{title ?? t('web.plan-of.no-title')}</b> <span className='num'>{moneyInWords(language, amount, plan.currency)}</span>
      <div className='soft'>{t(`procedures.plans.kind.${kind}`)} · {t(`procedures.plans.way.${way}`)}</div>
      <div className='soft num'>{moneyInWords(language, localAmount, plan.localCurrency)}. {t('web.plan-of.rate-told', { rate: decimalInWords(language, rate), day: shortDay(language, rateOn, today), source: rateSource })}</div>
      <div className='row'>
        {endedIn !== null ? <State is='none'>{t('web.plan-of.line-out', { edition: endedIn })}</State>
          : agreedOn === null ? <State is='held'>{t('web.plan-of.line-draft')}</State> : <State is='done'>{t('web.plan-of.line-agreed', { day: shortDay(language, agreedOn, today) })}</State>}
        {paid !== '0' && <span className='soft num'>{t('web.plan-of.line-paid', { paid: moneyInWords(language, paid, plan.currency) })}</span>}
      </div>
      <ul className='lines'>{instalments.map((one) => <Instalment key={one.instalment} part={part} plan={plan} line={line} one={one} />)}</ul>
      {instalments.length === 0 && endedIn === null && <p className='soft'>{t('web.plan-of.instalments-none')}</p>}
      {acts && toPlan !== '0' && (
        <details className='add' open={refused === adds}>
          <summary>{t('web.plan-of.instalment-add')}</summary>
          <Form action={here} once={once[adds] ?? ''} seen={plan.version} hidden={{ plan: plan.plan }} label={t('web.plan-of.instalment-add')}>
            <TextField {...at(`${adds}.amount`)} short label={t('web.plan-of.amount', { currency: plan.currency })} hint={t('web.plan-of.left', { left: moneyInWords(language, toPlan, plan.currency) })} autoComplete='off' />
            <DateField {...at(`${adds}.plannedOn`)} label={t('web.plan-of.planned-on')} hint={t('web.law-files.new.day-hint', { day: dayTyped(today) ?? '' })} />
            <p className='row'><Submit intent={adds}>{t('web.law-file.save')}</Submit></p>
          </Form>
        </details>
      )}
      {acts && (
        <details className='add' open={refused === takes}>
          <summary>{t('web.plan-of.take-out')}</summary>
          <Form action={here} once={once[takes] ?? ''} seen={plan.version} hidden={{ plan: plan.plan }} label={t('web.plan-of.take-out')}>
            <p>{t('web.plan-of.take-out-more')}</p>
            <p className='row'><Submit look='stop' intent={takes}>{t('web.plan-of.take-out')}</Submit></p>
          </Form>
        </details>
      )}
    </li>
  )
}

/** A line more, in the version that is being written. */
export function AddLine({ part: { t, language, shown: { today }, here, once, at, refused, may }, plan }: { part: PartOfPlan; plan: Plan }) {
  if (!may) return null
  return (
    <section className='part' aria-labelledby='add'>
      <h2 id='add'>{t('web.plan-of.add')}</h2>
      <details className='add' open={refused === 'line' || plan.lines.length === 0}>
        <summary>{t('web.plan-of.add-line')}</summary>
        <Form action={here} once={once.line ?? ''} seen={plan.version} hidden={{ plan: plan.plan }} label={t('web.plan-of.add-line')}>
          <Select {...at('line.kind')} label={t('web.plan-of.kind')} none={t('web.case.choose')} options={lineKinds.map((value) => ({ value, text: t(`procedures.plans.kind.${value}`) }))} />
          <Select {...at('line.way')} label={t('web.plan-of.way')} none={t('web.case.choose')} options={lineWays.map((value) => ({ value, text: t(`procedures.plans.way.${value}`) }))} />
          <TextField {...at('line.title')} label={t('web.plan-of.for')} hint={t('web.plan-of.for-hint')} autoComplete='off' />
          <TextField {...at('line.amount')} short label={t('web.plan-of.amount', { currency: plan.currency })} hint={t('web.plan-of.left', { left: moneyInWords(language, plan.left, plan.currency) })} autoComplete='off' />
          <TextField {...at('line.rate')} short label={t('web.plan-of.rate', { currency: plan.currency, local: plan.localCurrency })} hint={t('web.plan-of.rate-hint')} autoComplete='off' />
          <DateField {...at('line.rateOn')} label={t('web.plan-of.rate-on')} hint={t('web.law-files.new.day-hint', { day: dayTyped(today) ?? '' })} />
          <TextField {...at('line.rateSource')} label={t('web.plan-of.rate-source')} hint={t('web.plan-of.rate-source-hint')} autoComplete='off' />
          <p className='row'><Submit intent='line'>{t('web.plan-of.add-line')}</Submit></p>
        </Form>
      </details>
    </section>
  )
}
