import { sql } from 'kysely'
import { z } from 'zod'
import { seen, tick } from '../../../core/fields.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

/** Our organisation hides its membership at once, or shows it again: its name, its seats and votes, and that it acceded. */
export const hideMembership = write({
  name: 'coalition/membership/hide',
  does: 'Hide that our organisation belongs to the coalition, or show it again',
  who: ['coordinator'],
  input: z.strictObject({ hidden: tick(), seen: seen() }),

  async run({ hidden, seen: version }, { db, organisation }) {
    const changed = await db.updateTable('coalition_member').set({ hidden, version: sql`version + 1` }).where('of', '=', organisation).where('version', '=', version).returning('version').executeTakeFirst()
    if (changed) return { hidden, version: changed.version }
    const stands = await db.selectFrom('coalition_member').select(['hidden', 'version']).where('of', '=', organisation).executeTakeFirst()
    throw stands ? new Refused('conflict', 'core.refused.changed', { now: stands }) : new Refused('missing', 'core.refused.missing')
  },
})
