import { data, redirect } from 'react-router'
import { citedIn, crossingOf, dataClasses, definitions, inWordsOf, listDisclosures, recipients, recordDisclosure, showProcedure, undoDisclosure } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { DateField, Select, TextField, Ticks } from '../../parts/field.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { In } from '../../parts/in.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { countryName, isKey, languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { dayTyped, shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/ledger'
import { askedOfLedger } from './ledger-asked.ts'
import { nameIn } from './say.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { language } = context.get(visitContext)
  const asked = askedOfLedger(request)
  const [ledger, shown] = await Promise.all([
    read({ context }, listDisclosures, { ...asked, most: 200, inLanguage: language }), asked.file ? read({ context }, showProcedure, { file: asked.file, inLanguage: language }) : null,
  ])
  const law = shown && definitions.find(({ id, version }) => id === shown.law.id && version === shown.law.version)
  const file = shown && { file: shown.file, reference: shown.reference, steps: Object.keys(law?.steps ?? {}).filter((step) => crossingOf(step) && !crossingOf(step)?.as), countries: Object.values(shown.standing.countries) }
  return { ...ledger, asked: { from: asked.from ?? '', until: asked.until ?? '' }, file, once: keyed(['paper', ...ledger.lines.map(({ disclosure }) => `undo-${disclosure}`)]) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const sent = await request.formData()
  const { intent = '' } = await parts(sent)
  const { file } = askedOfLedger(request)
  const undoes = intent.startsWith('undo-')
  const form = answersOf(sent, intent)
  const answered = undoes ? await send({ context, request }, undoDisclosure, { form }) : await send({ context, request }, recordDisclosure, { form, fixed: { file: file ?? '' } })
  if ('problem' in answered) return data(inPart(intent, answered), { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/procedures/ledger${file ? `?file=${file}` : ''}`, 303)
}

/** What personal data went to whom, and on which ground: of one file or of the whole office. */
export default function Ledger({ params, loaderData: { office, lines, duties, today, asked, file, once, next }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk/procedures`
  const acts = !office.roles.includes('monitor')
  const here = `${desk}/ledger${file ? `?file=${file.file}` : ''}`
  const said = (key: string) => (isKey(key) ? t(key) : key)
  const at = filled(actionData?.sent, actionData?.problem.fields)
  const csv = `${desk}/ledger/csv?${new URLSearchParams({ ...(file && { file: file.file }), ...(asked.from && { from: asked.from }), ...(asked.until && { until: asked.until }) })}`
  const columns: readonly Column<(typeof lines)[number]>[] = [
    { head: t('web.ledger.day'), as: 'day', cell: ({ on }) => shortDay(language, on, today) },
    { head: t('web.ledger.what'), as: 'row', cell: ({ what, way, undone }) => <>{undone ? <s>{said(`web.ledger.what.${what}`)}</s> : said(`web.ledger.what.${what}`)}<br /><span className='soft'>{said(`web.ledger.way.${way}`)}</span></> },
    { head: t('web.ledger.who'), cell: ({ other, kind, country }) => <>{other}<br /><span className='soft'>{said(`procedures.recipient.${kind}`)}, {countryName(language, country)}</span></> },
    { head: t('web.ledger.classes'), cell: ({ classes }) => classes.map((one) => said(`procedures.class.${one}`)).join('; ') },
    { head: t('web.ledger.ground'), cell: ({ purpose, article, instrument }) => <>{said(`procedures.purpose.${purpose}`)}<br /><span className='soft'><In text={citedIn(language, { article, source: instrument })} /></span></> },
    ...(file ? [] : [{ head: t('web.law-files.file'), cell: ({ file: of, reference }: (typeof lines)[number]) => <a className='num' href={`${desk}/${of}`}>{reference}</a> }]),
    {
      head: t('web.ledger.by'), cell: ({ by, disclosure, way, what, undone }) => (
        <>
          {by}
          {acts && way === 'paper' && what !== 'undone' && !undone && (
            <Form action={here} once={once[`undo-${disclosure}`] ?? ''} hidden={{ disclosure }} label={t('web.ledger.undo')}><Submit look='plain' intent={`undo-${disclosure}`}>{t('web.ledger.undo')}</Submit></Form>
          )}
        </>
      ),
    },
  ]
  return (
    <DeskPage language={language} tab='/procedures' path='/procedures/ledger' title={t('web.ledger.title')}>
      <p className='part'><a href={file ? `${desk}/${file.file}` : desk}>{file ? file.reference : t('web.law-files.title')}</a></p>
      <div className='headrow'><h1>{t('web.ledger.title')}</h1><p className='soft'>{t('web.ledger.lede')}</p></div>
      {duties.map(({ article, source }) => <p key={source} className='soft'>{t('web.ledger.duty', { article: inWordsOf(language, article).text })} <In text={inWordsOf(language, source)} /></p>)}
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {!file && (
        <Form method='get' action={`${desk}/ledger`} label={t('web.ledger.days')}>
          <div className='row'>
            <DateField name='from' given={asked.from ? [dayTyped(asked.from) ?? ''] : []} label={t('web.ledger.from')} />
            <DateField name='until' given={asked.until ? [dayTyped(asked.until) ?? ''] : []} label={t('web.ledger.until')} />
            <Submit look='also'>{t('web.ledger.show')}</Submit>
          </div>
        </Form>
      )}
      {lines.length === 0
        ? <Empty level={2} title={t('web.ledger.none')} next={<span className='soft'>{t('web.ledger.none-next')}</span>} />
        : <Table caption={t('web.ledger.title')} columns={columns} rows={lines} keyOf={({ disclosure }) => disclosure} />}
      {next && <p className='soft'>{t('web.ledger.more')}</p>}
      {lines.length > 0 && <p className='row part'><a className='also' href={csv}>{t('web.ledger.csv')}</a></p>}
      {file && acts && (
        <details className='add' open={actionData?.part === 'paper'}>
          <summary>{t('web.ledger.paper')}</summary>
          <Form action={here} once={once.paper ?? ''} label={t('web.ledger.paper')}>
            <Select {...at('paper.what')} label={t('web.ledger.what')} options={(['given', 'received'] as const).map((one) => ({ value: one, text: t(`web.ledger.what.${one}`) }))} />
            <Select {...at('paper.step')} label={t('web.ledger.for')} hint={t('web.ledger.for-hint')} none={t('web.case.choose')} options={file.steps.map((step) => ({ value: step, text: nameIn(t, 'step', step) }))} />
            <Select {...at('paper.kind')} label={t('web.ledger.kind')} none={t('web.case.choose')} options={recipients.map((one) => ({ value: one, text: t(`procedures.recipient.${one}`) }))} />
            <TextField {...at('paper.other')} label={t('web.ledger.other')} hint={t('web.ledger.other-hint')} autoComplete='off' />
            <Select {...at('paper.country')} label={t('web.ledger.country')} none={t('web.case.choose')} options={file.countries.map((one) => ({ value: one, text: countryName(language, one) }))} />
            <Ticks {...at('paper.classes')} label={t('web.ledger.classes')} options={dataClasses.map((one) => ({ value: one, text: t(`procedures.class.${one}`) }))} />
            <DateField {...at('paper.on')} label={t('web.law-file.on')} hint={t('web.law-files.new.day-hint', { day: dayTyped(today) ?? '' })} />
            <p className='row'><Submit intent='paper'>{t('web.law-file.save')}</Submit></p>
          </Form>
        </details>
      )}
    </DeskPage>
  )
}
