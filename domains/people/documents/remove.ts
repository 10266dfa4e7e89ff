import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { dropPieces } from '../../files/index.ts'
import { removalReasons } from '../lists.ts'

/** Takes a document out of a file and says why. Its key and its bytes go at once; that it was there, and who removed it, stays. */
export const removeDocument = write({
  name: 'people/documents/remove',
  does: 'Remove a document and say why',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ document: id('document'), reason: z.enum(removalReasons) }),

  async run({ document, reason }, context) {
    const { db, organisation, account, about } = context
    const removed = await db.updateTable('document').set({ sealed: null })
      .where('organisation', '=', organisation).where('id', '=', document).where('sealed', 'is not', null).returning(['person', 'file']).executeTakeFirst()
    if (!removed) throw new Refused('missing', 'core.refused.missing')
    await db.insertInto('document_removal').values({ organisation, document, reason, by_account: account }).execute()
    await dropPieces(context, removed.file)
    about(organisation, removed.person)
    return { document: String(document) }
  },
})
