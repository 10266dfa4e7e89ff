import { data, redirect } from 'react-router'
import { listTargets, listWeights, loadWeights, setTarget, units } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { Empty } from '../../parts/empty.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Select, TextArea, TextField } from '../../parts/field.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Table } from '../../parts/table.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { languageOf, translate, type T } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { dayOf, shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/targets'
import { nameIn } from './say.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const { language } = context.get(visitContext)
  const [{ office, laws }, { sets }] = await Promise.all([read({ context }, listTargets, { inLanguage: language }), read({ context }, listWeights, {})])
  return { office, laws, sets: sets.map(({ name, source }) => ({ name, source })), today: Temporal.Now.instant().toString(), once: keyed(['target', 'weights']) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const sent = await request.formData()
  const { intent = 'target' } = await parts(sent)
  const form = answersOf(sent, intent)
  const [procedure, clock] = String(form.get('of') ?? '').split(' ')
  form.delete('of')
  const to = { context, request }
  const answered = intent === 'weights' ? await send(to, loadWeights, { form }) : await send(to, setTarget, { form, fixed: { procedure, clock } })
  if ('problem' in answered) return data(inPart(intent, answered), { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/procedures/targets`, 303)
}

export default function TargetsPage({ params, loaderData: { office, laws, sets, today, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled(actionData?.sent, actionData?.problem.fields)
  const here = `/${language}/desk/procedures/targets`
  const may = office.roles.includes('supervisor')
  const rows = laws.flatMap(({ procedure, title, clocks }) => clocks.map((one) => ({ ...one, procedure, title })))
  const span = (t: T, { count, unit }: { readonly count: number; readonly unit: (typeof units)[number] }) => t(`web.laws.span.${unit}`, { count })
  return (
    <DeskPage language={language} tab='/procedures' path='/procedures/targets' title={t('web.targets.title')}>
      <div className='headrow'><h1>{t('web.targets.title')}</h1><p className='soft'>{t('web.targets.lede')}</p><p><a href={`/${language}/desk/procedures`}>{t('web.law-files.title')}</a></p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {rows.length === 0 ? <Empty level={2} title={t('web.targets.none')} next={<a className='also' href={`/${language}/desk/procedures`}>{t('web.law-files.title')}</a>} /> : (
        <Table caption={t('web.targets.title')} rows={rows} keyOf={({ procedure, clock }) => `${procedure} ${clock}`} columns={[
          { head: t('web.law-file.clock'), as: 'row', cell: ({ clock, title }) => <>{nameIn(t, 'clock', clock)}<br /><span className='small soft'>{title}</span></> },
          { head: t('web.targets.usual'), cell: ({ limit }) => span(t, limit) },
          { head: t('web.targets.ours'), cell: ({ own }) => (own ? <>{span(t, own)}<br /><span className='soft'>{own.by}, {shortDay(language, dayOf(own.at, office.zone), dayOf(today, office.zone))}</span></> : <span className='soft'>{t('web.targets.as-usual')}</span>) },
        ]} />
      )}
      {may && rows.length > 0 && (
        <section className='part' aria-labelledby='set'>
          <h2 id='set'>{t('procedures.targets.set.does')}</h2>
          <p className='soft'>{t('web.targets.set-more')}</p>
          <Form action={here} once={once.target ?? ''} label={t('procedures.targets.set.does')}>
            <Select {...at('target.clock')} name='target.of' label={t('web.law-file.clock')} none={t('web.case.choose')} options={rows.map(({ procedure, clock }) => ({ value: `${procedure} ${clock}`, text: nameIn(t, 'clock', clock) }))} />
            <TextField {...at('target.count')} short label={t('web.targets.count')} hint={t('web.targets.count-hint')} autoComplete='off' />
            <Select {...at('target.unit')} label={t('web.targets.unit')} options={units.map((value) => ({ value, text: t(`procedures.unit.${value}`) }))} />
            <p className='row'><Submit intent='target'>{t('web.law-file.save')}</Submit></p>
          </Form>
        </section>
      )}
      <section className='part' aria-labelledby='weights'>
        <h2 id='weights'>{t('web.weights.title')}</h2>
        <p>{t('web.monitoring.not-official')} {t('web.weights.more')}</p>
        <ul className='lines'>{sets.map(({ name, source }) => <li key={name}><b className='num'>{name}</b><div className='soft'>{source}</div></li>)}</ul>
        {may && (
          <details className='add' open={actionData?.part === 'weights'}>
            <summary>{t('procedures.score.load-weights.does')}</summary>
            <Form action={here} once={once.weights ?? ''} label={t('procedures.score.load-weights.does')}>
              <TextField {...at('weights.name')} short label={t('web.weights.name')} hint={t('web.weights.name-hint')} autoComplete='off' />
              <TextField {...at('weights.source')} label={t('web.weights.source')} autoComplete='off' />
              <TextArea {...at('weights.weights')} label={t('web.weights.lines')} hint={t('web.weights.lines-hint')} rows={16} />
              <p className='row'><Submit intent='weights'>{t('procedures.score.load-weights.does')}</Submit></p>
            </Form>
          </details>
        )}
      </section>
    </DeskPage>
  )
}
