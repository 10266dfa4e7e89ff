import { z } from 'zod'
import { seen } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { headerIn } from './header.ts'
import { factsOf, importRow, mustBeMine, mustBeOpen } from './kept.ts'
import { checkColumns, matchFields, matching } from './matching.ts'

/**
 * Says what each column is and how days are written, and promises a check of every row. What was found before is forgotten.
 * In: `columns`, one for each column of the table; more are refused. A stale `seen` is a conflict.
 */
export const matchImport = write({
  name: 'imports/match',
  does: 'Say what the columns of a spreadsheet are',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ import: id('import'), seen: seen(), ...matchFields }),

  async run({ import: of, seen: version, ...told }, context) {
    const { db, keys, organisation, later, about } = context
    const row = await importRow(context, of, { lock: true })
    mustBeMine(context, row)
    mustBeOpen(row, version)
    checkColumns(told)
    const locker = await keys.of(organisation, of)
    const where = told.headerRow === undefined ? undefined : { headerRow: told.headerRow, headerRows: told.headerRows === 2 ? 2 as const : 1 as const }
    const header = await headerIn(context, locker, of, factsOf(locker, row), where)
    const matched = matching.parse({ ...told, headerRow: header.row, headerRows: header.rows })
    await db.updateTable('import').set({ matched: locker.seal('import', matched), known: null, version: version + 1 })
      .where('organisation', '=', organisation).where('id', '=', of).execute()
    await db.updateTable('import_block').set({ found: null, ready: null, refused: null, doubles: null })
      .where('organisation', '=', organisation).where('import', '=', of).where('found', 'is not', null).execute()
    later('imports/check', { import: of, version: version + 1 })
    about(organisation, of)
    return { import: String(of), version: version + 1 }
  },
})
