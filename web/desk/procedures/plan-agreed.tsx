import { languages } from '../../../core/words.ts'
import { waysGiven } from '../../../domains/people/index.ts'
import { DateField, Select, TextField } from '../../parts/field.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { languageNames, moneyInWords, ownName } from '../../words.ts'
import { dayTyped, shortDay } from '../days.ts'
import type { PartOfPlan, Plan } from './plan-part.ts'

/** No plan yet: in which currencies, and how much at most. */
export function Begin({ part: { t, here, once, at, may } }: { part: PartOfPlan }) {
  return (
    <section className='part' aria-labelledby='begin'>
      <h2 id='begin'>{t('web.plan-of.none')}</h2>
      <p className='soft'>{t(may ? 'web.plan-of.none-next' : 'web.plan-of.none-worker')}</p>
      {may && (
        <Form action={here} once={once.begin ?? ''} label={t('procedures.plans.begin.does')}>
          <TextField {...at('begin.currency')} short label={t('web.plan-of.currency')} hint={t('web.plan-of.currency-hint')} autoComplete='off' />
          <TextField {...at('begin.localCurrency')} short label={t('web.plan-of.local')} hint={t('web.plan-of.local-hint')} autoComplete='off' />
          <TextField {...at('begin.ceiling')} short label={t('web.plan-of.ceiling')} hint={t('web.plan-of.ceiling-hint')} autoComplete='off' />
          <p className='row'><Submit intent='begin'>{t('procedures.plans.begin.does')}</Submit></p>
        </Form>
      )}
    </section>
  )
}

/** How much at most, how much is planned, paid and left. */
export function Ceiling({ part: { t, language, here, once, at, refused, supervises }, plan }: { part: PartOfPlan; plan: Plan }) {
  const sum = (amount: string) => <span className='num'>{moneyInWords(language, amount, plan.currency)}</span>
  return (
    <section aria-labelledby='money'>
      <h2 id='money'>{t('web.plan-of.money')}</h2>
      <Facts look='pairs' facts={[
        { name: t('web.plan-of.ceiling'), value: sum(plan.ceiling) }, { name: t('web.plan-of.planned'), value: sum(plan.planned) },
        { name: t('web.plan-of.paid'), value: sum(plan.paid) }, { name: t('web.plan-of.free'), value: sum(plan.left) },
      ]} />
      {supervises && (
        <details className='add' open={refused === 'ceiling'}>
          <summary>{t('web.plan-of.ceiling-change')}</summary>
          <Form action={here} once={once.ceiling ?? ''} seen={plan.version} hidden={{ plan: plan.plan }} label={t('web.plan-of.ceiling-change')}>
            <TextField {...at('ceiling.ceiling')} short label={t('web.plan-of.amount', { currency: plan.currency })} autoComplete='off' />
            <p className='row'><Submit intent='ceiling'>{t('web.law-file.save')}</Submit></p>
          </Form>
        </details>
      )}
    </section>
  )
}

/** What the person agreed to, version by version; and that she agrees to the one that is written now. */
export function Agreed({ part: { t, language, shown: { today }, here, once, at, refused, may }, plan }: { part: PartOfPlan; plan: Plan }) {
  const some = plan.lines.some(({ endedIn }) => endedIn === null)
  return (
    <section aria-labelledby='agreed'>
      <h2 id='agreed'>{t('web.plan-of.agreed')}</h2>
      <p>{plan.draft ? <State is='held'>{t('web.plan-of.draft', { edition: plan.edition })}</State> : <State is='done'>{t('web.plan-of.stands', { edition: plan.edition })}</State>}</p>
      <ul className='lines'>
        {plan.agreements.toReversed().map(({ edition, onDay, language: spoken, way, ceiling }) => (
          <li key={edition}>
            <b>{t('web.plan-of.edition', { edition })}</b> <span className='soft'>{shortDay(language, onDay, today)}</span>
            <div className='soft'>{languageNames(language, [spoken])} · {t(`people.given.${way}`)} · <span className='num'>{moneyInWords(language, ceiling, plan.currency)}</span></div>
          </li>
        ))}
      </ul>
      {may && plan.draft && some && (
        <details className='add' open={refused === 'agree'}>
          <summary>{t('web.plan-of.agree')}</summary>
          <Form action={here} once={once.agree ?? ''} seen={plan.version} hidden={{ plan: plan.plan }} label={t('web.plan-of.agree')}>
            <DateField {...at('agree.on')} label={t('web.plan-of.agree-on')} hint={t('web.law-files.new.day-hint', { day: dayTyped(today) ?? '' })} />
            <Select {...at('agree.language')} label={t('web.plan-of.agree-language')} none={t('web.case.choose')} options={languages.map((value) => ({ value, text: ownName[value] }))} />
            <Select {...at('agree.way')} label={t('web.plan-of.agree-way')} none={t('web.case.choose')} options={waysGiven.map((value) => ({ value, text: t(`people.given.${value}`) }))} />
            <p className='row'><Submit intent='agree'>{t('web.plan-of.agree')}</Submit></p>
          </Form>
        </details>
      )}
    </section>
  )
}
