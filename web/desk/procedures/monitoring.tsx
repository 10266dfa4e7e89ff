import { data, redirect } from 'react-router'
import { askMonitoring, recordMonitoring, showMonitoring, takeInMonitoring } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/monitoring'
import { PagesOfReturn } from './beside.tsx'
import { Time, type PartOfMonitoring } from './monitoring-time.tsx'

export async function loader({ context, params }: Route.LoaderArgs) {
  const shown = await read({ context }, showMonitoring, { file: params.file })
  return { shown, once: keyed([6, 12].flatMap((months) => [`ask-${months}`, `record-${months}`, `in-${months}`])) }
}

/** A form is named by what it does and after how many months: `ask-6`. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const { intent = '' } = await parts(sent)
  const [, deed = '', months = ''] = /^(ask|record|in)-(6|12)$/.exec(intent) ?? []
  const form = answersOf(sent, intent)
  const to = { context, request }
  const fixed = { file: params.file, months: Number(months) }
  const answered = await (deed === 'ask' ? send(to, askMonitoring, { form, fixed }) : deed === 'in' ? send(to, takeInMonitoring, { form, fixed }) : send(to, recordMonitoring, { form, fixed }))
  if ('problem' in answered) return data(inPart(intent, answered), { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/procedures/${params.file}/monitoring`, 303)
}

export default function MonitoringPage({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const part: PartOfMonitoring = {
    t, language, shown, once, here: `/${language}/desk/procedures/${shown.file}/monitoring`, refused: actionData?.part, at: filled(actionData?.sent, actionData?.problem.fields), works: shown.office.roles.includes('case worker'),
  }
  return (
    <DeskPage language={language} tab='/procedures' path={`/procedures/${shown.file}/monitoring`} title={t('web.monitoring.title', { reference: shown.reference })}>
      <div className='who'>
        <p><a href={`/${language}/desk/procedures/${shown.file}`}>{t('web.return.back', { reference: shown.reference })}</a></p>
        <h1>{shown.names ?? t('web.return.monitoring')}</h1>
        {shown.names && <p className='other'>{t('web.return.monitoring')}</p>}
        <PagesOfReturn t={t} language={language} file={shown.file} here='monitoring' />
        {shown.erased && <Note title={t('web.law-file.erased')} />}
        {!shown.times.some(({ arrived }) => arrived) && <Note title={t('web.monitoring.not-arrived')}>{t('web.monitoring.not-arrived-next')}</Note>}
      </div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {shown.times.map((time) => <Time key={time.months} part={part} time={time} />)}
    </DeskPage>
  )
}
