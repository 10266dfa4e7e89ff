import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import type { Locker } from '../../core/vault.ts'
import { rowsIn, type TableFacts } from './kept.ts'
import type { Matching } from './matching.ts'
import type { Row } from '../../core/table/cell.ts'
import { headerOf, type Header } from './cells/header.ts'

/** The header of what was brought and the rows right below it, from the first block: found, or where somebody said that it is. */
export async function headerIn(
  { db, organisation }: Pick<Context, 'db' | 'organisation'>, locker: Locker, of: Id<'import'>, facts: TableFacts, told: Pick<Matching, 'headerRow' | 'headerRows'> | undefined,
): Promise<Header> {
  const first = await db.selectFrom('import_block').select('sealed').where('organisation', '=', organisation).where('import', '=', of).where('number', '=', 0).executeTakeFirst()
  const rows = first ? rowsIn(locker, first.sealed) : []
  return headerOf({ rows, merges: facts.merges }, told && { row: told.headerRow, rows: told.headerRows })
}

/** Of some rows of a table, those below its header. */
export const belowHeader = (rows: readonly Row[], { headerRow, headerRows }: Pick<Matching, 'headerRow' | 'headerRows'>): readonly Row[] =>
  rows.filter(({ row }) => row > headerRow + headerRows - 1)
