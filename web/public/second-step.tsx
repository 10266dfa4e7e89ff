import { redirect } from 'react-router'
import { attempt, enterDesk, refusedWith } from '../entered.ts'
import { TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Problems } from '../parts/problems.tsx'
import { parts, visitContext } from '../visit.ts'
import { languageOf } from '../words.ts'
import type { Route } from './+types/second-step'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

/** The second page of signing in: only for the browser in which the password has just been right. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { asking, language, signIn } = context.get(visitContext)
  if (asking.kind === 'staff') throw redirect(`/${language}/desk`)
  if (!(await signIn.waitsForCode(request.headers))) throw redirect(`/${language}/sign-in`)
  return null
}

export async function action({ context, request }: Route.ActionArgs) {
  const visit = context.get(visitContext)
  const { rest: { code } } = await parts(await request.formData())
  const entered = await attempt(visit, () => visit.signIn.secondStep(request.headers, typeof code === 'string' ? code : '', visit.from))
  return 'problem' in entered ? refusedWith(entered.problem, {}) : enterDesk(visit, { tell: entered.output.tell, cookies: [entered.output.cookie, entered.output.clear] })
}

/** When the step is over, the loader has already led back to the beginning; what was wrong is said here while it is not. */
export default function SecondStepPage({ params, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <PublicPage language={language} path='/sign-in/second' title={t('web.second-step.title')}>
      <div className='part flow'>
        <h1>{t('web.second-step.title')}</h1>
        <p className='text'>{t('web.second-step.lede')}</p>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} />}
        <Form>
          <TextField name='code' label={t('web.second-step.code')} hint={t('web.second-step.code-hint')} autoComplete='one-time-code' required short />
          <p className='row'><Submit>{t('web.sign-in.enter')}</Submit></p>
        </Form>
        <p><a href={`/${language}/sign-in`}>{t('web.second-step.again')}</a></p>
      </div>
    </PublicPage>
  )
}
