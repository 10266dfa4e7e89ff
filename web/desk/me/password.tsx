import { redirect } from 'react-router'
import '../../look/case.css'
import { attempt, refusedWith } from '../../entered.ts'
import { filled } from '../../form.ts'
import { TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/password'
import { OverMe } from './over-me.tsx'
import { ownForm } from './own.ts'

/** Changes one's own password; all other browsers are signed out. */
export async function action({ context, request }: Route.ActionArgs) {
  const { visit, own, account, session, field } = await ownForm({ context, request })
  const done = await attempt(visit, () => own.password.change(account, { password: field('password'), next: field('next') }, session))
  return 'problem' in done ? refusedWith(done.problem, {}) : redirect(`/${visit.language}/desk/me#coming-in`, 303)
}

export default function PasswordPage({ params, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled({}, actionData?.problem.fields)
  return (
    <DeskPage language={language} path='/me/password' title={t('web.own.change-password')}>
      <OverMe t={t} language={language} title={t('web.own.change-password')} />
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <p className='text'>{t('web.own.change-password-more')}</p>
      <Form>
        <TextField {...at('password')} type='password' label={t('web.own.password-now')} autoComplete='current-password' required />
        <TextField {...at('next')} type='password' label={t('web.new-password.password')} hint={t('web.invitation.password-hint')} autoComplete='new-password' required />
        <p className='row'><Submit>{t('web.new-password.save')}</Submit></p>
      </Form>
    </DeskPage>
  )
}
