import type { Day } from '../../../core/ids.ts'
import { dayOf } from '../days.ts'

/** The last day of something that lasts until a moment: what ends at midnight ends on the day before. In: an ISO instant and a time zone. */
export const lastDay = (until: string, zone: string): Day => dayOf(Temporal.Instant.from(until).subtract({ seconds: 1 }).toString(), zone)
