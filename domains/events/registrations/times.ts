import type { Day } from '../../../core/ids.ts'

/**
 * How long what somebody told when she registered is kept, in days after the last day of the event: long enough to print a certificate,
 * to settle who came and to send papers after; after that nobody needs her name. That she came stays as a number.
 */
export const keptDays = 90

/** In: the last day of an event. Out: the moment from which who registered is forgotten. */
export const forgetAt = (endsOn: Day): Temporal.Instant => Temporal.PlainDate.from(endsOn).add({ days: keptDays + 1 }).toZonedDateTime('UTC').toInstant()
