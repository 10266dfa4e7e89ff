import { data, redirect } from 'react-router'
import { addNeed, addPlanStep, addTask, finishPlanStep, finishTask, handOver, showCase, writeNote } from '../../../domains/cases/index.ts'
import { withdrawBasis } from '../../../domains/people/index.ts'
import { listFiles } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { Problems } from '../../parts/problems.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { Documents } from '../documents/held.tsx'
import { Linked } from '../people/linked.tsx'
import { oneOf } from '../known.ts'
import { byKey } from '../key-table.ts'
import { DeskPage } from '../page.tsx'
import { Procedures } from '../procedures/of-case.tsx'
import { Appointments } from '../appointments/listed.tsx'
import type { Route } from './+types/show'
import { Consents } from './consents.tsx'
import { answersOf, inPart, keyed } from './forms.ts'
import { HandOver } from './hand-over.tsx'
import { HelpGiven } from './help-given.tsx'
import { Needs } from './needs.tsx'
import { Notes } from './notes.tsx'
import { CaseRoad } from './road.tsx'
import { SentFrom } from './sent-from.tsx'
import { labelsIn } from './say.ts'
import type { PartOfCase } from './shown.ts'
import { Tasks } from './tasks.tsx'
import { Who } from './who.tsx'

export async function loader({ context, params }: Route.LoaderArgs) {
  const [shown, { files }] = await Promise.all([
    read({ context }, showCase, { case: params.case }), read({ context }, listFiles, { case: params.case, inLanguage: context.get(visitContext).language }),
  ])
  const names = [...shown.plan.map(({ step }) => step), ...shown.tasks.map(({ task }) => task), ...shown.bases.map(({ basis }) => basis)]
  return { shown, files, now: Temporal.Now.instant().toString(), once: keyed(['need', 'step', 'note', 'task', 'hand-over', ...names]) }
}

/** Each form of the page, and where on it one finds what came of it. */
const places = { need: 'needs', step: 'needs', 'finish-step': 'needs', note: 'notes', task: 'tasks', 'finish-task': 'tasks', withdraw: 'consents', 'hand-over': 'hand-over' } as const
const forms = ['need', 'step', 'finish-step', 'note', 'task', 'finish-task', 'withdraw', 'hand-over'] as const

export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const part = oneOf(forms, (await parts(sent)).intent) ?? 'note'
  const rest = { form: answersOf(sent, part) }
  const here = { ...rest, fixed: { case: params.case } }
  const to = { context, request }
  const answered = await (() => {
    switch (part) {
      case 'need': return send(to, addNeed, here)
      case 'step': return send(to, addPlanStep, here)
      case 'finish-step': return send(to, finishPlanStep, rest)
      case 'note': return send(to, writeNote, here)
      case 'task': return send(to, addTask, here)
      case 'finish-task': return send(to, finishTask, rest)
      case 'withdraw': return send(to, withdrawBasis, rest)
      case 'hand-over': return send(to, handOver, here)
    }
  })()
  if ('problem' in answered) return data(inPart(part, answered), { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/cases/${params.case}#${places[part]}`, 303)
}

export default function CasePage({ params, loaderData: { shown, files, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const part: PartOfCase = {
    t, language, shown, once, here: `/${language}/desk/cases/${shown.case}`, refused: actionData?.part, at: filled(actionData?.sent, actionData?.problem.fields),
    may: shown.office.roles.includes('case worker') && !shown.closure && !shown.erased,
  }
  return (
    <DeskPage language={language} tab='/cases' path={`/cases/${shown.case}`} title={t('web.case.title', { reference: shown.reference })}>
      <Who part={part} />
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={labelsIn(t)} />}
      <div className='three'>
        <CaseRoad part={part} />
        <div>
          <Needs part={part} />
          <HelpGiven part={part} />
          <Procedures part={part} files={files} />
          {!shown.erased && <p className='row onscreen'><a className='also' href={`${part.here}/screening`}>{t('web.screening.title')}</a></p>}
          <SentFrom part={part} />
          {shown.person && shown.links.length > 0 && <Linked t={t} language={language} person={shown.person.person} relations={shown.links} keptApart={false} may={part.may} />}
          {shown.person && <Documents {...part} zone={shown.office.zone} now={now} documents={shown.documents} person={shown.person.person} case={shown.case} />}
          <Notes part={part} now={now} />
        </div>
        <aside className='side' aria-label={t('web.case.beside')}>
          <Tasks part={part} />
          <Appointments t={t} language={language} appointments={shown.appointments} zone={shown.office.zone} now={now} today={shown.today} add={part.may ? `${part.here}/appointment` : undefined} />
          <Consents part={part} now={now} />
          <HandOver part={part} />
          {part.may && (
            <section className='onscreen' aria-labelledby='close'>
              <h2 id='close'>{t('web.case.closing')}</h2>
              <p className='soft'>{t('web.case.closing-more')}</p>
              <p className='row'><a className='also' href={`/${language}/desk/cases/${shown.case}/close`} {...byKey('close')}>{t('cases.close.does')}</a></p>
            </section>
          )}
        </aside>
      </div>
    </DeskPage>
  )
}
