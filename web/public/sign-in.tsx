import { redirect } from 'react-router'
import { siteOf } from '../../core/sign-in/passkeys.ts'
import { attempt, enterDesk, refusedWith } from '../entered.ts'
import { filled } from '../form.ts'
import { TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Note } from '../parts/note.tsx'
import { PasskeyForm } from '../parts/passkey-form.tsx'
import { Problems } from '../parts/problems.tsx'
import { parts, visitContext } from '../visit.ts'
import { languageOf } from '../words.ts'
import type { Route } from './+types/sign-in'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

/** Beside the one that leaves quickly, the script that speaks with an authenticator. */
export const handle = { passkey: true }

export function loader({ context, request }: Route.LoaderArgs) {
  const { asking, language, signIn, node } = context.get(visitContext)
  if (asking.kind === 'staff') throw redirect(`/${language}/desk`)
  const site = siteOf(node.facts.url, request.headers.get('host'))
  return { wanted: site ? signIn.own.passkeys.request(site) : null, fresh: new URL(request.url).searchParams.get('password') === 'new' }
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = context.get(visitContext)
  const { signIn, from, node, language } = visit
  const { rest: { email, password, credential } } = await parts(await request.formData())
  const site = siteOf(node.facts.url, request.headers.get('host'))
  if (typeof credential === 'string' && site) {
    const entered = await attempt(visit, () => signIn.own.passkeys.enter(site, credential, from))
    return 'problem' in entered ? refusedWith(entered.problem, { email: '' }) : enterDesk(visit, { tell: entered.output.tell, cookies: [entered.output.cookie] })
  }
  const typed = { email: typeof email === 'string' ? email : '', password: typeof password === 'string' ? password : '' }
  const entered = await attempt(visit, () => signIn.signIn({ ...typed, from }))
  if ('problem' in entered) return refusedWith(entered.problem, { email: typed.email })
  const { cookie, second, tell } = entered.output
  return second ? redirect(`/${language}/sign-in/second`, { status: 303, headers: { 'set-cookie': cookie } }) : enterDesk(visit, { tell, cookies: [cookie] })
}

export default function SignInPage({ params, loaderData: { wanted, fresh }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled({ email: actionData?.email })
  return (
    <PublicPage language={language} path='/sign-in' title={t('web.sign-in.title')}>
      <div className='part flow'>
        <h1>{t('web.sign-in.title')}</h1>
        <p className='text'>{t('web.sign-in.lede')}</p>
        {fresh && !actionData && <Note>{t('web.new-password.saved')}</Note>}
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} />}
        <Form>
          <TextField {...at('email')} type='email' label={t('web.sign-in.email')} autoComplete='username' required />
          <TextField {...at('password')} type='password' label={t('web.sign-in.password')} autoComplete='current-password' required />
          <p className='row'><Submit>{t('web.sign-in.enter')}</Submit></p>
        </Form>
        {wanted && (
          <PasskeyForm wanted={wanted} label={t('web.sign-in.passkey')} failed={t('web.sign-in.passkey-failed')}>
            <p className='hint'>{t('web.sign-in.passkey-hint')}</p>
            <p className='row'><Submit look='also'>{t('web.sign-in.passkey')}</Submit></p>
          </PasskeyForm>
        )}
        <p className='hint'>{t('web.sign-in.forgotten')}</p>
      </div>
    </PublicPage>
  )
}
