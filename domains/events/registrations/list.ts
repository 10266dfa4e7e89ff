import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { told } from '../../sources/index.ts'
import { mustWait } from './places.ts'
import { Guest } from './sealed.ts'
import { standingOf } from './standing.ts'

/**
 * Who registered for an event of ours, in the order of places, invitations that wait at the end. Opens names and institutions, no way to reach anybody;
 * leaves a trace on the event. Whoever withdrew or was forgotten is only counted. Out: also how many came and how many who had a place did not.
 */
export const listRegistered = read({
  name: 'events/registrations/list',
  does: 'List who registered for an event',
  who: ['coordinator'],
  input: z.strictObject({ event: id('event') }),

  async run({ event }, context) {
    const { db, organisation, keys, about, together } = context
    const [[found], rows] = await together(
      db.selectFrom('event as e').leftJoin('event_admission as a', 'a.event', 'e.id').leftJoin('event_cancellation as c', 'c.event', 'e.id')
        .select(['e.code', 'e.title', 'e.starts_on', 'e.ends_on', 'e.restricted', 'a.capacity', 'a.closes_on', 'c.event as cancelled']).where('e.organisation', '=', organisation).where('e.id', '=', event),
      db.selectFrom('event_registration as r').leftJoin('event_place as p', (on) => on.onRef('p.organisation', '=', 'r.organisation').onRef('p.registration', '=', 'r.id'))
        .select(['r.id', 'r.sealed', 'r.consent', 'r.language', 'r.came_at', 'r.withdrawn_at', 'r.erased_at', 'p.number'])
        .where('r.organisation', '=', organisation).where('r.event', '=', event).orderBy('p.number', (order) => order.asc().nullsLast()).orderBy('r.id').limit(5_000),
    )
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const there = rows.filter(({ erased_at }) => erased_at === null)
    const lockers = await keys.all(organisation, there.map(({ id: one }) => one))
    about(organisation, event)
    const registered = there.map(({ id: one, sealed, consent, language, came_at }, at) => {
      const locker = lockers.get(one)
      const guest = locker && sealed ? Guest.parse(locker.open('event_registration', sealed)) : undefined
      return {
        registration: String(one), name: guest?.name ?? null, institution: guest?.institution ?? null, language, consent,
        standing: standingOf({ told: guest !== undefined, came: came_at !== null, waits: mustWait(at, found.capacity) }), cameAt: came_at?.toString() ?? null,
      }
    })
    // A place counts from the front of the queue: those whose contents are gone still have had one.
    const came = rows.filter(({ came_at }) => came_at !== null).length
    const today = ourToday(context)
    const over = found.ends_on !== null && found.ends_on < today
    return {
      code: found.code, title: told.parse(found.title), startsOn: found.starts_on, endsOn: found.ends_on, today, restricted: found.restricted, cancelled: found.cancelled !== null,
      capacity: found.capacity, closesOn: found.closes_on, registered, came, withdrawn: rows.filter(({ withdrawn_at }) => withdrawn_at !== null).length,
      absent: over ? registered.filter(({ standing }) => standing === 'place').length : null,
    }
  },
})
