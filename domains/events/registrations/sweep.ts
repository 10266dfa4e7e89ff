import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../../core/operation.ts'

/** Forgets who registered once an event is long over (times.ts says how long and why), one organisation at a time so that its journal has its entry. What is left is promised. Out: how many. */
export const sweepRegistrations = write({
  name: 'events/registrations/sweep',
  does: 'Erase who registered for events that are long over',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db, keys, now, about, later }) {
    const due = await db.selectFrom('event_registration').select(['organisation', 'id']).where('erased_at', 'is', null).where('forget_at', '<', sql<Temporal.Instant>`now()`)
      .orderBy('organisation').limit(500).forUpdate().skipLocked().execute()
    const organisation = due[0]?.organisation
    if (!organisation) return { forgotten: 0 }
    const ids = due.filter((one) => one.organisation === organisation).map(({ id }) => id)
    await db.deleteFrom('event_named').where('organisation', '=', organisation).where('registration', 'in', ids).execute()
    await keys.eraseAll(organisation, ids, now)
    await db.updateTable('event_registration').set({ sealed: null, erased_at: now.toString() }).where('organisation', '=', organisation).where('id', 'in', ids).execute()
    about(organisation, organisation)
    if (due.length > ids.length || due.length === 500) later('events/registrations/sweep', {}, { robot: 'sweeper' })
    return { forgotten: ids.length }
  },
})
