import { redirect } from 'react-router'
import {
  addSentence, approveReport, correctReport, editSentence, leaveOutSentence, publishReport, putBackSentence, refreshReport, reportTitle, showDraft,
} from '../../../domains/evidence/index.ts'
import { Facts } from '../../parts/facts.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { parts, read, send } from '../../visit.ts'
import { languageOf, momentInWords, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/show'
import { Chapters } from './chapters.tsx'
import { Change } from './change.tsx'
import { looks } from './states.ts'
import { Then } from './then.tsx'

const forms = ['edit', 'made', 'out', 'back', 'add', 'refresh', 'approve', 'publish', 'correct'] as const

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const shown = await read({ context }, showDraft, { report: params.report })
  const asked = new URL(request.url).searchParams.get('sentence')
  return { shown, open: shown.sentences.find(({ sentence }) => sentence === asked) ?? null, once: keyed(forms) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const part = oneOf(forms, (await parts(sent)).intent) ?? 'refresh'
  const to = { context, request }
  const here = { form: answersOf(sent, part), fixed: { report: params.report } }
  const one = { form: answersOf(sent, part) }
  const done = part === 'edit' || part === 'made' ? await send(to, editSentence, one) : part === 'out' ? await send(to, leaveOutSentence, one) : part === 'back' ? await send(to, putBackSentence, one)
    : part === 'add' ? await send(to, addSentence, one) : part === 'refresh' ? await send(to, refreshReport, here) : part === 'approve' ? await send(to, approveReport, here)
      : part === 'publish' ? await send(to, publishReport, here) : await send(to, correctReport, here)
  if ('problem' in done) return inPart(part, done)
  const page = new URL(request.url).pathname
  throw redirect('sentence' in done.output ? `${page}#s-${done.output.sentence}` : part === 'correct' ? page.replace(params.report, done.output.report) : page, 303)
}

/** A report as it is written: every sentence as it stands, and what is done with the whole. One sentence at a time is opened to be changed. */
export default function Report({ params, loaderData: { shown, open, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { office, state } = shown
  const here = `/${language}/desk/reports/${shown.report}`
  const moment = (at: string) => momentInWords(language, at, office.zone)
  const mayWrite = office.roles.includes('coordinator') && shown.publishedAt === null
  return (
    <DeskPage language={language} tab='/figures' path={`/reports/${shown.report}`} title={reportTitle(shown.year)[language]}>
      <div className='headrow'><h1>{reportTitle(shown.year)[language]}</h1><State is={looks[state]}>{t(`evidence.annual.state.${state}`)}</State><p><a href={`/${language}/desk/reports`}>{t('web.desk-reports.all')}</a></p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {open && mayWrite ? <Change t={t} language={language} shown={shown} one={open} here={here} once={once} sent={actionData?.sent} fields={actionData?.problem.fields} /> : (
        <>
          <Facts look='pairs' facts={[
            { name: t('web.desk-reports.begun'), value: t('web.desk-figures.prepared-by', { date: moment(shown.begunAt), name: shown.begunBy ?? '' }) },
            { name: t('web.figures.version', { version: shown.version }), value: shown.correction ?? '' },
            { name: t('web.reports.as-of', { date: shown.asOf.slice(0, 10) }), value: '' },
          ]} />
          {shown.approval && <p>{t('web.desk-reports.approval', { name: shown.approval.by ?? '', date: moment(shown.approval.at) })}</p>}
          {state === 'approved' && mayWrite && <Note>{t('web.desk-reports.approval-lost')}</Note>}
          <div className='split part'>
            <div><Chapters t={t} language={language} shown={shown} here={here} mayWrite={mayWrite} /></div>
            <aside className='side' aria-labelledby='then'>
              <section><h2 id='then'>{t('web.desk-reports.then')}</h2><Then t={t} language={language} shown={shown} once={once} sent={actionData?.sent} fields={actionData?.problem.fields} /></section>
            </aside>
          </div>
        </>
      )}
    </DeskPage>
  )
}
