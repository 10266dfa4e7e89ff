import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

/** Puts a notice away: it was read. The limit itself stays where it is. A second time changes nothing. */
export const putAwayNotice = write({
  name: 'procedures/notices/put-away',
  does: 'Put a notice away',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ notice: id('procedure_notice') }),

  async run({ notice }, { db, organisation, account, now }) {
    const found = await db.updateTable('procedure_notice').set({ seen_at: sql<string>`coalesce(seen_at, ${now.toString()}::timestamptz)` })
      .where('organisation', '=', organisation).where('account', '=', account).where('id', '=', notice).returning('id').executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    return { notice: String(notice) }
  },
})
