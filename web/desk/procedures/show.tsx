import { data, redirect } from 'react-router'
import { arrivalsOfFile } from '../../../domains/exchange/index.ts'
import { confirmLapsed, exchangeOfFile, handOverProcedure, lettersGiven, recordSafeguard, recordVoluntariness, sendStep, showProcedure, takeBackStep, takeStep, withdrawParcel } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { parts, read, readIfMine, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/show'
import { CameInEnvelopes } from '../arrivals/of-file.tsx'
import { Choice } from './choice.tsx'
import { Clocks } from './clocks.tsx'
import { FormsLink } from './forms-link.tsx'
import { Happened } from './happened.tsx'
import { Lapses } from './lapses.tsx'
import { Lists } from './lists.tsx'
import { OtherSideOfFile } from './other-side.tsx'
import { Readiness } from './readiness.tsx'
import { Stages } from './road.tsx'
import { Steps } from './steps.tsx'
import { HandOverFile, WhoseFile } from './whose.tsx'
import type { PartOfFile } from './say.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { language } = context.get(visitContext)
  const { node } = context.get(visitContext)
  const [shown, other, letters, came] = await Promise.all([
    read({ context }, showProcedure, { file: params.file, inLanguage: language }), node.facts.kind === 'authority' ? read({ context }, exchangeOfFile, { file: params.file, inLanguage: language }) : null,
    readIfMine({ context }, lettersGiven, { file: params.file }), readIfMine({ context }, arrivalsOfFile, { file: params.file }),
  ])
  const across = other ? [...other.waiting.map(({ row }) => `send-${row}`), ...other.sent.map(({ dispatch }) => `recall-${dispatch}`)] : []
  return { shown, other, given: letters?.given ?? [], came: came?.arrivals ?? [], once: keyed(['free', 'found', 'hand-over', ...across, ...shown.next.map(({ step }) => `take-${step}`), ...shown.standing.lapses.map(({ clock }) => `lapse-${clock}`), ...shown.history.map(({ id }) => `back-${id}`)]) }
}

/** A form is named by what it does and to what: `take-depart`, `lapse-reply`, `back-` and the row. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const { intent = '' } = await parts(sent)
  const [, deed = '', of = ''] = /^(take|lapse|back|free|found|send|recall|hand-over)-?(.*)$/.exec(intent) ?? []
  const form = answersOf(sent, intent)
  const to = { context, request }
  const fixed = { file: params.file }
  const answered = await (() => {
    switch (deed) {
      case 'lapse': return send(to, confirmLapsed, { form, fixed: { ...fixed, clock: of } })
      case 'back': return send(to, takeBackStep, { form, fixed })
      case 'free': return send(to, recordVoluntariness, { form, fixed })
      case 'found': return send(to, recordSafeguard, { form, fixed })
      case 'send': return send(to, sendStep, { form, fixed })
      case 'recall': return send(to, withdrawParcel, { form })
      case 'hand-over': return send(to, handOverProcedure, { form, fixed })
      default: return send(to, takeStep, { form, fixed: { ...fixed, step: of } })
    }
  })()
  if ('problem' in answered) return data(inPart(intent, answered), { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/procedures/${params.file}`, 303)
}

export default function FilePage({ params, loaderData: { shown, other, given, came, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const acts = !shown.office.roles.includes('monitor')
  const part: PartOfFile = {
    acts, t, language, shown, once, here: `/${language}/desk/procedures/${shown.file}`, refused: actionData?.part, at: filled(actionData?.sent, actionData?.problem.fields),
  }
  return (
    <DeskPage language={language} tab='/procedures' path={`/procedures/${shown.file}`} title={t('web.law-file.title', { reference: shown.reference })}>
      <WhoseFile part={part} />
      {!acts && <div className='part'><Note title={t('web.oversight.reads')}><a href={`${part.here}/letters`}>{t('web.oversight.link')}</a></Note></div>}
      {given.map(({ letter, on }) => <p key={letter} className='soft'>{t('web.oversight.given-days', { day: shortDay(language, on, shown.today) })}</p>)}
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <Stages part={part} />
      <Lapses part={part} />
      <Clocks part={part} />
      <div className='split part'>
        <div>
          <Readiness part={part} />
          {other && <OtherSideOfFile part={part} other={other} />}
          {acts && <Steps part={part} />}
          <CameInEnvelopes t={t} language={language} came={came} today={shown.today} />
          <Happened part={part} />
        </div>
        <aside className='side' aria-label={t('web.case.beside')}>
          <Choice part={part} />
          {acts && <HandOverFile part={part} />}
          <Lists part={part} />
          <FormsLink part={part} />
        </aside>
      </div>
    </DeskPage>
  )
}
