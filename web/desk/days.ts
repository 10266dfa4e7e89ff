import { toDay, type Day } from '../../core/ids.ts'
import { locale, type Language } from '../../core/words.ts'
import { writeDay } from '../../core/written.ts'
import { dayInWords } from '../words.ts'

const uzbekWeekdays = ['dushanba', 'seshanba', 'chorshanba', 'payshanba', 'juma', 'shanba', 'yakshanba']

/** A day with its weekday, for a heading: Sunday 22 November 2026. In: an ISO day. */
export function weekdayInWords(language: Language, day: string): string {
  const date = Temporal.PlainDate.from(day)
  const weekday = language === 'uz' ? (uzbekWeekdays[date.dayOfWeek - 1] ?? '') : writeDay(language, day, 'weekday')
  const text = language === 'en' ? `${weekday} ${dayInWords(language, day)}` : `${weekday}, ${dayInWords(language, day)}`
  return text.charAt(0).toLocaleUpperCase(locale[language]) + text.slice(1)
}

/** A day in few letters, without its year when that is this year: 22 November, 22 ноября, 22-noyabr. In: ISO days. */
export function shortDay(language: Language, day: string, today: string): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return dayInWords(language, day)
  if (language === 'uz') return dayInWords(language, day).replace(/^\d+-yil /, '')
  return writeDay(language, day, 'short')
}

/** In: an ISO instant and a time zone. Out: which day it was there. */
export const dayOf = (instant: string, zone: string): Day => toDay(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate())

/** In: the instant at which something is over, and a time zone. Out: the last day on which it still held there. */
export const lastDayOf = (until: string, zone: string): Day => dayOf(Temporal.Instant.from(until).subtract({ seconds: 1 }).toString(), zone)

/** A moment in few letters: 14:05 when that is today, otherwise 22 November, 14:05. In: an ISO instant, a time zone, the present instant. */
export function shortMoment(language: Language, instant: string, zone: string, now: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  const clock = `${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`
  const [day, today] = [dayOf(instant, zone), dayOf(now, zone)]
  return day === today ? clock : `${shortDay(language, day, today)}, ${clock}`
}

/** How many days lie between two ISO days; negative when the second is before the first. */
export const daysBetween = (from: string, to: string): number => Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days

/** How many whole hours lie between two ISO instants; negative when the second has passed. */
export const hoursBetween = (from: string, to: string): number =>
  Math.floor((Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds) / 3_600_000)

/** A whole number with a true minus sign. */
export const signed = (number: number): string => (number < 0 ? `−${-number}` : String(number))

/** A day as it is typed into a form: 22.11.2026. In: an ISO day, or nothing. */
export const dayTyped = (day: string | undefined): string | undefined => day?.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1')
