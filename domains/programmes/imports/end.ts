import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { dropKept } from './file.ts'
import { iatiImport } from './kept.ts'

/** Throws away a file that was not accepted, or takes an accepted one back: all that it brought is gone at once, and what stood there before stands again. */
export const endIati = write({
  name: 'programmes/imports/end',
  does: 'Throw an IATI file away, or take it back',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({ import: id('iati_import') }),

  async run({ import: of }, context) {
    const { db, organisation, account, about } = context
    const { state } = await iatiImport(context, of, { lock: true })
    if (state === 'cancelled' || state === 'taken back') throw new Refused('conflict', 'programmes.imports.over', { now: { state } })
    const kind = state === 'in' ? 'taken back' : 'cancelled'
    if (state === 'in') await db.updateTable('iati_landing').set({ live: false }).where('organisation', '=', organisation).where('import', '=', of).execute()
    await db.insertInto('iati_end').values({ organisation, import: of, kind, by_account: account }).execute()
    await dropKept(context, of)
    about(organisation, of)
    return { import: String(of), state: kind }
  },
})
