import { data, redirect } from 'react-router'
import { listCalls, recogniseCaller, recordCall, showCase, showRequest } from '../../domains/cases/index.ts'
import { Problems } from '../parts/problems.tsx'
import { parts, read, send, visitContext } from '../visit.ts'
import { languageOf, translate } from '../words.ts'
import type { Route } from './+types/call'
import { clock } from './appointments/say.ts'
import { Aloud } from './calls/aloud.tsx'
import { CallForm } from './calls/form.tsx'
import { Known } from './calls/known.tsx'
import { DeskPage } from './page.tsx'
import '../look/people.css'
import '../look/call.css'

export async function loader({ context }: Route.LoaderArgs) {
  const { office } = await read({ context }, listCalls, {})
  return { office, once: crypto.randomUUID(), beganAt: Temporal.Now.instant().toString() }
}

/** What is typed stays typed whatever happens: who calls is looked up, or something is refused, while somebody is talking. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const { intent, rest } = await parts(form)
  const { language } = context.get(visitContext)
  if (intent === 'find') {
    const asked = new FormData()
    for (const name of ['code', 'reference']) asked.append(name, String(form.get(name) ?? ''))
    const found = await send({ context, request }, recogniseCaller, { form: asked })
    if ('problem' in found) return data({ sent: rest, problem: found.problem }, { status: found.problem.status })
    return data({
      sent: rest, now: Temporal.Now.instant().toString(),
      request: found.output.request ? await read({ context }, showRequest, { request: found.output.request }) : undefined,
      case: found.output.case ? await read({ context }, showCase, { case: found.output.case }) : undefined,
    })
  }
  const answered = await send({ context, request }, recordCall, { form })
  if ('problem' in answered) return data(answered, { status: answered.problem.status })
  const { request: asked, case: of, code } = answered.output
  if (code && asked) return data({ code, asked: String(asked) }, { headers: { 'cache-control': 'no-store' } })
  throw redirect(`/${language}/desk/${of ? `cases/${of}#notes` : asked ? `requests/${asked}#words` : 'calls'}`, 303)
}

export default function Call({ params, loaderData: { office, once, beganAt }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  if (actionData && 'code' in actionData) return <Aloud language={language} code={actionData.code} request={actionData.asked} />
  const sent = actionData?.sent
  const problem = actionData && 'problem' in actionData ? actionData.problem : undefined
  return (
    <DeskPage language={language} path='/call' title={t('web.call.title')}>
      <div className='headrow'>
        <h1>{t('web.call.title')}</h1>
        <p className='soft'>{t('web.call.say')}</p>
        <p className='push'><span className='num soft'>{t('web.call.began', { time: clock(beganAt, office.zone) })}</span> <a href={`/${language}/desk/calls`}>{t('web.call.log')}</a></p>
      </div>
      {problem && <Problems title={problem.title} said={problem.detail} whys={problem.fields} />}
      {actionData && 'now' in actionData && <Known t={t} language={language} zone={office.zone} now={actionData.now} request={actionData.request} of={actionData.case} />}
      <CallForm t={t} language={language} once={once} beganAt={beganAt} sent={sent} whys={problem?.fields} focus={problem === undefined} />
    </DeskPage>
  )
}
