import { data, redirect } from 'react-router'
import { planEvent } from '../../../domains/events/index.ts'
import { filled } from '../../form.ts'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/new'
import { PlanFields, statesIn, statesTyped } from './plan-form.tsx'

export function loader() {
  return { once: crypto.randomUUID() }
}

export async function action({ context, request }: Route.ActionArgs) {
  const answered = await send({ context, request }, planEvent, { form: statesIn(await request.formData()) })
  if ('problem' in answered) return data(answered, { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/events/${answered.output.event}`, 303)
}

export default function NewEvent({ params, loaderData: { once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('events.plans.add.does')
  return (
    <DeskPage language={language} tab='/events' path='/events/new' title={title}>
      <div className='part flow'>
        <h1>{title}</h1>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        <Form once={once} label={title}>
          <PlanFields t={t} language={language} at={filled(actionData ? statesTyped(actionData.sent) : { language }, actionData?.problem.fields)} />
          <p className='row'><Submit>{title}</Submit></p>
        </Form>
      </div>
    </DeskPage>
  )
}
