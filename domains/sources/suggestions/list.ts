import { z } from 'zod'
import { tick } from '../../../core/fields.ts'
import { read } from '../../../core/operation.ts'
import { mustKeep } from '../keeper.ts'

/** What readers suggest: which wait, the oldest first, or what was decided and why. No word of theirs is opened here. */
export const listSuggestions = read({
  name: 'sources/suggestions/list',
  does: 'List what readers of the register say is wrong',
  who: ['coordinator'],
  input: z.strictObject({ decided: tick() }),

  async run({ decided }, context) {
    const { db, organisation } = context
    await mustKeep(context)
    const rows = await db.selectFrom('suggestion as s').leftJoin('suggestion_decision as d', (on) => on.onRef('d.organisation', '=', 's.organisation').onRef('d.suggestion', '=', 's.id'))
      .select(['s.id', 's.subject', 's.property', 's.language', 's.at', 'd.taken', 'd.reason', 'd.at as decided_at'])
      .where('s.organisation', '=', organisation).where('d.suggestion', decided ? 'is not' : 'is', null).orderBy('s.at', decided ? 'desc' : 'asc').limit(500).execute()
    return rows.map((row) => ({
      suggestion: String(row.id), subject: row.subject, property: row.property, language: row.language, at: row.at.toString(),
      decision: row.taken === null ? null : { taken: row.taken, reason: row.reason ?? '', at: row.decided_at?.toString() ?? '' },
    }))
  },
})
