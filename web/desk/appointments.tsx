import { showWeek } from '../../domains/cases/index.ts'
import { Select } from '../parts/field.tsx'
import { Empty } from '../parts/empty.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { State } from '../parts/state.tsx'
import { read } from '../visit.ts'
import { languageOf, translate } from '../words.ts'
import type { Route } from './+types/appointments'
import { appointmentIs, clock, type AppointmentShown } from './appointments/say.ts'
import { shortDay, weekdayInWords } from './days.ts'
import { DeskPage } from './page.tsx'
import { BothNames } from './people/both-names.tsx'
import '../look/people.css'
import '../look/week.css'

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const [week, worker] = [asked.get('week') || undefined, asked.get('worker') || undefined]
  return { shown: await read({ context }, showWeek, { week, worker }), now: Temporal.Now.instant().toString() }
}

/** A week of one worker: seven columns on a wide screen, a list on a phone. */
export default function Week({ params, loaderData: { shown, now } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { office, today, days, worker, colleagues } = shown
  const here = `/${language}/desk/appointments`
  const [first, last] = [days.at(0)?.on ?? today, days.at(-1)?.on ?? today]
  const count = days.reduce((sum, { appointments }) => sum + appointments.length, 0)
  const one = (appointment: AppointmentShown) => (
    <li key={appointment.appointment}>
      <a href={`${here}/${appointment.appointment}`}>{clock(appointment.startsAt, office.zone)}–{clock(appointment.endsAt, office.zone)}</a>{' '}
      {appointment.person?.names ? <BothNames names={appointment.person.names.all} /> : <span className='soft'>{appointment.case?.reference ?? t('web.meet.nobody-yet')}</span>}
      <br /><State is={appointmentIs(appointment, now, office.zone)}>{t(`cases.appointment.${appointment.outcome ?? appointment.way}`)}</State>
    </li>
  )
  return (
    <DeskPage language={language} path='/appointments' title={t('web.week.title')}>
      <div className='headrow'><h1>{t('web.week.title')}</h1><p className='soft'>{t('web.week.days', { from: shortDay(language, first, today), until: shortDay(language, last, today) })}</p></div>
      <nav className='filters' aria-label={t('web.week.title')}>
        <a href={`${here}?week=${shown.before}&worker=${worker}`}>{t('web.week.before')}</a>
        <a href={`${here}?worker=${worker}`} aria-current={first <= today && today <= last ? 'true' : undefined}>{t('web.week.this')}</a>
        <a href={`${here}?week=${shown.after}&worker=${worker}`}>{t('web.week.after')}</a>
      </nav>
      <Form method='get' hidden={{ week: first }} label={t('web.week.whose')}>
        <div className='row whose'>
          <Select name='worker' label={t('web.week.whose')} given={[worker]} options={colleagues.map(({ account, name }) => ({ value: account, text: name }))} />
          <Submit look='also'>{t('web.week.show')}</Submit>
        </div>
      </Form>
      {count === 0 && <Empty level={2} title={t('web.week.none')} next={<span className='soft'>{t('web.week.none-next')}</span>} />}
      <ol className={count === 0 ? 'week bare' : 'week'}>
        {days.map(({ on, appointments }) => (
          <li key={on} aria-current={on === today ? 'date' : undefined} className={appointments.length === 0 ? 'free' : undefined}>
            <h2>{weekdayInWords(language, on).split(/[ ,]/)[0]} <span className='soft'>{shortDay(language, on, today)}</span></h2>
            {appointments.length > 0 && <ul className='lines'>{appointments.map(one)}</ul>}
          </li>
        ))}
      </ol>
      <p className='part'><a href={`${here}/calendar`} download>{t('web.week.file')}</a> <span className='soft'>{t('web.week.file-hint')}</span></p>
    </DeskPage>
  )
}
