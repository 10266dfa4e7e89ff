import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { holdPlaces } from '../registrations/places.ts'

/** Opens registration for an event of ours, until a day and for so many (without a number, for everybody); done again, it changes both. Nobody who has a place loses it. */
export const openRegistration = write({
  name: 'events/plans/open-registration',
  does: 'Open registration for an event, or change until when and for how many',
  who: ['coordinator'],
  input: z.strictObject({ event: id('event'), closesOn: day(), capacity: z.coerce.number().int().min(1).max(100_000).optional() }),

  async run({ event, closesOn, capacity = null }, context) {
    const { db, organisation } = context
    const found = await db.selectFrom('event as e').leftJoin('event_admission as a', 'a.event', 'e.id').select(['e.ends_on', 'a.capacity'])
      .where('e.organisation', '=', organisation).where('e.id', '=', event).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.ends_on !== null && closesOn > found.ends_on) throw new Refused('invalid', 'core.refused.invalid', { fields: { closesOn: [{ key: 'events.plans.closes-after' }] } })
    const taken = Math.min(await holdPlaces(context, event), found.capacity ?? Infinity)
    if (capacity !== null && capacity < taken) throw new Refused('invalid', 'core.refused.invalid', { fields: { capacity: [{ key: 'events.plans.places-taken', filled: { count: taken } }] } })
    await db.insertInto('event_admission').values({ organisation, event, closes_on: closesOn, capacity })
      .onConflict((there) => there.columns(['organisation', 'event']).doUpdateSet({ closes_on: closesOn, capacity, version: sql`event_admission.version + 1` })).execute()
    return { event: String(event) }
  },
})
