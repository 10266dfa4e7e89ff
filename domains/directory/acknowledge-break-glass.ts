import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { mustBeByHand } from './by-hand.ts'

/** A supervisor has read why a colleague opened files without the role; until then it stands on the page of her day. Not one's own. */
export const acknowledgeBreakGlass = write({
  name: 'directory/acknowledge-break-glass',
  does: 'Say that you have read why a colleague broke the glass',
  who: ['supervisor'],
  input: z.strictObject({ glass: id('break_glass') }),

  async run({ glass }, { db, organisation, account, actor, now, about }) {
    mustBeByHand(actor)
    const found = await db.selectFrom('break_glass').select(['account', 'acknowledged_at']).where('organisation', '=', organisation).where('id', '=', glass).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.acknowledged_at || found.account === account) throw new Refused('conflict', 'core.refused.conflict')
    const read = await db.updateTable('break_glass').set({ acknowledged_by: account, acknowledged_at: now.toString() })
      .where('organisation', '=', organisation).where('id', '=', glass).where('acknowledged_at', 'is', null).returning('id').executeTakeFirst()
    if (!read) throw new Refused('conflict', 'core.refused.conflict')
    about(organisation, found.account)
    return { glass: String(glass) }
  },
})
