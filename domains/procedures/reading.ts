import { isoDay } from './count.ts'

/** A reading of a clock as text: a day, or where hours count, the moment by the clock of its holder. */
export const readingInWords = (reading: number, isMoment: boolean, zone: string): string =>
  (isMoment ? Temporal.Instant.fromEpochMilliseconds(reading).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'minute' }) : isoDay(reading))
