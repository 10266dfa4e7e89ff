import type { Language } from '../../../core/words.ts'
import { State } from '../../parts/state.tsx'
import type { T } from '../../words.ts'
import { appointmentIs, spanInWords, type AppointmentShown } from './say.ts'

/** The appointments of one case or request: those that stand, the way to a new one, and folded what is over. */
export function Appointments({ t, language, appointments, zone, now, today, add }: {
  t: T; language: Language; appointments: readonly AppointmentShown[]; zone: string; now: string; today: string
  /** The address on which one is made; where none may be made, nothing. */
  add: string | undefined
}) {
  const [standing, over] = [appointments.filter(({ outcome }) => outcome === null), appointments.filter(({ outcome }) => outcome !== null)]
  if (appointments.length === 0 && add === undefined) return null
  const line = (one: AppointmentShown) => (
    <li key={one.appointment}>
      <a href={`/${language}/desk/appointments/${one.appointment}`}>{spanInWords(language, one, zone, today)}</a>
      <br /><State is={appointmentIs(one, now, zone)}>{t(`cases.appointment.${one.outcome ?? one.way}`)}</State>
      <br /><span className='soft'>{[one.outcome ? undefined : one.place, one.worker.name].filter(Boolean).join('. ')}</span>
    </li>
  )
  return (
    <section aria-labelledby='appointments'>
      <h2 id='appointments'>{t('web.meet.title')} <span className='soft num'>{standing.length}</span></h2>
      {standing.length > 0 ? <ul className='lines'>{standing.map(line)}</ul> : <p className='soft'>{t('web.meet.none')}</p>}
      {add && <p className='row onscreen'><a className='also' href={add}>{t('web.meet.add')}</a></p>}
      {over.length > 0 && <details><summary>{t('web.meet.past', { count: over.length })}</summary><ul className='lines'>{over.map(line)}</ul></details>}
    </section>
  )
}
