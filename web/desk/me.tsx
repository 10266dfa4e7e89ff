import { data, redirect } from 'react-router'
import { listStaff, listTokens, makeToken, revokeToken, staffRoles } from '../../domains/directory/index.ts'
import '../look/case.css'
import '../look/own.css'
import { attempt } from '../entered.ts'
import { filled } from '../form.ts'
import { plain } from '../plain.ts'
import { Facts } from '../parts/facts.tsx'
import { Problems } from '../parts/problems.tsx'
import { parts, read, send, visitContext } from '../visit.ts'
import { countryName, languageOf, translate } from '../words.ts'
import type { Route } from './+types/me'
import { answersOf, inPart, keyed } from './cases/forms.ts'
import { useAround } from '../around.tsx'
import { DeskPage } from './page.tsx'
import { ComingIn } from './me/coming-in.tsx'
import { ownSession } from './me/own.ts'
import { Tokens } from './me/tokens.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { visit, own, account, session } = await ownSession({ context, request })
  const { office } = await read({ context }, listStaff, {})
  const tokens = plain(await read({ context }, listTokens, {}))
  const comingIn = {
    session, rest: await visit.signIn.lastRest(account), secondStep: await own.secondStep.standing(account),
    passkeys: (await own.passkeys.own(account)).length, sessions: await own.sessions.own(account),
  }
  // What is being set up is for its own page: the secret is not carried here.
  const secondStep = comingIn.secondStep.is === 'begun' ? { is: 'off' as const } : comingIn.secondStep
  return { comingIn: { ...comingIn, secondStep }, office, tokens, now: Temporal.Now.instant().toString(), once: keyed(['make', ...tokens.map(({ token }) => token)]) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const sent = await request.formData()
  const to = { context, request }
  const { intent, rest } = await parts(sent)
  if (intent === 'end-session' || intent === 'end-others') {
    const { visit, own, account, session } = await ownSession(to)
    const ended = await attempt(visit, () => (intent === 'end-others' ? own.sessions.endAll(account, session) : own.sessions.end(account, String(rest.session))))
    if ('problem' in ended) return data(inPart('session', { sent: {}, problem: ended.problem }), { status: ended.problem.status })
    throw redirect(`/${visit.language}/desk/me#coming-in`, 303)
  }
  if (intent === 'revoke') {
    const revoked = await send(to, revokeToken, { form: sent })
    if ('problem' in revoked) return data(inPart('revoke', revoked), { status: revoked.problem.status })
    throw redirect(`/${context.get(visitContext).language}/desk/me#tokens`, 303)
  }
  const made = await send(to, makeToken, { form: answersOf(sent, 'make') })
  return 'problem' in made ? data(inPart('make', made), { status: made.problem.status }) : data({ secret: made.output.secret }, { headers: { 'cache-control': 'no-store' } })
}

export default function Me({ params, loaderData: { comingIn, office, tokens, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { name } = useAround()
  const refused = actionData && 'problem' in actionData ? actionData : undefined
  const drawn = { t, language, zone: office.zone, now, at: filled(refused?.sent, refused?.problem.fields), refused: refused?.part }
  return (
    <DeskPage language={language} path='/me' title={t('web.me.title')}>
      <div className='who'>
        <h1>{name}</h1>
        <Facts look='pairs' facts={[
          { name: t('web.staff.roles'), value: staffRoles.filter((role) => office.roles.includes(role)).map((role) => t(`directory.staff.${role}`)).join(' · ') },
          { name: t('web.me.country'), value: countryName(language, office.country) },
          { name: t('web.me.zone'), value: office.zone },
        ]} />
      </div>
      {refused && <Problems title={refused.problem.title} said={refused.problem.detail} whys={refused.problem.fields} labels={{ 'make.name': t('directory.make-token.name'), 'make.scope': t('directory.make-token.scope'), 'make.endsOn': t('directory.make-token.ends-on') }} />}
      {office.roles.some((role) => role === 'case worker' || role === 'supervisor') && <p className='part'><a href={`/${language}/desk/me/notices`}>{t('web.notices.how')}</a> · <a href={`/${language}/desk/me/letters`}>{t('web.letters.title')}</a></p>}
      <ComingIn {...drawn} {...comingIn} />
      <Tokens {...drawn} tokens={tokens} once={once} secret={actionData && 'secret' in actionData ? actionData.secret : undefined} />
    </DeskPage>
  )
}
