import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { linkingRow } from './kept.ts'

/** Stops a linking that is at work: its files stay, and it can be started again. One that is not at work stays as it is. */
export const stopLinking = write({
  name: 'people/linkings/stop',
  does: 'Stop linking lists of people',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ linking: id('linking') }),

  async run({ linking: of }, context) {
    const { db, organisation, about } = context
    const row = await linkingRow(context, of, { lock: true })
    if (row.started_at && !row.over_at && !row.ended_at)
      await db.updateTable('linking').set({ version: row.version + 1, started_at: null, stage: null, share: 0, worker: null, beat_at: null }).where('organisation', '=', organisation).where('id', '=', of).execute()
    about(organisation, of)
    return { linking: String(of) }
  },
})
