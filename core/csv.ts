/** A table as text that any spreadsheet opens: comma, quotes where needed, and the mark by which Excel knows UTF-8. In: rows of cells. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map((cell) => (/[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n')}\r\n`

/** Reads such a table, also as a spreadsheet saves it again: with semicolons, other line ends, no mark. Empty rows are left out. Out: rows of cells. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\ufeff/, '')
  const separator = separatorOf(plain)
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => { rows.at(-1)?.push(cell); cell = '' }
  for (let at = 0; at < plain.length; at++) {
    const letter = plain.charAt(at)
    if (quoted && letter === '"' && plain.charAt(at + 1) === '"') { cell += '"'; at++ }
    else if (letter === '"' && (quoted || cell === '')) quoted = !quoted
    else if (quoted) cell += letter
    else if (letter === separator) endCell()
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && plain.charAt(at + 1) === '\n') at++
      endCell()
      rows.push([])
    } else cell += letter
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) endCell()
  return rows.filter((row) => row.some((one) => one.trim() !== ''))
}

/** What parts the cells of the first row: the one of , ; and tab that stands there most often. */
function separatorOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1)
  const count = (sign: string) => head.split(sign).length
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
}
