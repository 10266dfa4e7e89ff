import type { Day } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { todayIn, zoneOf } from '../../core/time.ts'

/** Which day it is where our organisation is. */
export const ourToday = ({ actor, now }: Pick<Context, 'actor' | 'now'>): Day => todayIn(zoneOf(actor.country), now)

/** In: a day. Out: the moment at which it is over where our organisation is. */
export const endOfDay = ({ actor }: Pick<Context, 'actor'>, day: Day): Temporal.Instant =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zoneOf(actor.country)).toInstant()
