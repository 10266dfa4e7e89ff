import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { linkingRow } from './kept.ts'
import { dropBlocks, dropPieces } from './pieces.ts'

/** Erases a linking, whatever it has come to: the files, what was found, and the key. By anyone who may link. That it was there, and who erased it, stays. */
export const forgetLinking = write({
  name: 'people/linkings/forget',
  does: 'Erase lists of people that were linked',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ linking: id('linking') }),

  async run({ linking: of }, context) {
    const { db, keys, organisation, account, now, about } = context
    const row = await linkingRow(context, of, { lock: true })
    if (row.ended_at) throw new Refused('conflict', 'people.linkings.refused.over')
    await dropPieces(context, of)
    await dropBlocks(context, of)
    await db.updateTable('linking').set({ ended_at: now.toString(), ended_by: account, started_at: null, stage: null, worker: null, beat_at: null }).where('organisation', '=', organisation).where('id', '=', of).execute()
    await keys.erase(organisation, of, now)
    about(organisation, of)
    return { linking: String(of) }
  },
})
