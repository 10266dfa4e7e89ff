import type { Language } from '../../../core/words.ts'
import type { PersonName } from '../../../domains/people/index.ts'
import type { Standing } from '../../parts/state.tsx'
import { languageNames, type T } from '../../words.ts'
import { dayOf, shortDay } from '../days.ts'

/** An appointment as lists draw it; the place only where it was opened. */
export type AppointmentShown = {
  readonly appointment: string
  readonly version: number
  readonly startsAt: string
  readonly endsAt: string
  readonly way: 'with us' | 'elsewhere' | 'telephone'
  readonly interpreter: string | null
  readonly offered: boolean
  readonly worker: { readonly account: string; readonly name: string }
  readonly case: { readonly case: string; readonly reference: string } | null
  readonly request: string | null
  readonly outcome: 'kept' | 'did not come' | 'cancelled' | null
  readonly reason: 'person asked' | 'we cannot' | 'not safe' | 'no longer needed' | 'by mistake' | null
  readonly place?: string | null
  readonly person?: { readonly person: string; readonly names: { readonly all: readonly PersonName[] } | null } | null
}

/** The time of day in a zone: 14:05. In: an ISO instant. */
export function clock(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** From when to when, with the day unless that is today: 24 November, 14:00–15:00. In: a zone, and the day that it is there. */
export function spanInWords(language: Language, { startsAt, endsAt }: Pick<AppointmentShown, 'startsAt' | 'endsAt'>, zone: string, today: string): string {
  const day = dayOf(startsAt, zone)
  const span = `${clock(startsAt, zone)}–${clock(endsAt, zone)}`
  return day === today ? span : `${shortDay(language, day, today)}, ${span}`
}

/** Where, and with an interpreter of which language. */
export function whereInWords(t: T, language: Language, { way, place, interpreter }: Pick<AppointmentShown, 'way' | 'place' | 'interpreter'>): string {
  return [t(`cases.appointment.${way}`), place, interpreter && `${t('web.meet.interpreter')}: ${languageNames(language, [interpreter])}`].filter(Boolean).join('. ')
}

/** Where it stands on the road in time: over, cancelled, waiting for a word, today or ahead. In: the present instant. */
export function appointmentIs({ outcome, startsAt, endsAt }: Pick<AppointmentShown, 'outcome' | 'startsAt' | 'endsAt'>, now: string, zone: string): Standing {
  if (outcome === 'cancelled') return 'none'
  if (outcome) return 'done'
  const present = Temporal.Instant.from(now)
  if (Temporal.Instant.compare(Temporal.Instant.from(endsAt), present) < 0) return 'late'
  return dayOf(startsAt, zone) === dayOf(now, zone) ? 'now' : 'ahead'
}
