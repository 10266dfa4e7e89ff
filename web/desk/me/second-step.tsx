import { data, redirect } from 'react-router'
import '../../look/case.css'
import '../../look/own.css'
import { attempt } from '../../entered.ts'
import { filled } from '../../form.ts'
import { Problems } from '../../parts/problems.tsx'
import { languageOf, translate } from '../../words.ts'
import { inPart } from '../cases/forms.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/second-step'
import { OverMe } from './over-me.tsx'
import { ownForm, ownSession } from './own.ts'
import { Begun, Codes, Off, On } from './second-step-parts.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { own, account } = await ownSession({ context, request })
  return own.secondStep.standing(account)
}

/** Begins, confirms, renews or ends one's own second step. Recovery codes are shown once, on the page that answers the form. */
export async function action({ context, request }: Route.ActionArgs) {
  const { visit, own: { secondStep }, account, session, intent, field } = await ownForm({ context, request })
  const done = await attempt(visit, async () => {
    switch (intent) {
      case 'confirm': return secondStep.confirm(account, field('code'), session)
      case 'renew': return secondStep.renewCodes(account, field('password'))
      case 'end': return secondStep.end(account, field('password'))
      default: return secondStep.begin(account, field('password'))
    }
  })
  if ('problem' in done) return data(inPart(intent, { sent: {}, problem: done.problem }), { status: done.problem.status })
  if (done.output) return data({ codes: done.output }, { headers: { 'cache-control': 'no-store' } })
  return redirect(`/${visit.language}/desk/me/second-step`, 303)
}

export default function SecondStepPage({ params, loaderData: stands, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const refused = actionData && 'problem' in actionData ? actionData : undefined
  const part = { t, language, at: filled({}, refused?.problem.fields), refused: refused?.part }
  return (
    <DeskPage language={language} path='/me/second-step' title={t('web.own.second-step')}>
      <OverMe t={t} language={language} title={t('web.own.second-step')} />
      {refused && <Problems title={refused.problem.title} said={refused.problem.detail} whys={refused.problem.fields} />}
      {actionData && 'codes' in actionData && <Codes t={t} codes={actionData.codes} />}
      {stands.is === 'off' && <Off {...part} />}
      {stands.is === 'begun' && <Begun {...part} secret={stands.secret} uri={stands.uri} />}
      {stands.is === 'on' && <On {...part} since={stands.since} codesLeft={stands.codesLeft} />}
    </DeskPage>
  )
}
