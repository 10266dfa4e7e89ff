import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { outcomesOf } from './outcomes.ts'

/** One outcome that one may see, also of a restricted event that one's State is invited to, with all that became of it. `ours`: it came out of an event of ours. */
export const outcomeSeen = read({
  name: 'events/show-outcome',
  does: 'Show one outcome and what became of it',
  who: ['coordinator'],
  input: z.strictObject({ outcome: id('event_outcome') }),

  async run({ outcome }, { db, now, organisation }) {
    const row = await db.selectFrom('event_outcome').select(['event', 'organisation']).where('id', '=', outcome).executeTakeFirst()
    const found = row && (await outcomesOf({ db, now }, { event: row.event })).find((one) => one.outcome === outcome)
    if (!found) throw new Refused('missing', 'core.refused.missing')
    return { ...found, ours: row.organisation === organisation }
  },
})
