import { data, redirect } from 'react-router'
import { addOutcome, cancelEvent, countAttendance, openRegistration, publishEvent, screenFilm, showPlan, takeBackEvent } from '../../../domains/events/index.ts'
import { Facts } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { countedIn, typeIn } from '../../public/event-words.ts'
import { daysIn } from '../../public/events.tsx'
import { InWords, toldIn } from '../../public/register.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { countryName, dayInWords, languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/show'
import { Doing } from './doing.tsx'
import { Standing } from './list.tsx'

const forms = ['count', 'outcome', 'open', 'film', 'cancel', 'back'] as const

export async function loader({ context, params }: Route.LoaderArgs) {
  return { plan: await read({ context }, showPlan, { event: params.event }), once: keyed(['publish', ...forms]) }
}

/** Each small form goes to its operation; the fields of each stand under its name. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const { intent } = await parts(sent)
  const part = [...forms, 'publish' as const].find((one) => one === intent) ?? 'publish'
  const to = { context, request }
  const how = { form: answersOf(sent, part), fixed: { event: params.event } }
  const done = part === 'count' ? await send(to, countAttendance, how) : part === 'outcome' ? await send(to, addOutcome, how) : part === 'open' ? await send(to, openRegistration, how)
    : part === 'film' ? await send(to, screenFilm, how) : part === 'cancel' ? await send(to, cancelEvent, how) : part === 'back' ? await send(to, takeBackEvent, how) : await send(to, publishEvent, how)
  if ('problem' in done) return data(inPart(part, done), { status: done.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/events/${params.event}#${part}`, 303)
}

export default function ShowPlan({ params, loaderData: { plan, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/desk/events/${plan.event}`
  const title = toldIn(language, plan.title).text
  return (
    <DeskPage language={language} tab='/events' path={`/events/${plan.event}`} title={title}>
      <div className='part flow'>
        <h1><InWords language={language} text={plan.title} /></h1>
        <p><Standing t={t} one={{ ...plan, cancelled: plan.cancelled !== null }} /></p>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        {plan.demonstration && <Note>{t('programmes.demonstration')}</Note>}
        {plan.cancelled && <Note title={t('events.cancelled')}><p lang={plan.cancelled.language}>{plan.cancelled.text}</p></Note>}
        <Facts facts={[
          { name: t('events.plans.kind'), value: typeIn(language, plan.kind) }, { name: t('events.list.when'), value: daysIn(language, plan.startsOn, plan.endsOn) },
          { name: t('events.list.where'), value: <>{plan.place && <InWords language={language} text={plan.place} />}{plan.country && ` · ${countryName(language, plan.country)}`}</> },
          { name: t('events.show.hosts'), value: plan.hosts.join(', ') },
          { name: t('events.list.who'), value: plan.attendance.length === 0 ? t('events.plans.not-counted') : plan.attendance.map((one) => countedIn(language, one)).join('; ') },
          ...(plan.restricted ? [{ name: t('events.plans.states'), value: plan.states.map((one) => countryName(language, one)).join(', ') }] : []),
          ...(plan.admission ? [{ name: t('events.registrations.title'), value: t('events.registrations.until', { date: dayInWords(language, plan.admission.closesOn) }), note: t('events.registrations.count', { count: plan.registered }) }] : []),
          ...(plan.films.length > 0 ? [{ name: t('events.films.title'), value: plan.films.map((one) => <span key={one.film} className='party'><InWords language={language} text={one.title} /></span>) }] : []),
          ...plan.takenBack.map(({ reason, at }) => ({ name: t('events.plans.taken-back'), value: reason, note: dayInWords(language, at.slice(0, 10)) })),
        ]} />
        <p className='row'>
          {plan.ours && !plan.published && !plan.demonstration && <Form {...(once.publish !== undefined && { once: once.publish })} seen={plan.version}><Submit intent='publish'>{t('events.plans.publish.does')}</Submit></Form>}
          {plan.ours && !plan.demonstration && <a className='also' href={`${here}/change`}>{t('events.plans.change.does')}</a>}
          {plan.ours && plan.admission && <a className='also' href={`${here}/people`}>{t('events.registrations.who')}</a>}
          {plan.published && !plan.restricted && <a href={`/${language}/events/${plan.code}`}>{t('events.plans.as-public')}</a>}
        </p>
        {plan.outcomes.length > 0 && <ul className='lines'>{plan.outcomes.map((one) => (
          <li key={one.code}><b>{t(`events.kind.${one.kind}`)}</b>: <InWords language={language} text={one.text} /> <a href={`/${language}/desk/outcomes/${one.outcome}`}>{t('events.follow-up.does')}</a><br />
            <span className='small soft'>{one.owner && t('events.outcomes.owner', { name: one.owner })} {one.dueOn && t('events.outcomes.due', { date: dayInWords(language, one.dueOn) })} {one.goals.join(', ')}</span></li>
        ))}</ul>}
        {plan.ours && <Doing t={t} language={language} plan={plan} once={once} refused={actionData ?? undefined} />}
      </div>
    </DeskPage>
  )
}
