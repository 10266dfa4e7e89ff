/** A table as text that any spreadsheet opens: comma, quotes where needed, and the mark by which Excel knows UTF-8. In: rows of cells. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map((cell) => (/[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n')}\r\n`

/** The same for people who open it in a spreadsheet: what would be taken for a formula there begins with an apostrophe. In: rows of cells. */
export const writeCsvForPeople = (rows: readonly (readonly string[])[]): string =>
  writeCsv(rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))))

/** Reads such a table, also as a spreadsheet saves it again: with semicolons, other line ends, no mark. Empty rows are left out. Out: rows of cells. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\ufeff/, '')
  return [...rowsOf(plain, separatorOf(plain))].map(({ cells }) => cells).filter((row) => row.some((one) => one.trim() !== ''))
}

/** A row of such a table. `number` counts all rows from 1, empty ones too; `isOpen`: the file ended before a quotation mark was closed. */
export type CsvRow = { readonly number: number; readonly cells: readonly string[]; readonly isOpen: boolean }

/** The rows of a table one after another. In: its text without a mark, and what parts the cells (one of , ; | and tab). */
export function* rowsOf(text: string, separator: string): Generator<CsvRow> {
  const plain = new RegExp(`["\\r\\n${separator}]`, 'g')
  let [at, number, cells, cell, quoted]: [number, number, string[], string, boolean] = [0, 1, [], '', false]
  while (at < text.length) {
    if (quoted) {
      const end = text.indexOf('"', at)
      if (end < 0) break
      cell += text.slice(at, end)
      const isDoubled = text.charAt(end + 1) === '"'
      if (isDoubled) cell += '"'
      else quoted = false
      at = end + (isDoubled ? 2 : 1)
      continue
    }
    plain.lastIndex = at
    const found = plain.exec(text)
    const end = found?.index ?? text.length
    cell += text.slice(at, end)
    at = end + 1
    const sign = text.charAt(end)
    if (sign === '"' && cell === '') quoted = true
    else if (sign === '"') cell += sign
    else {
      cells.push(cell)
      cell = ''
      if (sign === separator) continue
      if (sign === '\r' && text.charAt(at) === '\n') at++
      yield { number: number++, cells, isOpen: false }
      cells = []
    }
  }
  if (quoted) yield { number, cells: [...cells, cell + text.slice(at)], isOpen: true }
  else if (cells.length > 0 || text.endsWith(separator)) yield { number, cells: [...cells, cell], isOpen: false }
}

/** What parts the cells of the first row: the one of , ; and tab that stands there most often. */
function separatorOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1)
  const count = (sign: string) => head.split(sign).length
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
}
