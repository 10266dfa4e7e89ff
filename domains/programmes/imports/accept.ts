import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { iatiImport } from './kept.ts'

/** Accepts a file that was read to its end: from here on its entries are there, all at once. Refused when nothing in it is new. */
export const acceptIati = write({
  name: 'programmes/imports/accept',
  does: 'Accept an IATI file',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({ import: id('iati_import') }),

  async run({ import: of }, context) {
    const { db, organisation, about } = context
    const { state } = await iatiImport(context, of, { lock: true })
    if (state !== 'read') throw new Refused('conflict', state === 'reading' ? 'programmes.imports.not-read' : 'programmes.imports.over', { now: { state } })
    const { taken } = await db.selectFrom('iati_chunk').select(({ fn }) => fn.sum<string | null>('taken').as('taken')).where('organisation', '=', organisation).where('import', '=', of).executeTakeFirstOrThrow()
    if (Number(taken ?? 0) === 0) throw new Refused('conflict', 'programmes.imports.nothing-new')
    await db.insertInto('iati_landing').values({ organisation, import: of }).execute()
    about(organisation, of)
    return { import: String(of) }
  },
})
