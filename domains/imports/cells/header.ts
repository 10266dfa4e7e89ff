import { columnNamed } from './columns.ts'
import { monthNamed } from '../../../core/months.ts'
import { emptyCell, type Cell, type Merge, type Odd, type Row, type Table } from '../../../core/table/cell.ts'

/** Where the header stands: the first of its rows as a spreadsheet numbers them, and how many rows it has. */
export type HeaderPlace = { readonly row: number; readonly rows: 1 | 2 }
export type Header = HeaderPlace & { readonly titles: readonly string[]; readonly odd: readonly Odd[]; readonly body: readonly Row[] }

/** How many rows are looked at: above the header of a table people write titles, dates and who made it. */
const within = 30
const filled = ({ cells }: Row) => cells.filter(({ text }) => text !== '')
const isWord = ({ text, is }: Cell) => text !== '' && is !== 'number' && is !== 'date' && !/^[\d\s.,/+()-]+$/.test(text) && monthNamed(text) === undefined
/** How much of a row is headings that we know. */
const known = (row: Row) => filled(row).filter((cell) => isWord(cell) && cell.text.length < 100 && columnNamed(cell.text) !== undefined).length

/**
 * Finds the header of a table: the row with most headings that we know, past titles; a second row below it that is headings too belongs to it.
 * Where we know none, the first row that is not empty is it, and that is reported. In: `told`, where somebody said that it is.
 */
export function headerOf(table: Pick<Table, 'rows' | 'merges'>, told?: HeaderPlace): Header {
  const first = table.rows.slice(0, within)
  const best = first.reduce<Row | undefined>((so, row) => (known(row) > (so ? known(so) : 0) ? row : so), undefined)
  const place = told ?? placeFrom(first, best)
  const found = table.rows.findIndex(({ row }) => row >= place.row)
  const at = found < 0 ? table.rows.length : found
  const top = table.rows[at]
  const below = place.rows === 2 ? table.rows[at + 1] : undefined
  const body = table.rows.slice(at + (below ? 2 : 1))
  const width = [top, below, ...body].reduce((most, row) => Math.max(most, row?.cells.length ?? 0), 0)
  const titles = titlesOf(top, below, table.merges, width)
  const doubles = titles.filter((title, index) => title !== '' && titles.indexOf(title) !== index)
  return {
    row: top?.row ?? place.row, rows: below ? 2 : 1, titles, body,
    odd: [
      ...(told === undefined && best === undefined ? [{ odd: 'no header' as const }] : []),
      ...(at > 0 ? [{ odd: 'titles' as const, filled: { count: at } }] : []),
      ...(below ? [{ odd: 'two headers' as const }] : []),
      ...[...new Set(doubles)].map((title) => ({ odd: 'duplicate header' as const, filled: { title: title.slice(0, 60) } })),
    ],
  }
}

function placeFrom(first: readonly Row[], best: Row | undefined): HeaderPlace {
  const top = best ?? first[0]
  if (!top) return { row: 1, rows: 1 }
  const at = first.indexOf(top)
  // The better of two rows of headings may be the lower one: what stands over it, over groups of columns, belongs to it.
  const [above, below] = [first[at - 1], first[at + 1]]
  if (below && isSecond(top, below)) return { row: top.row, rows: 2 }
  if (above && filled(above).length > 1 && known(above) > 0 && isSecond(above, top)) return { row: above.row, rows: 2 }
  return { row: top.row, rows: 1 }
}

/** Is the second row a part of the header: headings only, one of which we know, some of them where the first row has none? */
function isSecond(top: Row, below: Row): boolean {
  const cells = filled(below)
  const fills = below.cells.some(({ text }, at) => text !== '' && (top.cells[at]?.text ?? '') === '')
  return fills && cells.every(isWord) && known(below) > 0
}

/** What stands over each column. In two rows, a title over a group of columns goes on to the right as far as it was made one cell, or until the next. */
function titlesOf(top: Row | undefined, below: Row | undefined, merges: readonly Merge[], width: number): readonly string[] {
  const upper = Array.from({ length: width }, (_, at) => (top?.cells[at] ?? emptyCell).text)
  if (!below) return upper
  const group = (at: number): string => {
    const over = merges.find(({ fromRow, toRow, fromColumn, toColumn }) => top && fromRow <= top.row && toRow >= top.row && fromColumn <= at + 1 && toColumn >= at + 1)
    if (over) return upper[over.fromColumn - 1] ?? ''
    return upper[at] || (merges.length === 0 && below.cells[at]?.text ? (upper.slice(0, at).findLast((title) => title !== '') ?? '') : '')
  }
  return upper.map((_, at) => [group(at), (below.cells[at] ?? emptyCell).text].filter((part) => part !== '').join(' · '))
}
