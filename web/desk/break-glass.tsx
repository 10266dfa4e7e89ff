import { redirect } from 'react-router'
import { breakGlass, listStaff } from '../../domains/directory/index.ts'
import '../look/case.css'
import { filled } from '../form.ts'
import { TextArea } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Note } from '../parts/note.tsx'
import { Problems } from '../parts/problems.tsx'
import { act, read, visitContext } from '../visit.ts'
import { languageOf, translate } from '../words.ts'
import type { Route } from './+types/break-glass'
import { DeskPage } from './page.tsx'

/** For those whose roles open no files: who opens them already has nothing to break. */
export async function loader({ context }: Route.LoaderArgs) {
  const { office } = await read({ context }, listStaff, {})
  if (office.roles.some((role) => role === 'case worker' || role === 'supervisor')) throw redirect(`/${context.get(visitContext).language}/desk`)
  return { once: crypto.randomUUID() }
}

export const action = ({ context, request }: Route.ActionArgs) => act({ context, request }, breakGlass, { then: (_, language) => `/${language}/desk` })

export default function BreakGlassPage({ params, loaderData: { once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled(actionData?.sent, actionData?.problem.fields)
  return (
    <DeskPage language={language} tab='/staff' path='/break-glass' title={t('web.glass.title')}>
      <div className='who'>
        <p><a href={`/${language}/desk/staff`}>{t('web.staff.title')}</a></p>
        <h1>{t('web.glass.title')}</h1>
      </div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <Note bad title={t('web.glass.only')}>
        <p>{t('web.glass.what')}</p>
        <p>{t('web.glass.told')}</p>
      </Note>
      <Form once={once}>
        <TextArea {...at('reason')} label={t('web.glass.reason')} hint={t('web.glass.reason-hint')} rows={4} />
        <p className='row'><Submit look='stop'>{t('directory.break-glass.does')}</Submit></p>
      </Form>
    </DeskPage>
  )
}
