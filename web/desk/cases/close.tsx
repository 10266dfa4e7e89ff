import { data, redirect } from 'react-router'
import { closeCase, closureReasons, showCase } from '../../../domains/cases/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { Choice } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/close'
import { Compared } from './compared.tsx'
import { answersOf } from './forms.ts'
import { Heading } from './heading.tsx'
import { counted, countsOf, readCounts } from './shown.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await read({ context }, showCase, { case: params.case }), once: crypto.randomUUID() }
}

/** The form carries along what its page showed: when the case changed meanwhile, both versions stand side by side. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const saw = readCounts(answersOf(sent, 'saw'))
  for (const one of counted) sent.delete(`saw.${one}`)
  const answered = await send({ context, request }, closeCase, { form: sent, fixed: { case: params.case } })
  if (!('problem' in answered)) throw redirect(`/${context.get(visitContext).language}/desk/cases/${params.case}`, 303)
  const { reason } = (await parts(sent)).rest
  return data({ sent: { reason }, problem: answered.problem, saw: answered.problem.now === undefined ? undefined : saw }, { status: answered.problem.status })
}

export default function ClosePage({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const counts = countsOf(shown)
  const at = filled(actionData?.sent, actionData?.problem.fields)
  return (
    <DeskPage language={language} tab='/cases' path={`/cases/${shown.case}/close`} title={t('cases.close.does')}>
      <Heading t={t} language={language} shown={shown} title={t('cases.close.does')} />
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {actionData?.saw && <Compared t={t} saw={actionData.saw} now={counts} closed={shown.closure !== null} />}
      {shown.closure ? <Note>{t('cases.refused.closed')}</Note> : (
        <>
          <p className='text'>{t('web.close.lede')} {counts.undone > 0 && t('web.close.undone', { count: counts.undone })}</p>
          <Form once={once} seen={shown.version} hidden={Object.fromEntries(counted.map((one) => [`saw.${one}`, String(counts[one])]))}>
            <Choice {...at('reason')} label={t('web.close.reason')} options={closureReasons.map((value) => ({ value, text: t(`cases.closure.${value}`) }))} />
            <p className='row'><Submit refused={counts.tasks > 0 && <>{t('cases.close.tasks-open', { count: counts.tasks })} <a href={`/${language}/desk/cases/${shown.case}#tasks`}>{t('web.close.tasks')}</a></>}>{t('cases.close.does')}</Submit></p>
          </Form>
        </>
      )}
    </DeskPage>
  )
}
