import { toDay, type Day } from '../../../core/ids.ts'

/** A day of a zone. `day`: null where it is not known as a whole; `year`: where it is. `isDay`: it can be one. */
export type ZoneDay = { readonly day: Day | null; readonly year: number | null; readonly isDay: boolean }
const unknown: ZoneDay = { day: null, year: null, isDay: true }

/** In: YYMMDD, today. Out: a day of birth: the latest such year that is not after today. */
export const bornIn = (text: string, today: Day): ZoneDay => dayFrom(text, (year, rest) => {
  const thisCentury = 2000 + year
  return `${thisCentury}-${rest}` <= today ? thisCentury : thisCentury - 100
})

/** In: YYMMDD, today. Out: the end of a document: the year within fifty of this one, for no document is valid longer and few are older. */
export const endsIn = (text: string, today: Day): ZoneDay => dayFrom(text, (year) => {
  const now = Number(today.slice(0, 4))
  return [1900 + year, 2000 + year, 2100 + year].toSorted((one, other) => Math.abs(one - now) - Math.abs(other - now))[0] ?? 2000 + year
})

/** Month and day may be unknown: fillers or noughts stand for them. */
function dayFrom(text: string, whole: (year: number, rest: string) => number): ZoneDay {
  if (/^<*$/.test(text)) return unknown
  const [, yy, month, date] = /^(\d\d)(\d\d|<<)(\d\d|<<)$/.exec(text) ?? []
  if (yy === undefined || month === undefined || date === undefined) return { ...unknown, isDay: false }
  const isKnown = (part: string) => part !== '<<' && part !== '00'
  if (!isKnown(month)) return { day: null, year: whole(Number(yy), '00-00'), isDay: !isKnown(date) }
  const year = whole(Number(yy), isKnown(date) ? `${month}-${date}` : `${month}-01`)
  if (!isKnown(date)) return { day: null, year, isDay: Number(month) <= 12 }
  try {
    return { day: toDay(Temporal.PlainDate.from({ year, month: Number(month), day: Number(date) }, { overflow: 'reject' })), year, isDay: true }
  } catch {
    return { ...unknown, isDay: false }
  }
}
