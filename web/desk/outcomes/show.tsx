import { data, redirect } from 'react-router'
import { languages } from '../../../core/words.ts'
import { changeOutcome, followUpOutcome, followUpStates, outcomeSeen } from '../../../domains/events/index.ts'
import { filled } from '../../form.ts'
import { DateField, Select, TextArea, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Outcome } from '../../public/outcome.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { languageOf, ownName, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { dayTyped } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/show'

export async function loader({ context, params }: Route.LoaderArgs) {
  return { one: await read({ context }, outcomeSeen, { outcome: params.outcome }), once: keyed(['tell', 'change']) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const part = (await parts(sent)).intent === 'change' ? 'change' : 'tell'
  const how = { form: answersOf(sent, part), fixed: { outcome: params.outcome } }
  const told = part === 'change' ? await send({ context, request }, changeOutcome, how) : await send({ context, request }, followUpOutcome, how)
  if ('problem' in told) return data(inPart(part, told), { status: told.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/outcomes/${params.outcome}`, 303)
}

/** One outcome with all that became of it, and a form to tell more, in the name of one's organisation. */
export default function TellOutcome({ params, loaderData: { one, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('events.follow-up.does')
  const at = filled(actionData?.sent ?? { tell: { language }, change: { language, owner: one.owner ?? undefined, dueOn: dayTyped(one.dueOn ?? undefined) } }, actionData?.problem.fields)
  return (
    <DeskPage language={language} tab='/events' path={`/outcomes/${one.outcome}`} title={title}>
      <div className='part flow'>
        <h1>{title}</h1>
        <ul className='lines'><Outcome language={language} one={one} withEvent /></ul>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        <Form {...(once.tell !== undefined && { once: once.tell })} label={title}>
          <DateField {...at('tell.onDay')} label={t('events.follow-up.on-day')} required />
          <Select {...at('tell.state')} label={t('events.plans.state')} none={t('web.case.choose')} options={followUpStates.map((value) => ({ value, text: t(`events.state.${value}`) }))} required />
          <Select {...at('tell.language')} label={t('events.plans.language')} options={languages.map((value) => ({ value, text: ownName[value] }))} required />
          <TextArea {...at('tell.text')} label={t('events.follow-up.text')} rows={4} required />
          <TextField {...at('tell.url')} label={t('events.follow-up.url')} autoComplete='off' />
          <TextField {...at('tell.event')} label={t('events.follow-up.event')} hint={t('events.follow-up.event-hint')} autoComplete='off' short />
          <p className='row'><Submit intent='tell'>{title}</Submit> <a href={`/${language}/desk/outcomes`}>{t('events.outcomes.title')}</a></p>
        </Form>
        {one.ours && (
          <details id='change' open={actionData?.part === 'change' || undefined}>
            <summary>{t('events.plans.change-outcome.does')}</summary>
            <Form {...(once.change !== undefined && { once: once.change })} seen={one.version} label={t('events.plans.change-outcome.does')}>
              <TextField {...at('change.owner')} label={t('events.plans.owner')} autoComplete='off' />
              <DateField {...at('change.dueOn')} label={t('events.plans.due-on')} />
              <Select {...at('change.language')} label={t('events.plans.language')} options={languages.map((value) => ({ value, text: ownName[value] }))} required />
              <TextArea {...at('change.reason')} label={t('events.plans.reason')} hint={t('events.plans.reason-outcome')} rows={2} required />
              <p className='row'><Submit look='also' intent='change'>{t('events.plans.change-outcome.does')}</Submit></p>
            </Form>
          </details>
        )}
      </div>
    </DeskPage>
  )
}
