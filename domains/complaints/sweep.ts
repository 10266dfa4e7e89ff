import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../core/operation.ts'

/**
 * Forgets complaints whose time is over (times.ts says how long and why), one organisation at a time so that its journal has its entry;
 * and what was passed on to an organisation and has had its time. What is left is promised. Out: how many.
 */
export const sweepComplaints = write({
  name: 'complaints/sweep',
  does: 'Erase what was told in complaints whose time is over',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db, keys, now, about, later }) {
    const { numDeletedRows: passed } = await db.deleteFrom('complaint_measure').executeTakeFirst()
    const due = await db.selectFrom('complaint').select(['organisation', 'id']).where('erased_at', 'is', null).where('forget_at', '<', sql<Temporal.Instant>`now()`)
      .orderBy('organisation').limit(100).forUpdate().skipLocked().execute()
    const organisation = due[0]?.organisation
    if (!organisation) return { forgotten: 0, passed: Number(passed) }
    const ids = due.filter((one) => one.organisation === organisation).map(({ id }) => id)
    await db.deleteFrom('complaint_message').where('organisation', '=', organisation).where('complaint', 'in', ids).execute()
    for (const id of ids) await keys.erase(organisation, id, now)
    await db.updateTable('complaint').set({ sealed: null, erased_at: now.toString() }).where('organisation', '=', organisation).where('id', 'in', ids).execute()
    about(organisation, organisation)
    if (due.length > ids.length || due.length === 100) later('complaints/sweep', {}, { robot: 'sweeper' })
    return { forgotten: ids.length, passed: Number(passed) }
  },
})
