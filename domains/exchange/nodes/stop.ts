import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

/** The keys of another node count no more, from this moment and for good: they were lost, or should never have been entered. New ones are entered anew. */
export const stopNode = write({
  name: 'exchange/nodes/stop',
  does: 'Stop the keys of another node',
  who: ['administrator'],
  input: z.strictObject({ node: id('known_node') }),

  async run({ node }, { db, organisation, account, now }) {
    const stopped = await db.updateTable('known_node').set({ stopped_at: now.toString(), stopped_by: account })
      .where('organisation', '=', organisation).where('id', '=', node).where('stopped_at', 'is', null).returning('id').executeTakeFirst()
    if (!stopped) throw new Refused('missing', 'core.refused.missing')
    return { node: String(node) }
  },
})
