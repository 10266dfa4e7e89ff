import type { Language } from '../../../core/words.ts'
import { State } from '../../parts/state.tsx'
import type { T } from '../../words.ts'
import { BothNames } from '../people/both-names.tsx'
import { appointmentIs, spanInWords, whereInWords, type AppointmentShown } from './say.ts'
import '../../look/week.css'

/** My appointments of today and tomorrow, those of which nobody said yet whether the person came, and the ways to my week and to the telephone. */
export function MyAppointments({ t, language, zone, now, today, appointments, works }: {
  t: T; language: Language; zone: string; now: string; today: string; appointments: readonly AppointmentShown[]; works: boolean
}) {
  const desk = `/${language}/desk`
  return (
    <section aria-labelledby='appointments' className='after'>
      <h2 id='appointments'>{t('web.meet.title')} <span className='soft num'>{appointments.length}</span></h2>
      {appointments.length === 0 ? <p className='soft'>{t('web.meet.none-today')}</p> : (
        <ul className='lines'>
          {appointments.map((one) => {
            const is = appointmentIs(one, now, zone)
            return (
              <li key={one.appointment}>
                <a href={`${desk}/appointments/${one.appointment}`}><b>{spanInWords(language, one, zone, today)}</b></a>{' '}
                {one.person?.names ? <BothNames names={one.person.names.all} /> : <span className='soft'>{t('web.meet.nobody-yet')}</span>} <span className='num soft'>{one.case?.reference}</span>
                <br /><State is={is}>{is === 'late' ? t('web.meet.was-it') : whereInWords(t, language, one)}</State>
              </li>
            )
          })}
        </ul>
      )}
      <p className='row'>
        {works && <a className='also' href={`${desk}/call`}>{t('web.meet.call')}</a>}
        <a href={`${desk}/appointments`}>{t('web.meet.week')}</a> <a href={`${desk}/calls`}>{t('web.call.log')}</a>
      </p>
    </section>
  )
}
