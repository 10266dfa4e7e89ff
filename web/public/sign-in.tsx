import { data, redirect } from 'react-router'
import { Refused } from '../../core/refused.ts'
import type { Route } from './+types/sign-in'
import { filled } from '../form.ts'
import { TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Problems } from '../parts/problems.tsx'
import { asPage, parts, problemOf, visitContext } from '../visit.ts'
import { languageOf } from '../words.ts'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

export function loader({ context }: Route.LoaderArgs) {
  const { asking, language } = context.get(visitContext)
  if (asking.kind === 'staff') throw redirect(`/${language}/desk`)
  return null
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = context.get(visitContext)
  const { rest } = await parts(await request.formData())
  const email = typeof rest.email === 'string' ? rest.email : ''
  try {
    const { cookie } = await visit.signIn.signIn({ email, password: typeof rest.password === 'string' ? rest.password : '', from: visit.from })
    return redirect(`/${visit.language}/desk`, { status: 303, headers: { 'set-cookie': cookie } })
  } catch (fault) {
    if (!(fault instanceof Refused) || fault.why === 'unavailable') throw asPage(fault, visit)
    const problem = problemOf(visit, fault)
    return data({ problem, email }, { status: problem.status })
  }
}

export default function SignInPage({ params, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled({ email: actionData?.email })
  return (
    <PublicPage language={language} path='/sign-in' title={t('web.sign-in.title')}>
      <div className='part flow'>
        <h1>{t('web.sign-in.title')}</h1>
        <p className='text'>{t('web.sign-in.lede')}</p>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} />}
        <Form>
          <TextField {...at('email')} type='email' label={t('web.sign-in.email')} autoComplete='username' required />
          <TextField {...at('password')} type='password' label={t('web.sign-in.password')} autoComplete='current-password' required />
          <p className='row'><Submit>{t('web.sign-in.enter')}</Submit></p>
        </Form>
      </div>
    </PublicPage>
  )
}
