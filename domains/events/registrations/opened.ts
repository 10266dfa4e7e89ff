import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { todayIn, zoneOf } from '../../../core/time.ts'
import { countPlaces, mustWait, oneByOne } from './places.ts'
import { forgetAt } from './times.ts'

/**
 * Whether one more may register for an event, and from now on nobody else does until the end of the transaction: one round trip.
 * Out: whose event it is, whether she waits, and when she is forgotten. Throws Refused: missing where there is no registration, conflict where it is over.
 */
export async function openPlace({ db, now, together }: Pick<Context, 'db' | 'now' | 'together'>, event: Id<'event'>) {
  const [, [found], [counted]] = await together(
    oneByOne({ db }, event),
    db.selectFrom('event as e').innerJoin('event_admission as a', 'a.event', 'e.id').innerJoin('organisation as o', 'o.id', 'a.organisation').leftJoin('event_cancellation as c', 'c.event', 'e.id')
      .select(['a.organisation', 'a.closes_on', 'a.capacity', 'e.ends_on', 'o.country', 'c.event as cancelled']).where('e.id', '=', event).where('e.published', '=', true),
    countPlaces({ db }, event),
  )
  if (!found || found.ends_on === null) throw new Refused('missing', 'events.registrations.none')
  if (found.cancelled) throw new Refused('conflict', 'events.registrations.cancelled')
  if (todayIn(zoneOf(found.country), now) > found.closes_on) throw new Refused('conflict', 'events.registrations.closed')
  return { organisation: found.organisation, waiting: mustWait(Number(counted?.taken ?? 0), found.capacity), forgetAt: forgetAt(found.ends_on) }
}
