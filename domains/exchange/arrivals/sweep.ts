import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../../core/operation.ts'

/** Forgets what nobody attached in the time that the person gave; the policies hold the time. Out: how many were forgotten. */
export const sweepArrivals = write({
  name: 'exchange/arrivals/sweep',
  does: 'Forget what came in envelopes and was not attached in time',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const { rows } = await sql<{ organisation: string; id: string }>`update arrival set wrapped = null, sealed = null
      where (organisation, id) in (select organisation, id from arrival where wrapped is not null and until < now() limit 200) returning organisation, id`.execute(db)
    if (rows.length === 0) return { arrivals: 0 }
    const some = sql.join(rows.map(({ organisation, id }) => sql`(${organisation}::uuid, ${id}::uuid)`))
    await sql`delete from arrival_piece where (organisation, arrival) in (${some})`.execute(db)
    return { arrivals: rows.length }
  },
})
