import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../../core/operation.ts'

/** Takes the bytes of IATI files away that nobody read in three days; the policies hold the time. What was read of them stays as it is. Out: how many. */
export const sweepIati = write({
  name: 'programmes/imports/sweep',
  does: 'Forget IATI files that were never read',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const { numDeletedRows } = await db.deleteFrom('iati_file').where('at', '<', sql<Temporal.Instant>`now() - interval '3 days'`).executeTakeFirst()
    return { files: Number(numDeletedRows) }
  },
})
