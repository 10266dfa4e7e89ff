import { data, redirect } from 'react-router'
import { changeEvent, showPlan } from '../../../domains/events/index.ts'
import { filled } from '../../form.ts'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { read, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { dayTyped } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/change'
import { PlanFields, statesIn, statesTyped } from './plan-form.tsx'

export async function loader({ context, params }: Route.LoaderArgs) {
  return { plan: await read({ context }, showPlan, { event: params.event }), once: crypto.randomUUID() }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const answered = await send({ context, request }, changeEvent, { form: statesIn(await request.formData()), fixed: { event: params.event } })
  if ('problem' in answered) return data(answered, { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/events/${params.event}`, 303)
}

export default function ChangeEvent({ params, loaderData: { plan, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('events.plans.change.does')
  const { only, ...titles } = plan.title
  const before = {
    ...plan, title: only ? { [only]: titles[only] } : titles, language: only ?? language, startsOn: dayTyped(plan.startsOn ?? undefined),
    endsOn: plan.endsOn === plan.startsOn ? undefined : dayTyped(plan.endsOn ?? undefined), place: plan.place?.en, states: plan.states.join(' '), hosts: plan.hosts.join('\n'), themes: plan.themes.join('\n'),
  }
  return (
    <DeskPage language={language} tab='/events' path={`/events/${plan.event}/change`} title={title}>
      <div className='part flow'>
        <h1>{title}</h1>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        <Form once={once} seen={plan.version} label={title}>
          <PlanFields t={t} language={language} at={filled(actionData ? statesTyped(actionData.sent) : before, actionData?.problem.fields)} />
          <p className='row'><Submit>{t('events.plans.save')}</Submit> <a href={`/${language}/desk/events/${plan.event}`}>{t('events.plans.back')}</a></p>
        </Form>
      </div>
    </DeskPage>
  )
}
