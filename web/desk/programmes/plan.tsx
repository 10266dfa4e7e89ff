import { data, redirect } from 'react-router'
import { addIndicator, addLine, addRole, addSum, markProgramme, planProgramme, publishProgramme, standOutput, takeResults, tieProgramme } from '../../../domains/programmes/index.ts'
import '../../look/case.css'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { Way } from '../../parts/way.tsx'
import { parts, read, send } from '../../visit.ts'
import { dayInWords, languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import { Additions } from './additions.tsx'
import { Lines } from './lines.tsx'
import { Around } from './around.tsx'
import type { Route } from './+types/plan'

const forms = ['line', 'indicator', 'stand', 'role', 'sum', 'tie', 'mark', 'table', 'publish'] as const

export async function loader({ context, params }: Route.LoaderArgs) {
  return { plan: await read({ context }, planProgramme, { programme: params.programme }), once: keyed(forms) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const part = oneOf(forms, (await parts(form)).intent) ?? 'line'
  const answers = answersOf(form, part)
  const sent = answers.get('table')
  if (sent instanceof File) answers.set('table', await sent.text())
  const [to, ours, anyones] = [{ context, request }, { fixed: { programme: params.programme }, form: answers }, { form: answers }]
  const done = part === 'indicator' ? await send(to, addIndicator, anyones) : part === 'stand' ? await send(to, standOutput, anyones)
    : part === 'role' ? await send(to, addRole, ours) : part === 'sum' ? await send(to, addSum, ours) : part === 'tie' ? await send(to, tieProgramme, ours)
      : part === 'mark' ? await send(to, markProgramme, ours) : part === 'publish' ? await send(to, publishProgramme, ours) : part === 'table' ? await send(to, takeResults, ours) : await send(to, addLine, ours)
  if ('problem' in done) {
    const { problem } = done
    return data({ came: null, ...inPart(part, { sent: part === 'table' ? {} : done.sent, problem }) }, { status: problem.status })
  }
  // What came of a table is said on the page that answers it.
  if (part === 'table' && 'left' in done.output) return { came: done.output, part, sent: {}, problem: null }
  throw redirect(`/${params.language}/desk/programmes/${params.programme}`, 303)
}
export type Answer = Awaited<ReturnType<typeof action>>
export type Plan = Awaited<ReturnType<typeof loader>>['plan']

/** One programme of ours: what it promised, what came of it, and what is missing. */
export default function PlanPage({ params, loaderData: { plan, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const here = `${desk}/programmes/${plan.programme}`
  const coordinates = plan.office.roles.includes('coordinator')
  const title = plan.title[language] ?? plan.title.ru
  const came = actionData?.came
  return (
    <DeskPage language={language} tab='/staff' path={`/programmes/${plan.programme}`} title={title}>
      <Way label={t('web.way')} steps={[{ text: t('programmes.list-running.title'), href: `${desk}/programmes` }, { text: plan.code }]} />
      <div className='headrow'>
        <h1>{title}</h1>
        <State is={plan.published ? 'done' : 'none'}>{t(plan.published ? 'web.plan.public' : 'web.plan.ours')}</State>
        <p className='soft'>{plan.startsOn && dayInWords(language, plan.startsOn)} – {plan.endsOn ? dayInWords(language, plan.endsOn) : '…'}</p>
      </div>
      {actionData?.problem && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {came && (
        <Note title={t('web.plan.came', { taken: came.taken, same: came.same })}>
          {came.left.length > 0 && <ul>{came.left.map(({ row, column, why }) => <li key={`${row} ${column}`}>{t('web.plan.left', { row, column })}: {said(t, why)}</li>)}</ul>}
        </Note>
      )}
      <Lines language={language} plan={plan} />
      {plan.missing.length > 0 && (
        <section className='part' aria-labelledby='missing'>
          <h2 id='missing'>{t('web.plan.missing')}</h2>
          <ul>{plan.missing.map(({ what, title: of }, at) => <li key={at}>{of && <><b>{of}</b>: </>}{t(`programmes.results.missing.${what}`)}</li>)}</ul>
        </section>
      )}
      <Around language={language} plan={plan} />
      <p className='row part'>
        <a href={`${here}/csv`}>{t('programmes.results.give.does')}</a>
        {plan.published && <a href={`/${language}/programmes/${plan.code}`}>{t('web.plan.public-page')}</a>}
      </p>
      {coordinates && <Additions language={language} plan={plan} once={once} answered={actionData} />}
    </DeskPage>
  )
}

type T = ReturnType<typeof translate>
const said = (t: T, { key, filled }: { readonly key: string; readonly filled?: Readonly<Record<string, string | number>> | undefined }) => t(key as Parameters<T>[0], filled)
