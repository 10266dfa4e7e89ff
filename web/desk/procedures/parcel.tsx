import { data, redirect } from 'react-router'
import { showOffice } from '../../../domains/directory/index.ts'
import { asideReasons, setAsideParcel, showParcelReceived, takeUpParcel } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { Facts } from '../../parts/facts.tsx'
import { DateField, Select } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { countryName, dayInWords, isKey, languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { dayTyped, shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/parcel'
import { nameIn } from './say.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { language } = context.get(visitContext)
  const [shown, office] = await Promise.all([read({ context }, showParcelReceived, { parcel: params.parcel, inLanguage: language }), read({ context }, showOffice, {})])
  return { shown, acts: !office.roles.includes('monitor'), once: keyed(['up', 'aside']) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const { intent = '' } = await parts(sent)
  const deed = intent === 'aside' ? 'aside' : 'up'
  const form = answersOf(sent, deed)
  const to = { form, fixed: { parcel: params.parcel } }
  const desk = `/${context.get(visitContext).language}/desk/procedures`
  if (deed === 'aside') {
    const answered = await send({ context, request }, setAsideParcel, to)
    if ('problem' in answered) return data(inPart(deed, answered), { status: answered.problem.status })
    throw redirect(`${desk}/incoming`, 303)
  }
  const answered = await send({ context, request }, takeUpParcel, to)
  if ('problem' in answered) return data(inPart(deed, answered), { status: answered.problem.status })
  throw redirect(`${desk}/${answered.output.file}`, 303)
}

/** What the other side sent, in full: to be taken up with the day on which it came, or set aside. */
export default function Parcel({ params, loaderData: { shown, once, acts }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk/procedures`
  const here = `${desk}/incoming/${shown.parcel}`
  const at = filled(actionData?.sent, actionData?.problem.fields)
  const title = nameIn(t, 'step', shown.step)
  const ended = shown.ended && `web.exchange.ended.${shown.ended.why}`
  const value = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? shortDay(language, text, shown.today) : text)
  return (
    <DeskPage language={language} tab='/procedures' path={`/procedures/incoming/${shown.parcel}`} title={title}>
      <p><a href={`${desk}/incoming`}>{t('web.exchange.incoming')}</a></p>
      <h1>{title}</h1>
      <p className='other'>{shown.title}</p>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {ended && <Note title={isKey(ended) ? t(ended) : ended} />}
      <Facts look='pairs' facts={[
        { name: t('web.exchange.from'), value: `${shown.from.name}, ${countryName(language, shown.from.country)}` },
        { name: t('web.exchange.number'), value: <span className='num'>{shown.number}</span> },
        { name: t('web.exchange.its-day'), value: dayInWords(language, shown.on) },
        { name: t('web.exchange.by'), value: nameIn(t, 'role', shown.role) },
        { name: t('web.law-file.article'), value: shown.article },
        { name: t('web.law-files.file'), value: shown.file ? <a className='num' href={`${desk}/${shown.file.file}`}>{shown.file.reference}</a> : t('web.exchange.opens') },
        ...(shown.name ? [{ name: t('web.law-files.new.name'), value: shown.name }] : []),
        ...(shown.bornOn ? [{ name: t('web.law-files.new.born'), value: dayInWords(language, shown.bornOn) }] : []),
        ...shown.brought.map(({ need, value: text }) => ({ name: nameIn(t, 'need', need), value: value(text) })),
      ]} />
      {!shown.ended && acts && (
        <section className='part' aria-labelledby='up'>
          <h2 id='up'>{t('web.exchange.take-up')}</h2>
          <p className='soft'>{t(shown.file ? 'web.exchange.take-up-more' : 'web.exchange.take-up-opens')}</p>
          <Form action={here} once={once.up ?? ''} label={t('web.exchange.take-up')}>
            <DateField {...at('up.receivedOn')} label={t('web.exchange.received-on')} hint={t('web.law-files.new.day-hint', { day: dayTyped(shown.today) ?? '' })} />
            <p className='row'><Submit intent='up'>{t('web.exchange.take-up')}</Submit></p>
          </Form>
          <details className='add' open={actionData?.part === 'aside'}>
            <summary>{t('web.exchange.aside')}</summary>
            <Form action={here} once={once.aside ?? ''} label={t('web.exchange.aside')}>
              <Select {...at('aside.reason')} label={t('web.exchange.aside-why')} none={t('web.case.choose')} options={asideReasons.map((one) => ({ value: one, text: t(`procedures.aside.${one}`) }))} />
              <p className='row'><Submit look='also' intent='aside'>{t('web.exchange.aside')}</Submit></p>
            </Form>
          </details>
        </section>
      )}
    </DeskPage>
  )
}
