import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../core/operation.ts'

/** How many files one round takes away at most. */
const most = 200

/** Takes away what was sent and nobody took for anything within a day; the policies hold the time. Out: how many files went. */
export const sweepFiles = write({
  name: 'files/sweep',
  does: 'Take away files that waited a day and were not used',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const waited = await db.selectFrom('file').select(['organisation', 'id']).where('wrapped', 'is not', null)
      .where('at', '<', sql<Temporal.Instant>`now() - interval '24 hours'`).limit(most).execute()
    if (waited.length === 0) return { files: 0 }
    const some = sql.join(waited.map(({ organisation, id }) => sql`(${organisation}::uuid, ${id}::uuid)`))
    await sql`delete from file_piece where (organisation, file) in (${some})`.execute(db)
    await sql`delete from file where (organisation, id) in (${some})`.execute(db)
    return { files: waited.length }
  },
})
