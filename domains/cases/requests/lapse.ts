import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../../core/operation.ts'

/**
 * Requests that nobody took in fourteen days: what was told is taken away and its key destroyed; that it was asked stays.
 * One organisation at a time, so that its journal has its entry; what is left is promised. Out: how many lapsed.
 */
export const lapseRequests = write({
  name: 'cases/requests/lapse',
  does: 'Take away what was told in requests that nobody took',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db, now, about, later }) {
    // Locked first, asked afterwards: one that is being taken at this moment waits for us or we for it.
    const due = await db.selectFrom('request as r').select(['r.organisation', 'r.id'])
      .where('r.lapses_at', '<', sql<Temporal.Instant>`now()`).where('r.erased_at', 'is', null)
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('request_take as t').select('t.request')
        .whereRef('t.organisation', '=', 'r.organisation').whereRef('t.request', '=', 'r.id'))))
      .orderBy('r.organisation').limit(500).forUpdate().skipLocked().execute()
    const organisation = due[0]?.organisation
    if (!organisation) return { lapsed: 0 }
    const ids = due.filter((one) => one.organisation === organisation).map(({ id }) => id)

    const lapsed = (await db.updateTable('request as r').set({ erased_at: now.toString() })
      .where('r.organisation', '=', organisation).where('r.id', 'in', ids)
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('request_take as t').select('t.request')
        .whereRef('t.organisation', '=', 'r.organisation').whereRef('t.request', '=', 'r.id'))))
      .returning('r.id').execute()).map(({ id }) => id)
    if (lapsed.length > 0) {
      await db.updateTable('subject_key').set({ wrapped: null, erased_at: now.toString() })
        .where('organisation', '=', organisation).where('subject', 'in', lapsed).execute()
      await db.deleteFrom('request_account').where('organisation', '=', organisation).where('request', 'in', lapsed).execute()
      await db.deleteFrom('request_trouble').where('organisation', '=', organisation).where('request', 'in', lapsed).execute()
    }
    about(organisation, organisation)
    if (due.length > ids.length || due.length === 500) later('cases/requests/lapse', {}, { robot: 'sweeper' })
    return { lapsed: lapsed.length }
  },
})
