import { data } from 'react-router'
import { answerMeasure, showMeasure } from '../../../domains/complaints/index.ts'
import { filled } from '../../form.ts'
import { Facts } from '../../parts/facts.tsx'
import { TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { act, read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { dayOf, lastDayOf, shortDay, shortMoment } from '../days.ts'
import { DeskPage } from '../page.tsx'
import { Paragraphs } from '../paragraphs.tsx'
import type { Route } from './+types/passed'
import '../../look/people.css'

export async function loader({ context, params: { measure } }: Route.LoaderArgs) {
  return { shown: await read({ context }, showMeasure, { measure }), now: Temporal.Now.instant().toString(), once: crypto.randomUUID() }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const answered = await act({ context, request }, answerMeasure, { fixed: { measure: params.measure }, then: (_, language) => `/${language}/desk/complaints/passed/${params.measure}` })
  return data(answered.data, answered.init ?? undefined)
}

/** What was passed on from a complaint to the one who is signed in, and to no other colleague; and the answer. */
export default function Passed({ params, loaderData: { shown, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { zone } = shown.office
  const at = filled(actionData?.sent, actionData?.problem.fields)
  const title = t('web.complaints.passed-title', { sender: shown.sender })
  return (
    <DeskPage language={language} path={`/complaints/passed/${shown.measure}`} title={title}>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <h1>{title}</h1>
      <Note>{t('web.complaints.passed-only-you')}</Note>
      <Facts look='pairs' facts={[
        { name: t('web.complaints.came'), value: shortMoment(language, shown.at, zone, now) },
        { name: t('web.complaints.forgotten'), value: shortDay(language, lastDayOf(shown.until, zone), dayOf(now, zone)) },
        ...(shown.name ? [{ name: t('web.complaints.name'), value: shown.name }] : []),
      ]} />
      <Paragraphs text={shown.text} />
      {shown.answeredAt
        ? <p className='soft part'>{t('web.complaints.you-answered', { when: shortMoment(language, shown.answeredAt, zone, now) })}</p>
        : (
          <Form once={once} label={t('complaints.answer-measure.does')}>
            <div className='then'>
              <TextArea {...at('text')} label={t('web.complaints.your-answer')} hint={t('web.complaints.your-answer-hint', { sender: shown.sender })} rows={6} required />
              <p className='row'><Submit>{t('complaints.answer-measure.does')}</Submit></p>
            </div>
          </Form>
        )}
    </DeskPage>
  )
}
