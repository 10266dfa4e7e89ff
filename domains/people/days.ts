import type { Day } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { zoneOf } from '../../core/time.ts'

export { ourToday } from '../../core/time.ts'

/** In: a day. Out: the moment at which it is over where our organisation is. */
export const endOfDay = ({ actor }: Pick<Context, 'actor'>, day: Day): Temporal.Instant =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zoneOf(actor.country)).toInstant()
