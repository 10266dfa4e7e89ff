import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { sentFile } from '../../files/index.ts'
import { openSent } from './begin.ts'
import { bounds } from './bounds.ts'
import { linkingFacts, openLinking } from './kept.ts'

/** Takes in the list with which the first is to be linked, in place of one that was brought before. Refused as `begin` does. */
export const addFileToLinking = write({
  name: 'people/linkings/add-file',
  does: 'Bring the other list of people',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ linking: id('linking'), file: sentFile({ most: bounds.file }) }),

  async run({ linking: of, file }, context) {
    const { db, organisation, about } = context
    const { row, locker, facts: { files: [first] } } = await openLinking(context, of)
    const { facts, keep } = await openSent(context, of, 1, file)
    await db.deleteFrom('linking_piece').where('organisation', '=', organisation).where('linking', '=', of).where('file', '=', 1).execute()
    await keep()
    await db.updateTable('linking').set({ sealed: locker.seal('linking', linkingFacts.parse({ files: [first, facts], against: 'the other file' })), version: row.version + 1, started_at: null, over_at: null, found: null })
      .where('organisation', '=', organisation).where('id', '=', of).execute()
    about(organisation, of)
    return { linking: String(of), version: row.version + 1 }
  },
})
