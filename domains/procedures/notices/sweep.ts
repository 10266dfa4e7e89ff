import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../../core/operation.ts'

/** How many rows of a kind one round takes away at most; the next round is ten minutes later. */
const most = 20_000

/**
 * Takes away what has been told and is over: notices that have held no more for ninety days, days that were gone through ninety days ago, and letters
 * as old that no notice names any more. What still stands is never told again for it. The policies hold the times. Out: how many of each went.
 */
export const sweepNotices = write({
  name: 'procedures/notices/sweep',
  does: 'Clear notices and letters whose time is over',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const notices = await sql`delete from procedure_notice where ctid = any (array(select ctid from procedure_notice where over_at < now() - interval '90 days' limit ${most}))`.execute(db)
    const letters = await sql`delete from letter where ctid = any (array(
      select ctid from letter l where made_at < now() - interval '90 days'
        and not exists (select from procedure_notice n where n.organisation = l.organisation and n.letter = l.id) limit ${most}))`.execute(db)
    const days = await sql`delete from procedure_day where day < current_date - 90`.execute(db)
    return { notices: Number(notices.numAffectedRows ?? 0), letters: Number(letters.numAffectedRows ?? 0), days: Number(days.numAffectedRows ?? 0) }
  },
})
