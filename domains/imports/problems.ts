import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { belowHeader, headerIn } from './header.ts'
import { factsOf, foundIn, importRow, matchingOf, rowsIn } from './kept.ts'

/**
 * Every row that stayed out, as it came, with what is wrong with it: for a table that can be mended and brought again. Leaves a trace.
 * Out: the titles of the columns; the rows with their numbers, cells and problems. Nothing once the rows are forgotten.
 */
export const listProblems = read({
  name: 'imports/problems',
  does: 'List the rows of a spreadsheet that stay out, and why',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ import: id('import') }),

  async run({ import: of }, context) {
    const { db, keys, organisation, about } = context
    const row = await importRow(context, of)
    about(organisation, of)
    const locker = row.ended ? undefined : (await keys.all(organisation, [of])).get(of)
    const matching = locker && matchingOf(locker, row)
    if (!locker || !matching) return { titles: [], rows: [] }
    const { titles } = await headerIn(context, locker, of, factsOf(locker, row), matching)
    const blocks = await db.selectFrom('import_block').select(['sealed', 'found']).where('organisation', '=', organisation).where('import', '=', of)
      .where('found', 'is not', null).where(({ or, eb }) => or([eb('refused', '>', 0), eb('doubles', '>', 0)])).orderBy('number').execute()
    const rows = blocks.flatMap(({ sealed, found }) => {
      if (!found) return []
      const { problems, out, doubles } = foundIn.parse(locker.open('import_found', found))
      const left = new Set([...out, ...(row.takes_doubles ? [] : doubles)])
      return belowHeader(rowsIn(locker, sealed), matching).filter((one) => left.has(one.row)).map((one) => ({
        row: one.row, cells: one.cells.map(({ text }) => text), problems: problems.filter((problem) => problem.row === one.row && problem.stops),
      }))
    })
    return { titles, rows }
  },
})
