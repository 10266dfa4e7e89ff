import type { Day } from '../../../core/ids.ts'
import type { Language } from '../../../core/words.ts'
import { dayInWords } from '../../words.ts'
import { dayOf, shortMoment } from '../days.ts'

/** The last day of something that lasts until a moment: what ends at midnight ends on the day before. In: an ISO instant and a time zone. */
export const lastDay = (until: string, zone: string): Day => dayOf(Temporal.Instant.from(until).subtract({ seconds: 1 }).toString(), zone)

/** Until when, in words: the last day where it ends at midnight, otherwise the moment. In: an ISO instant, a time zone, the present instant. */
export function untilInWords(language: Language, until: string, zone: string, now: string): string {
  const { hour, minute } = Temporal.Instant.from(until).toZonedDateTimeISO(zone)
  return hour === 0 && minute === 0 ? dayInWords(language, lastDay(until, zone)) : shortMoment(language, until, zone, now)
}
