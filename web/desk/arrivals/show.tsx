import { data, redirect } from 'react-router'
import { locale } from '../../../core/words.ts'
import { asideReasons, attachArrival, setArrivalAside, showArrival } from '../../../domains/exchange/index.ts'
import { filled } from '../../form.ts'
import { Facts } from '../../parts/facts.tsx'
import { Select, TextField, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { Way } from '../../parts/way.tsx'
import { parts, read, send } from '../../visit.ts'
import { countryName, dayInWords, languageOf, ownName, translate, type T } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { lastDayOf, shortMoment } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/show'
import { looksOfArrival } from './list.tsx'
import '../../look/case.css'

export async function loader({ context, params: { arrival } }: Route.LoaderArgs) {
  return { shown: await read({ context }, showArrival, { arrival }), now: Temporal.Now.instant().toString(), once: keyed(['attach', 'aside']) }
}

export async function action({ context, request, params: { arrival, language } }: Route.ActionArgs) {
  const sent = await request.formData()
  const part = (await parts(sent)).intent === 'aside' ? 'aside' : 'attach'
  const to = { form: answersOf(sent, part), fixed: { arrival } }
  const answered = await (part === 'aside' ? send({ context, request }, setArrivalAside, to) : send({ context, request }, attachArrival, to))
  if ('problem' in answered) return data(inPart(part, answered), { status: answered.problem.status })
  throw redirect(`/${language}/desk/procedures/envelopes/${arrival}`, 303)
}

type Held = NonNullable<Awaited<ReturnType<typeof showArrival.run>>['held']>

/** All that stood inside, and nothing that did not. */
function Inside({ t, held, bytes, href }: { t: T; held: Held; bytes: number; href: string }) {
  return (
    <section className='part' aria-labelledby='inside'>
      <h2 id='inside'>{t('web.arrivals.inside')}</h2>
      <p className='text soft'>{t('web.arrivals.inside-more')}</p>
      <Facts look='pairs' facts={[
        { name: t('web.arrivals.reference'), value: held.reference ?? t('web.arrivals.no-reference') },
        ...(held.what === 'statement'
          ? [{ name: t('web.arrivals.words', { language: ownName[held.language] }), value: <span className='said'>{held.text}</span>, lang: locale[held.language] }]
          : [{ name: t(`people.document.${held.kind}`), value: <a href={href}>{t('exchange.arrivals.open.does')}</a>, note: t('web.documents.kb', { size: Math.ceil(bytes / 1024) }) }]),
      ]} />
    </section>
  )
}

/** What came in one envelope: read first, then attached to one file or set aside; and the receipt. */
export default function Arrival({ params, loaderData: { shown, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk/procedures`
  const here = `${desk}/envelopes/${shown.arrival}`
  const acts = !shown.office.roles.includes('monitor')
  const at = filled(actionData?.sent, actionData?.problem.fields)
  const { zone } = shown.office
  const title = t('web.arrivals.one', { from: shown.from.name })
  const labels = { 'attach.reference': t('web.arrivals.attach-to'), 'attach.read': t('web.arrivals.have-read'), 'aside.reason': t('web.arrivals.why-aside') }
  return (
    <DeskPage language={language} tab='/procedures' path={`/procedures/envelopes/${shown.arrival}`} title={title}>
      <Way label={t('web.way')} steps={[{ text: t('web.arrivals.title'), href: `${desk}/envelopes` }, { text: title }]} />
      <div className='headrow'><h1>{title}</h1><p><State is={looksOfArrival[shown.state]}>{t(`exchange.arrival.${shown.state}`)}</State></p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={labels} />}
      <Facts look='pairs' facts={[
        { name: t('web.arrivals.from'), value: `${shown.from.name}, ${countryName(language, shown.from.country)}` },
        { name: t('web.arrivals.came'), value: `${shortMoment(language, shown.at, zone, now)}${shown.by ? `, ${shown.by}` : ''}` },
        { name: t('web.arrivals.until'), value: dayInWords(language, lastDayOf(shown.until, zone)) },
        ...(shown.file && shown.on ? [{ name: t('web.law-files.file'), value: <a className='num' href={`${desk}/${shown.file.file}`}>{shown.file.reference}</a>, note: `${dayInWords(language, shown.on)}${shown.doneBy ? `, ${shown.doneBy}` : ''}` }] : []),
        ...(shown.setAside && shown.on ? [{ name: t('web.arrivals.why-aside'), value: t(`exchange.aside.${shown.setAside}`), note: `${dayInWords(language, shown.on)}${shown.doneBy ? `, ${shown.doneBy}` : ''}` }] : []),
      ]} />
      {shown.held
        ? <Inside t={t} held={shown.held} bytes={shown.bytes} href={`${here}/document`} />
        : <div className='part'><Note title={t('web.arrivals.gone')} /></div>}
      {shown.state === 'attached' && acts && (
        <section className='part' aria-labelledby='receipt'>
          <h2 id='receipt'>{t('web.arrivals.receipt')}</h2>
          <p className='text'>{t('web.arrivals.receipt-more')}</p>
          <p className='row'><a className='do' href={`${here}/receipt`}>{t('exchange.arrivals.receipt.does')}</a></p>
        </section>
      )}
      {shown.state === 'waits' && acts && (
        <section className='part' aria-labelledby='attach'>
          <h2 id='attach'>{t('web.arrivals.attach')}</h2>
          <p className='text soft'>{t('web.arrivals.attach-more')}</p>
          <Form once={once.attach ?? ''} label={t('web.arrivals.attach')}>
            <TextField {...at('attach.reference')} label={t('web.arrivals.attach-to')} hint={t('web.arrivals.attach-hint')} autoComplete='off' short />
            <Tick {...at('attach.read')} label={t('web.arrivals.have-read')} />
            <p className='row'><Submit intent='attach'>{t('exchange.arrivals.attach.does')}</Submit></p>
          </Form>
          <details className='add' open={actionData?.part === 'aside'}>
            <summary>{t('exchange.arrivals.set-aside.does')}</summary>
            <Form once={once.aside ?? ''} label={t('exchange.arrivals.set-aside.does')}>
              <p className='text soft'>{t('web.arrivals.aside-more')}</p>
              <Select {...at('aside.reason')} label={t('web.arrivals.why-aside')} none={t('web.case.choose')} options={asideReasons.map((one) => ({ value: one, text: t(`exchange.aside.${one}`) }))} />
              <p className='row'><Submit look='stop' intent='aside'>{t('exchange.arrivals.set-aside.does')}</Submit></p>
            </Form>
          </details>
        </section>
      )}
    </DeskPage>
  )
}
