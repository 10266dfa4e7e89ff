import { data, redirect } from 'react-router'
import { readDay } from '../../core/fields.ts'
import { todayIn } from '../../core/time.ts'
import { deskLanguageFor } from '../../core/words.ts'
import { listStaff } from '../../domains/directory/index.ts'
import { endProgramme, listRunning, startProgramme } from '../../domains/programmes/index.ts'
import '../look/case.css'
import { filled } from '../form.ts'
import { DateField, TextField } from '../parts/field.tsx'
import { Empty } from '../parts/empty.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Problems } from '../parts/problems.tsx'
import { Table, type Column } from '../parts/table.tsx'
import { parts, read, send, visitContext } from '../visit.ts'
import { dayInWords, languageOf, translate } from '../words.ts'
import type { Route } from './+types/programmes'
import { answersOf, inPart, keyed } from './cases/forms.ts'
import { dayTyped } from './days.ts'
import { DeskPage } from './page.tsx'

type Row = Awaited<ReturnType<typeof listRunning.run>>[number]

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('onDay') ?? ''
  const { office } = await read({ context }, listStaff, {})
  const today = todayIn(office.zone, Temporal.Now.instant())
  const onDay = readDay(asked) ?? today
  const programmes = await read({ context }, listRunning, { onDay })
  return { programmes, office, today, onDay, wrong: asked !== '' && !readDay(asked) ? asked : undefined, once: keyed(['start', ...programmes.map(({ programme }) => programme)]) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const sent = await request.formData()
  const { intent, rest } = await parts(sent)
  const to = { context, request }
  const page = `/${context.get(visitContext).language}/desk/programmes`
  if (intent === 'end') {
    const programme = String(rest.programme)
    const ended = await send(to, endProgramme, { form: answersOf(sent, programme) })
    if ('problem' in ended) return data(inPart(programme, ended), { status: ended.problem.status })
    throw redirect(page, 303)
  }
  const started = await send(to, startProgramme, { form: answersOf(sent, 'start') })
  if ('problem' in started) return data(inPart('start', started), { status: started.problem.status })
  // One that begins later is shown on its first day, so that it is not looked for in vain.
  const first = readDay(String(sent.get('start.startsOn') ?? ''))
  throw redirect(first ? `${page}?onDay=${first}` : page, 303)
}

export default function Programmes({ params, loaderData: { programmes, office, today, onDay, wrong, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const coordinates = office.roles.includes('coordinator')
  const answers = coordinates || office.roles.includes('supervisor')
  const at = filled(actionData?.sent, actionData?.problem.fields)
  const columns: readonly Column<Row>[] = [
    { head: t('programmes.list.name'), as: 'row', cell: (row) => (row.own ? <a href={`/${language}/desk/programmes/${row.programme}`}>{row.title[deskLanguageFor(language)]}</a> : row.title[deskLanguageFor(language)]) },
    { head: t('web.running.code'), cell: (row) => <span className='num nw'>{row.code}</span> },
    { head: t('programmes.start.starts-on'), as: 'day', cell: (row) => (row.startsOn ? dayInWords(language, row.startsOn) : '') },
    { head: t('programmes.end.ends-on'), as: 'day', cell: (row) => (row.endsOn ? dayInWords(language, row.endsOn) : <span className='soft'>{t('web.running.no-end')}</span>) },
    { head: t('web.running.whose'), cell: (row) => (row.own ? t('web.running.ours') : <span className='soft'>{t('programmes.demonstration')}</span>) },
    ...(coordinates ? [{
      head: t('web.running.change'), bare: true,
      cell: ({ programme, own }: Row) => own && (
        <details className='add' open={actionData?.part === programme}>
          <summary>{t('programmes.end.does')}</summary>
          <Form once={once[programme] ?? ''} hidden={{ programme }} label={t('programmes.end.does')}>
            <DateField {...at(`${programme}.endsOn`)} label={t('programmes.end.ends-on')} hint={t('web.case.due-hint')} />
            <p className='row'><Submit intent='end'>{t('programmes.end.does')}</Submit></p>
          </Form>
        </details>
      ),
    }] : []),
  ]
  return (
    <DeskPage language={language} tab='/staff' path='/programmes' title={t('programmes.list-running.title')}>
      <div className='headrow'><h1>{t('programmes.list-running.title')}</h1><p className='soft'>{t('web.running.lede')}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={{ 'start.title': t('programmes.start.title'), 'start.startsOn': t('programmes.start.starts-on'), 'start.endsOn': t('programmes.start.ends-on'), ...(actionData.part !== 'start' && { [`${actionData.part}.endsOn`]: t('programmes.end.ends-on') }) }} />}
      <Form method='get' label={t('web.running.on-day')}>
        <div className='row'>
          <DateField name='onDay' label={t('web.running.on-day')} given={[wrong ?? dayTyped(onDay) ?? '']} why={wrong ? [t('core.field.day')] : []} />
          <Submit look='also'>{t('web.running.show')}</Submit>
          {onDay !== today && <a href={`/${language}/desk/programmes`}>{t('web.running.today')}</a>}
        </div>
      </Form>
      {programmes.length === 0
        ? <Empty level={2} title={t('web.running.none', { day: dayInWords(language, onDay) })} next={<span className='soft'>{t(coordinates ? 'web.running.none-start' : 'web.running.none-ask')}</span>} />
        : <Table caption={t('programmes.list-running.title')} columns={columns} rows={programmes} keyOf={({ programme }) => programme} />}
      {answers && <p className='row part'><a href={`/${language}/desk/programmes/iati`}>{t('web.iati.link')}</a></p>}
      {coordinates && (
        <section className='part' aria-labelledby='start'>
          <h2 id='start'>{t('programmes.start.does')}</h2>
          <Form once={once.start ?? ''}>
            <TextField {...at('start.title')} label={t('programmes.start.title')} hint={t('web.running.title-hint')} />
            <DateField {...at('start.startsOn')} label={t('programmes.start.starts-on')} hint={t('web.case.due-hint')} />
            <DateField {...at('start.endsOn')} label={t('programmes.start.ends-on')} hint={t('web.case.due-hint')} />
            <p className='row'><Submit intent='start'>{t('programmes.start.does')}</Submit></p>
          </Form>
        </section>
      )}
    </DeskPage>
  )
}
