import type { Calendar } from './calendar/calendar.ts'

/** Days are whole numbers here: how many after 1 January 1970, in the calendar of everybody. */

/** In: a year, a month from 1, a day of it. Out: the epoch day. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

/** In: an epoch day. Out: its year, month (from 1) and day. */
export function dateOf(epochDay: number): readonly [year: number, month: number, day: number] {
  const z = epochDay + 719_468
  const era = Math.floor(z / 146_097)
  const ofEra = z - era * 146_097
  const years = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const m = Math.floor((5 * ofYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return [years + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * m + 2) / 5) + 1]
}

export const yearOf = (epochDay: number): number => dateOf(epochDay)[0]

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0))

/** The same day so many months later; where that month has no such day, its last. */
export function addMonths(epochDay: number, months: number): number {
  const [year, month, day] = dateOf(epochDay)
  const ahead = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(ahead / 12), (ahead % 12) + 1]
  return dayOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

const digit = (text: string, at: number) => text.charCodeAt(at) - 48
/** In: a day as ISO 8601 writes it (2026-11-22), already known to be one. Out: the epoch day. */
export const epochDay = (day: string): number => dayOf(
  digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3), digit(day, 5) * 10 + digit(day, 6), digit(day, 8) * 10 + digit(day, 9),
)
/** In: an epoch day. Out: ISO 8601. */
export function isoDay(epochDay: number): string {
  const [year, month, day] = dateOf(epochDay)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Units as the fold knows them. Hours are counted in milliseconds from a moment, all others in days. */
export const unitCodes = { 'hours': 0, 'days': 1, 'working days': 2, 'months': 3, 'years': 4 } as const
export const hour = 3_600_000

/**
 * The last day of a period, before what the law says of an end on a day off. In: the day of the event; how long; whether that day is the first of the period.
 * Out: an epoch day; NaN where the calendar does not reach.
 */
export function lastDay(start: number, count: number, unit: number, counted: boolean, calendar: Calendar): number {
  const from = counted ? start - 1 : start
  switch (unit) {
    case 1: return from + count
    case 2: return calendar.add(from, count)
    case 3: return addMonths(start, count) - (counted ? 1 : 0)
    default: return addMonths(start, count * 12) - (counted ? 1 : 0)
  }
}
