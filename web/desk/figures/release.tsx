import { redirect } from 'react-router'
import { approveRelease, correctRelease, publishRelease, showPrepared, withdrawRelease } from '../../../domains/evidence/index.ts'
import { periodIn } from '../../figures/say.ts'
import { FiguresTable } from '../../figures/table.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { languageOf, momentInWords, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/release'
import { Hindered } from './hindered.tsx'
import { looks } from './states.ts'
import { Then } from './then.tsx'

const forms = ['approve', 'publish', 'correct', 'withdraw'] as const

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await read({ context }, showPrepared, { release: params.release }), once: keyed(forms) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const part = oneOf(forms, (await parts(sent)).intent) ?? 'approve'
  const here = { form: answersOf(sent, part), fixed: { release: params.release } }
  const to = { context, request }
  const page = `/${context.get(visitContext).language}/desk/figures`
  if (part === 'correct') {
    const begun = await send(to, correctRelease, here)
    if ('problem' in begun) return inPart(part, begun)
    throw redirect(`${page}/${begun.output.release}`, 303)
  }
  const done = part === 'withdraw' ? await send(to, withdrawRelease, here) : part === 'publish' ? await send(to, publishRelease, here) : await send(to, approveRelease, here)
  if ('problem' in done) return inPart(part, done)
  throw redirect(`${page}/${params.release}`, 303)
}

export default function Release({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { office, state } = shown
  const period = periodIn(t, language, shown.period)
  const moment = (at: string) => momentInWords(language, at, office.zone)
  return (
    <DeskPage language={language} tab='/figures' path={`/figures/${shown.release}`} title={period}>
      <div className='headrow'><h1>{period}</h1><State is={looks[state]}>{t(`evidence.state.${state}`)}</State></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <Facts look='pairs' facts={[
        { name: t('web.figures.reference'), value: <span className='num'>{shown.reference}</span> },
        { name: t('web.figures.version', { version: shown.version }), value: shown.corrects ? t('web.figures.corrects', { reference: shown.corrects.reference }) : '' },
        { name: t('web.desk-figures.prepared'), value: t('web.desk-figures.prepared-by', { date: moment(shown.preparedAt), name: shown.preparedBy ?? '' }) },
      ]} />
      {shown.approval && <p>{t('web.desk-figures.approval', { name: shown.approval.by ?? '', date: moment(shown.approval.at) })}</p>}
      {shown.withdrawn && <Note title={t('evidence.state.withdrawn')}>{shown.withdrawn.because}</Note>}
      {state === 'waiting' && <Note title={t('web.desk-figures.waiting')}><a href={`/${language}/desk/figures/${shown.release}`}>{t('web.desk-figures.look-again')}</a></Note>}
      <div className='split part'>
        <div>
          <Hindered t={t} hindrances={shown.hindrances} />
          {shown.tables.length > 0 && <p className='soft'>{t('web.desk-figures.draft')} {t('web.figures.hidden-why', { fewest: shown.fewest })}</p>}
          {shown.tables.map((table) => <FiguresTable key={table.indicator} t={t} language={language} table={table} />)}
        </div>
        <aside className='side' aria-labelledby='then'>
          <section>
            <h2 id='then'>{t('web.desk-figures.then')}</h2>
            <Then t={t} language={language} shown={shown} once={once} sent={actionData?.sent} fields={actionData?.problem.fields} />
          </section>
        </aside>
      </div>
    </DeskPage>
  )
}
