import { Archive } from './archive.ts'
import { bounds, refuseFile } from './bounds.ts'
import type { Cell, Merge, Odd, Row, Table } from './cell.ts'
import { dayFormats } from './formats.ts'
import { refuseTooMany, SheetReader } from './sheet.ts'
import { sharedStrings } from './strings.ts'
import { workbookIn } from './workbook.ts'
import { readXml } from './xml.ts'

/** Reads the first sheet of a workbook that is not hidden. In: the bytes of an XLSX file. Throws Refused when it cannot be read, with the reason. */
export async function readXlsx(file: Buffer): Promise<Table> {
  const archive = await Archive.of(file)
  const book = await workbookIn(archive)
  const reader = new SheetReader({
    strings: await sharedStrings(archive, book.strings), isDay: await dayFormats(archive, book.styles), from1904: book.from1904,
  })
  await readXml(archive.read(book.path, bounds.sheet), { open: reader.open.bind(reader), text: reader.text.bind(reader), close: reader.close.bind(reader) })
  refuseTooMany(reader.count)
  const odd: readonly Odd[] = [
    ...(book.others > 0 ? [{ odd: 'other sheets' as const, filled: { sheet: book.sheet, count: book.others } }] : []),
    ...(book.from1904 ? [{ odd: 'from 1904' as const }] : []),
    ...(reader.formulas > 0 ? [{ odd: 'formulas' as const, filled: { count: reader.formulas } }] : []),
    ...(reader.merges.length > 0 ? [{ odd: 'merged' as const, filled: { count: reader.merges.length } }] : []),
  ]
  return { rows: reader.rows, merges: reader.merges, odd, from1904: book.from1904, sheet: book.sheet }
}

/**
 * Marks every cell that was made one with others: what it says stands in the first of them only, and whose it is nobody can tell.
 * In: rows below the header. Out: the same rows; a row that a merge leaves empty stays absent.
 */
export function markMerged(rows: readonly Row[], merges: readonly Merge[]): readonly Row[] {
  const last = rows.at(-1)?.row ?? 0
  const byRow = new Map<number, Merge[]>()
  let spread = 0
  for (const merge of merges)
    for (let row = merge.fromRow; row <= Math.min(merge.toRow, last); row++) {
      if (++spread > bounds.cells) throw refuseFile('core.table.cells', { most: bounds.cells })
      const there = byRow.get(row)
      if (there) there.push(merge)
      else byRow.set(row, [merge])
    }
  return rows.map((row) => {
    const here = byRow.get(row.row)
    return here ? { row: row.row, cells: withMarks(row.cells, here) } : row
  })
}

function withMarks(cells: readonly Cell[], merges: readonly Merge[]): readonly Cell[] {
  const width = Math.min(bounds.columns, Math.max(cells.length, ...merges.map(({ toColumn }) => toColumn)))
  return Array.from({ length: width }, (_, at) => {
    const cell = cells[at] ?? { text: '' }
    return merges.some(({ fromColumn, toColumn }) => at + 1 >= fromColumn && at + 1 <= toColumn) ? { ...cell, is: 'merged' as const } : cell
  })
}
