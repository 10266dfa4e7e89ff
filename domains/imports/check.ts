import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { ourToday } from '../../core/time.ts'
import { doubleOf, knownOnFile, type Known } from './alike.ts'
import { isDouble } from './cells/problem.ts'
import { understand, type Reading } from './cells/row.ts'
import { belowHeader } from './header.ts'
import { checkedAtOnce, factsOf, foundIn, importRow, knownNames, matchingOf, rowsIn } from './kept.ts'
import type { Row } from '../../core/table/cell.ts'
import type { Locker } from '../../core/vault.ts'

/**
 * Checks the next rows of a spreadsheet and promises to go on: two thousand in a transaction. A promise of matching. It stops by itself when the
 * columns were matched anew (`version`), when the import was accepted, or when it was cancelled.
 */
export const checkImport = write({
  name: 'imports/check',
  does: 'Check the rows of a spreadsheet',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ import: id('import'), version: z.number().int() }),

  async run({ import: of, version }, context) {
    const { db, keys, organisation, later } = context
    const row = await importRow(context, of, { lock: true })
    if (row.ended || row.accepted_at || row.version !== version) return { checked: 0 }
    const locker = await keys.of(organisation, of)
    const matching = matchingOf(locker, row)
    if (!matching) return { checked: 0 }
    const reading: Reading = { matching, from1904: factsOf(locker, row).from1904, today: ourToday(context) }
    const known = row.known ? knownNames.parse(locker.open('import_known', row.known)) : await knownOnFile(context, locker)

    const blocks = await db.selectFrom('import_block').select(['number', 'sealed']).where('organisation', '=', organisation).where('import', '=', of)
      .where('found', 'is', null).orderBy('number').limit(checkedAtOnce).execute()
    for (const { number, sealed } of blocks) {
      const { ready, ...found } = lookAt(locker, belowHeader(rowsIn(locker, sealed), matching), reading, known)
      await db.updateTable('import_block').set({ found: locker.seal('import_found', foundIn.parse(found)), ready, refused: found.out.length, doubles: found.doubles.length })
        .where('organisation', '=', organisation).where('import', '=', of).where('number', '=', number).execute()
    }
    const isMore = blocks.length === checkedAtOnce
    await db.updateTable('import').set({ known: isMore ? locker.seal('import_known', known) : null }).where('organisation', '=', organisation).where('id', '=', of).where('version', '=', version).execute()
    if (isMore) later('imports/check', { import: of, version })
    return { checked: blocks.length }
  },
})

/** What is found in some rows. `out`: rows that stay out until they are mended; `doubles`: rows that stay out only because somebody like them is known. */
function lookAt(locker: Locker, rows: readonly Row[], reading: Reading, known: Known) {
  const seen = rows.map((row) => understand(row, reading)).map((one) => {
    const stops = one.problems.some((problem) => problem.stops)
    const double = stops ? undefined : doubleOf(locker, one, known)
    return { row: one.row, problems: double ? [...one.problems, double] : one.problems }
  })
  const stopped = seen.filter(({ problems }) => problems.some((problem) => problem.stops))
  const [doubles, out] = [stopped.filter(({ problems }) => problems.some(isDouble)), stopped.filter(({ problems }) => !problems.some(isDouble))]
  return { problems: seen.flatMap(({ problems }) => problems), out: out.map(({ row }) => row), doubles: doubles.map(({ row }) => row), ready: rows.length - stopped.length }
}
