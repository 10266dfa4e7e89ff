import { toDay, type Day } from '../ids.ts'

/** In: a number of days as Excel counts them; from 1904 in tables of old Macintoshes. Out: the day; 29 February 1900, which Excel has, is none. */
export function dayOfSerial(serial: number, from1904: boolean): Day | undefined {
  const whole = Math.floor(serial)
  if (!from1904 && (whole < 1 || whole === 60)) return undefined
  const start = from1904 ? '1904-01-01' : whole < 60 ? '1899-12-31' : '1899-12-30'
  if (whole < 0 || whole > 80_000) return undefined
  const date = Temporal.PlainDate.from(start).add({ days: whole })
  return date.year >= 1900 && date.year <= 2100 ? toDay(date) : undefined
}
