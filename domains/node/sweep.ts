import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../core/operation.ts'

/** How many rows one round takes away at most: a long pause leaves much behind, and nobody should wait for it. */
const most = 20_000

/**
 * Clears what has served its time: submissions after thirty days (the sealer's own after one), counted attempts after two.
 * The policies hold the times: the sweeper sees no younger row. Out: how many of each went.
 */
export const sweepNode = write({
  name: 'node/sweep',
  does: 'Clear submissions and counted attempts whose time is over',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const submissions = await sql`delete from submission where ctid = any (array(
      select ctid from submission where at < now() - interval '1 day' limit ${most}))`.execute(db)
    const attempts = await sql`delete from attempt where ctid = any (array(select ctid from attempt where since < now() - interval '2 days' limit ${most}))`.execute(db)
    return { submissions: Number(submissions.numAffectedRows ?? 0), attempts: Number(attempts.numAffectedRows ?? 0) }
  },
})
