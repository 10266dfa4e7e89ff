import { data, redirect } from 'react-router'
import { addIndicator, addLine, addRole, addSum, markProgramme, planProgramme, publishProgramme, standOutput, tieProgramme } from '../../../domains/programmes/index.ts'
import '../../look/case.css'
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

const forms = ['line', 'indicator', 'stand', 'role', 'sum', 'tie', 'mark', 'publish'] as const

export async function loader({ context, params }: Route.LoaderArgs) {
  return { plan: await read({ context }, planProgramme, { programme: params.programme }), once: keyed(forms) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const part = oneOf(forms, (await parts(form)).intent) ?? 'line'
  const answers = answersOf(form, part)
  const [to, ours, anyones] = [{ context, request }, { fixed: { programme: params.programme }, form: answers }, { form: answers }]
  const done = part === 'indicator' ? await send(to, addIndicator, anyones) : part === 'stand' ? await send(to, standOutput, anyones)
    : part === 'role' ? await send(to, addRole, ours) : part === 'sum' ? await send(to, addSum, ours) : part === 'tie' ? await send(to, tieProgramme, ours)
      : part === 'mark' ? await send(to, markProgramme, ours) : part === 'publish' ? await send(to, publishProgramme, ours) : await send(to, addLine, ours)
  if ('problem' in done) return data(inPart(part, done), { status: done.problem.status })
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
  const answers = coordinates || plan.office.roles.includes('supervisor')
  const title = plan.title[language] ?? plan.title.ru
  return (
    <DeskPage language={language} tab='/staff' path={`/programmes/${plan.programme}`} title={title}>
      <Way label={t('web.way')} steps={[{ text: t('programmes.list-running.title'), href: `${desk}/programmes` }, { text: plan.code }]} />
      <div className='headrow'>
        <h1>{title}</h1>
        <State is={plan.published ? 'done' : 'none'}>{t(plan.published ? 'web.plan.public' : 'web.plan.ours')}</State>
        <p className='soft'>{plan.startsOn && dayInWords(language, plan.startsOn)} – {plan.endsOn ? dayInWords(language, plan.endsOn) : '…'}</p>
      </div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <Lines language={language} plan={plan} />
      {plan.missing.length > 0 && (
        <section className='part' aria-labelledby='missing'>
          <h2 id='missing'>{t('web.plan.missing')}</h2>
          <ul>{plan.missing.map(({ what, title: of }, at) => <li key={at}>{of && <><b>{of}</b>: </>}{t(`programmes.results.missing.${what}`)}</li>)}</ul>
        </section>
      )}
      <Around language={language} plan={plan} />
      <p className='row part'>
        <span>{t('programmes.results.give.does')}: <a href={`${here}/results/xlsx`}>{t('web.tables.as-xlsx')}</a> · <a href={`${here}/results/csv`}>{t('web.tables.as-csv')}</a></span>
        {answers && <a href={`${here}/tables`}>{t('programmes.tables.bring.does')}</a>}
        {plan.published && <a href={`/${language}/programmes/${plan.code}`}>{t('web.plan.public-page')}</a>}
      </p>
      {coordinates && <Additions language={language} plan={plan} once={once} answered={actionData} />}
    </DeskPage>
  )
}
