import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { importRow, mustBeOpen } from './kept.ts'

/** Throws away what was brought and not accepted: its rows go, and the key under which they were sealed. By anyone who may bring spreadsheets. */
export const cancelImport = write({
  name: 'imports/cancel',
  does: 'Throw away a spreadsheet that was not accepted',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ import: id('import') }),

  async run({ import: of }, context) {
    const { db, keys, organisation, account, now, about } = context
    mustBeOpen(await importRow(context, of, { lock: true }))
    await db.insertInto('import_end').values({ organisation, import: of, kind: 'cancelled', by_account: account }).execute()
    await db.deleteFrom('import_block').where('organisation', '=', organisation).where('import', '=', of).execute()
    await keys.erase(organisation, of, now)
    about(organisation, of)
    return { import: String(of) }
  },
})
