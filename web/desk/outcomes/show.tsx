import { data, redirect } from 'react-router'
import { languages } from '../../../core/words.ts'
import { followUpOutcome, followUpStates, outcomeSeen } from '../../../domains/events/index.ts'
import { filled } from '../../form.ts'
import { DateField, Select, TextArea, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Outcome } from '../../public/outcome.tsx'
import { read, send, visitContext } from '../../visit.ts'
import { languageOf, ownName, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/show'

export async function loader({ context, params }: Route.LoaderArgs) {
  return { one: await read({ context }, outcomeSeen, { outcome: params.outcome }), once: crypto.randomUUID() }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const told = await send({ context, request }, followUpOutcome, { fixed: { outcome: params.outcome } })
  if ('problem' in told) return data(told, { status: told.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/outcomes/${params.outcome}`, 303)
}

/** One outcome with all that became of it, and a form to tell more, in the name of one's organisation. */
export default function TellOutcome({ params, loaderData: { one, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('events.follow-up.does')
  const at = filled(actionData?.sent ?? { language }, actionData?.problem.fields)
  return (
    <DeskPage language={language} tab='/events' path={`/outcomes/${one.outcome}`} title={title}>
      <div className='part flow'>
        <h1>{title}</h1>
        <ul className='lines'><Outcome language={language} one={one} withEvent /></ul>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        <Form once={once} label={title}>
          <DateField {...at('onDay')} label={t('events.follow-up.on-day')} required />
          <Select {...at('state')} label={t('events.plans.state')} none={t('web.case.choose')} options={followUpStates.map((value) => ({ value, text: t(`events.state.${value}`) }))} required />
          <Select {...at('language')} label={t('events.plans.language')} options={languages.map((value) => ({ value, text: ownName[value] }))} required />
          <TextArea {...at('text')} label={t('events.follow-up.text')} rows={4} required />
          <TextField {...at('url')} label={t('events.follow-up.url')} autoComplete='off' />
          <TextField {...at('event')} label={t('events.follow-up.event')} hint={t('events.follow-up.event-hint')} autoComplete='off' short />
          <p className='row'><Submit>{title}</Submit> <a href={`/${language}/desk/outcomes`}>{t('events.outcomes.title')}</a></p>
        </Form>
      </div>
    </DeskPage>
  )
}
