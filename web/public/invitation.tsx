import { data, redirect } from 'react-router'
import { robot } from '../../core/actor.ts'
import { Refused } from '../../core/refused.ts'
import { run } from '../../core/run.ts'
import { acceptInvitation, showInvitation } from '../../domains/directory/index.ts'
import type { Route } from './+types/invitation'
import { filled } from '../form.ts'
import { TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Problems } from '../parts/problems.tsx'
import { asPage, parts, problemOf, visitContext } from '../visit.ts'
import { languageOf } from '../words.ts'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const visit = context.get(visitContext)
  try {
    const { organisation, name, roles } = await run(showInvitation, { secret: params.secret }, robot('founder'), visit.node, { via: 'page', from: visit.from })
    return { organisation, name, roles }
  } catch (fault) {
    throw asPage(fault, visit)
  }
}

/** The invited chooses an e-mail and a password: an account, a membership, signed in. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = context.get(visitContext)
  const { node, signIn, from } = visit
  const { rest } = await parts(await request.formData())
  const email = typeof rest.email === 'string' ? rest.email : ''
  const password = typeof rest.password === 'string' ? rest.password : ''
  const how = { via: 'page', from } as const
  try {
    const { name } = await run(showInvitation, { secret: params.secret }, robot('founder'), node, how)
    const account = await signIn.createAccount({ email, name, password, from })
    await run(acceptInvitation, { secret: params.secret, account }, robot('founder'), node, how)
    const { cookie, second } = await signIn.signIn({ email, password, from })
    // One who comes back may have a second step from before.
    return redirect(`/${visit.language}/${second ? 'sign-in/second' : 'desk'}`, { status: 303, headers: { 'set-cookie': cookie } })
  } catch (fault) {
    if (!(fault instanceof Refused) || fault.why === 'unavailable') throw asPage(fault, visit)
    const problem = problemOf(visit, fault)
    return data({ problem, email }, { status: problem.status })
  }
}

export default function Invitation({ params, loaderData: { organisation, name, roles }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled({ email: actionData?.email }, actionData?.problem.fields)
  return (
    <PublicPage language={language} path={`/invitation/${params.secret}`} title={t('web.invitation.title', { organisation })}>
      <div className='part flow'>
        <h1>{t('web.invitation.title', { organisation })}</h1>
        <p className='lede'>{t('web.invitation.lede', { name })}</p>
        <p className='text'>{t('web.invitation.roles', { roles: roles.map((role) => t(`directory.staff.${role}`)).join(', ') })}</p>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        <Form>
          <TextField {...at('email')} type='email' label={t('web.sign-in.email')} autoComplete='username' required />
          <TextField {...at('password')} type='password' label={t('web.sign-in.password')} hint={t('web.invitation.password-hint')} autoComplete='new-password' required />
          <p className='row'><Submit>{t('web.invitation.enter')}</Submit></p>
        </Form>
      </div>
    </PublicPage>
  )
}
