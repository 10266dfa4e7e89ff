import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../../core/operation.ts'

/** How many letters one round empties at most; the next comes soon. */
const most = 1_000

/**
 * Forgets letters of monitors a year after their codes were over: what was written on both sides goes, and the key with it. That there was a letter, of which
 * day and who gave it, stays with the file. The policies hold the time: the sweeper sees no younger letter. Out: how many were emptied.
 */
export const sweepLetters = write({
  name: 'procedures/oversight/sweep',
  does: 'Forget letters of monitors whose time is over',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const due = await db.selectFrom('monitor_letter').select('id').where('wrapped', 'is not', null)
      .where('ends_at', '<', sql<Temporal.Instant>`now() - interval '365 days'`).orderBy('ends_at').limit(most).execute()
    const ids = due.map(({ id }) => id)
    if (ids.length === 0) return { letters: 0 }
    await db.deleteFrom('monitor_message').where('letter', 'in', ids).execute()
    const emptied = await db.updateTable('monitor_letter').set({ wrapped: null }).where('id', 'in', ids).executeTakeFirst()
    return { letters: Number(emptied.numUpdatedRows) }
  },
})
