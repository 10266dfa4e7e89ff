import { data, redirect } from 'react-router'
import { acceptTable, endTable, showTable } from '../../../../domains/programmes/index.ts'
import { filled } from '../../../form.ts'
import { Tick } from '../../../parts/field.tsx'
import { Form, Submit } from '../../../parts/form.tsx'
import { Note } from '../../../parts/note.tsx'
import { Problems } from '../../../parts/problems.tsx'
import { State } from '../../../parts/state.tsx'
import { Way } from '../../../parts/way.tsx'
import { parts, read, send } from '../../../visit.ts'
import { languageOf, translate } from '../../../words.ts'
import { keyed } from '../../cases/forms.ts'
import { dayOf, shortDay } from '../../days.ts'
import { DeskPage } from '../../page.tsx'
import { looks } from '../iati/looks.ts'
import { LeftRows, Rows } from './rows.tsx'
import type { Route } from './+types/show'

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await read({ context }, showTable, { import: params.import }), once: keyed(['accept', 'end']), now: Temporal.Now.instant().toString() }
}
export type Shown = Awaited<ReturnType<typeof showTable.run>>

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const isAccepting = (await parts(form)).intent === 'accept'
  const [to, here] = [{ context, request }, { fixed: { import: params.import }, form }]
  const done = isAccepting ? await send(to, acceptTable, here) : await send(to, endTable, here)
  if ('output' in done) throw redirect(`/${params.language}/desk/programmes/${params.programme}/tables/${params.import}`, 303)
  return data({ ...done, part: isAccepting ? 'accept' as const : 'end' as const }, { status: done.problem.status })
}

/** One table of results: each row beside what stands, before it is accepted and after. */
export default function TableOfResults({ params, loaderData: { shown, once, now }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { state, office, rows, left } = shown
  const here = `/${language}/desk/programmes/${shown.programme}`
  const day = (at: string) => shortDay(language, dayOf(at, office.zone), dayOf(now, office.zone))
  const count = (is: Shown['rows'][number]['is']) => rows.filter((row) => row.is === is).length
  const at = filled(actionData?.sent, actionData?.problem.fields)
  const takes = count('new') + count('other') > 0
  return (
    <DeskPage language={language} tab='/staff' path={`/programmes/${shown.programme}/tables/${shown.import}`} title={shown.name}>
      <Way label={t('web.way')} steps={[{ text: t('programmes.list-running.title'), href: `/${language}/desk/programmes` }, { text: shown.code, href: here }, { text: t('web.tables.title'), href: `${here}/tables` }, { text: shown.name }]} />
      <div className='headrow'>
        <h1>{shown.name}</h1>
        <State is={looks[state]}>{t(`programmes.tables.state.${state}`)}</State>
        <p className='soft'>{t('web.imports.brought-by', { name: shown.by, date: day(shown.at) })}</p>
      </div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {shown.odd.length > 0 && state === 'open' && <ul className='sees'>{shown.odd.map(({ odd, filled: more }, index) => <li key={index}>{t(`core.table.odd.${odd}`, more)}</li>)}</ul>}
      {state === 'open' && !takes && <Note title={t(rows.length === 0 ? 'web.tables.nothing' : 'web.tables.nothing-new')}><p>{t('web.tables.nothing-next')}</p></Note>}
      {shown.landedAt && state === 'in' && <p>{t('web.tables.accepted-on', { date: day(shown.landedAt), count: shown.changed })} <a href={here}>{t('web.plan.to-plan')}</a></p>}
      {shown.endedAt && <p>{t('web.tables.ended-on', { date: day(shown.endedAt) })}</p>}
      {state === 'open' && takes && (
        <section className='part' aria-labelledby='accept'>
          <h2 id='accept'>{t('programmes.tables.accept.does')}</h2>
          <p className='text'>{t('web.tables.counts', { fresh: count('new'), other: count('other'), same: count('same'), left: left.length })}</p>
          <Form once={once.accept ?? ''} hidden={{ stood: shown.stood }} label={t('programmes.tables.accept.does')}>
            {count('other') > 0 && <Tick {...at('replace')} label={t('web.tables.replace', { count: count('other') })} hint={t('web.tables.replace-hint')} />}
            <p className='row'><Submit intent='accept'>{t('web.tables.accept')}</Submit></p>
          </Form>
        </section>
      )}
      <Rows language={language} shown={shown} />
      <LeftRows language={language} shown={shown} />
      {(state === 'open' || state === 'in') && (
        <section className='part' aria-labelledby='end'>
          <h2 id='end'>{t(state === 'in' ? 'web.tables.back-title' : 'web.tables.cancel-title')}</h2>
          <p className='text soft'>{t(state === 'in' ? 'web.tables.back-what' : 'web.tables.cancel-what')}</p>
          <Form once={once.end ?? ''} label={t(state === 'in' ? 'web.tables.back-title' : 'web.tables.cancel-title')}>
            {actionData?.part === 'end' && <Tick {...at('leave')} label={t('web.tables.leave')} />}
            <p className='row'><Submit intent='end' look='stop'>{t(state === 'in' ? 'web.tables.back' : 'web.tables.cancel')}</Submit></p>
          </Form>
        </section>
      )}
    </DeskPage>
  )
}
