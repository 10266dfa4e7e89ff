import { redirect } from 'react-router'
import { robot } from '../../core/actor.ts'
import { id } from '../../core/ids.ts'
import { run } from '../../core/run.ts'
import { showPasswordLink, usePasswordLink } from '../../domains/directory/index.ts'
import { attempt, refusedWith } from '../entered.ts'
import { filled } from '../form.ts'
import { TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Problems } from '../parts/problems.tsx'
import { asPage, parts, visitContext } from '../visit.ts'
import { languageOf } from '../words.ts'
import type { Route } from './+types/new-password'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const visit = context.get(visitContext)
  try {
    return await run(showPasswordLink, { secret: params.secret }, robot('founder'), visit.node, { via: 'page', from: visit.from })
  } catch (fault) {
    throw asPage(fault, visit)
  }
}

/** A password that cannot be one is refused before the link is used up; then the link, then the password. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = context.get(visitContext)
  const { node, signIn, from, language } = visit
  const { rest } = await parts(await request.formData())
  const next = typeof rest.next === 'string' ? rest.next : ''
  const done = await attempt(visit, async () => {
    signIn.own.password.check(next)
    const { account, anew } = await run(usePasswordLink, { secret: params.secret }, robot('founder'), node, { via: 'page', from })
    await signIn.own.password.set(id('account').parse(account), next, anew)
  })
  return 'problem' in done ? refusedWith(done.problem, {}) : redirect(`/${language}/sign-in?password=new`, 303)
}

export default function NewPassword({ params, loaderData: { name, organisation, anew }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled({}, actionData?.problem.fields)
  return (
    <PublicPage language={language} path={`/new-password/${params.secret}`} title={t('web.new-password.title')}>
      <div className='part flow'>
        <h1>{t('web.new-password.title')}</h1>
        <p className='lede'>{t('web.new-password.lede', { name, organisation })}</p>
        {anew && <p className='text'>{t('web.new-password.anew')}</p>}
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        <Form>
          <TextField {...at('next')} type='password' label={t('web.new-password.password')} hint={t('web.invitation.password-hint')} autoComplete='new-password' required />
          <p className='row'><Submit>{t('web.new-password.save')}</Submit></p>
        </Form>
      </div>
    </PublicPage>
  )
}
