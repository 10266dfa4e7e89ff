import { data } from 'react-router'
import { cameOrNot, cancelAppointment, cancelReasons, finishAppointment, moveAppointment, showAppointment } from '../../../domains/cases/index.ts'
import { filled } from '../../form.ts'
import { Choice } from '../../parts/field.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { act, parts, read } from '../../visit.ts'
import { languageNames, languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { dayOf, dayTyped, shortDay } from '../days.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import { Paragraphs } from '../paragraphs.tsx'
import { inTwoAlphabets } from '../people/say.ts'
import type { Route } from './+types/show'
import { MeetingFields } from './meeting-fields.tsx'
import { Mind } from './mind.tsx'
import { appointmentIs, clock, spanInWords } from './say.ts'
import '../../look/people.css'

const forms = ['move', 'cancel', 'came'] as const

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await read({ context }, showAppointment, { appointment: params.appointment }), now: Temporal.Now.instant().toString(), once: keyed(forms) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const part = oneOf(forms, (await parts(sent)).intent) ?? 'came'
  const to = { context, request: new Request(request.url, { method: 'POST', body: answersOf(sent, part) }) }
  const rest = { fixed: { appointment: params.appointment }, then: (_: unknown, language: string) => `/${language}/desk/appointments/${params.appointment}` }
  const answered = part === 'move' ? await act(to, moveAppointment, rest) : part === 'cancel' ? await act(to, cancelAppointment, rest) : await act(to, finishAppointment, rest)
  return data(inPart(part, answered.data), answered.init ?? undefined)
}

export default function AppointmentPage({ params, loaderData: { shown, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { zone } = shown.office
  const desk = `/${language}/desk`
  const here = `${desk}/appointments/${shown.appointment}`
  const may = shown.office.roles.includes('case worker') && shown.outcome === null
  const when = spanInWords(language, shown, zone, shown.today)
  const began = Temporal.Instant.from(shown.startsAt)
  const minutes = String(began.until(Temporal.Instant.from(shown.endsAt)).total('minutes'))
  const stands = {
    move: {
      meetOn: dayTyped(dayOf(shown.startsAt, zone)), time: clock(shown.startsAt, zone), minutes, way: shown.way, place: shown.place, with: shown.worker.account,
      interpreter: shown.interpreter, ...(shown.offered && { offered: 'true' }),
    },
  }
  const at = filled(actionData?.sent ?? stands, actionData?.problem.fields)
  const moving = filled(actionData?.part === 'move' ? actionData.sent : stands, actionData?.problem.fields)
  const names = shown.person?.names ? inTwoAlphabets(shown.person.names.all) : undefined
  return (
    <DeskPage language={language} path={`/appointments/${shown.appointment}`} title={t('web.meet.page', { when })}>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <div className='who'>
        <h1>{when}</h1>
        <Facts look='pairs' facts={[
          { name: t('web.meet.whom'), value: names ? <a href={`${desk}/people/${shown.person?.person}`}>{names.first}</a> : t('web.meet.nobody-yet') },
          ...(shown.case ? [{ name: t('web.meet.case'), value: <a className='num' href={`${desk}/cases/${shown.case.case}`}>{shown.case.reference}</a> }] : []),
          ...(shown.request ? [{ name: t('web.meet.request'), value: <a href={`${desk}/requests/${shown.request}`}>{t('web.meet.open-request')}</a> }] : []),
          { name: t('web.meet.worker'), value: shown.worker.name },
          { name: t('web.meet.where'), value: [t(`cases.appointment.${shown.way}`), shown.place].filter(Boolean).join('. ') },
          ...(shown.interpreter ? [{ name: t('web.meet.interpreter'), value: languageNames(language, [shown.interpreter]) }] : []),
        ]} />
        <p className='row'>
          {shown.outcome && <State is={appointmentIs(shown, now, zone)}>{[t(`cases.appointment.${shown.outcome}`), shown.reason && t(`cases.appointment-reason.${shown.reason}`)].filter(Boolean).join('. ')}</State>}
          {!shown.outcome && <span className='soft'>{t(shown.offered ? 'web.meet.is-offered' : 'web.meet.not-offered')}</span>}
        </p>
        {shown.erased && <p className='soft'>{t('web.meet.erased')}</p>}
      </div>
      <div className='split'>
        <div>
          {shown.note && <section aria-labelledby='note'><h2 id='note'>{t('web.meet.note')}</h2><Paragraphs text={shown.note} /></section>}
          {may && (
            <>
              <section className='part' aria-labelledby='came'>
                <h2 id='came'>{t('web.meet.was-it')}</h2>
                <p className='soft'>{t('web.meet.came-hint')}</p>
                <Form action={here} once={once.came ?? ''} seen={shown.version} hidden={{ intent: 'came' }}>
                  <p className='row then'>{cameOrNot.map((one) => <button key={one} className='also' name='came.came' value={one}>{t(`cases.appointment.${one}`)}</button>)}</p>
                </Form>
              </section>
              {!shown.closed && !shown.erased && (
                <details className='add part' open={actionData?.part === 'move' || undefined}>
                  <summary>{t('cases.appointments.move.does')}</summary>
                  <Form action={here} once={once.move ?? ''} seen={shown.version} label={t('cases.appointments.move.does')}>
                    <MeetingFields t={t} language={language} at={(name) => moving(`move.${name}`)} today={shown.today} colleagues={shown.colleagues} clash={actionData?.part === 'move' && actionData.problem.status === 409} note={false} />
                    <p className='row'><Submit intent='move'>{t('cases.appointments.move.does')}</Submit></p>
                  </Form>
                </details>
              )}
              <details className='add part' open={actionData?.part === 'cancel' || undefined}>
                <summary>{t('cases.appointments.cancel.does')}</summary>
                <Form action={here} once={once.cancel ?? ''} seen={shown.version} label={t('cases.appointments.cancel.does')}>
                  <Choice {...at('cancel.reason')} label={t('web.meet.why')} hint={t('web.meet.why-hint')} options={cancelReasons.map((value) => ({ value, text: t(`cases.appointment-reason.${value}`) }))} required />
                  <p className='row'><Submit look='stop' intent='cancel'>{t('cases.appointments.cancel.does')}</Submit></p>
                </Form>
              </details>
            </>
          )}
        </div>
        <aside className='side' aria-label={t('web.meet.mind')}>
          <Mind t={t} language={language} whom={shown} />
          <p className='row'><a href={`${desk}/appointments?week=${dayOf(shown.startsAt, zone)}&worker=${shown.worker.account}`}>{t('web.week.title')}</a> <span className='soft'>{shortDay(language, dayOf(shown.startsAt, zone), shown.today)}</span></p>
        </aside>
      </div>
    </DeskPage>
  )
}
