import { rowsOf } from '../../../core/csv.ts'
import { Refused } from '../../../core/refused.ts'
import { compareNames } from './compare.ts'
import { readName } from './read.ts'

export type Counted = { rows: number; same: number; broken: number; first_broken: number[] }

/** A line that is longer than this is no row of a table. */
const longestLine = 4_000_000
const broken = '\0'

/** In: what reads bytes of UTF-8 into a buffer and says how many, 0 at the end. Out: the lines, one after another, with the memory of one; a line that is too long is broken. */
export function* linesOf(source: (into: Uint8Array) => number): Generator<string> {
  const [decoder, piece] = [new TextDecoder(), new Uint8Array(1 << 16)]
  let [rest, isTooLong] = ['', false]
  for (;;) {
    const came = source(piece)
    rest += decoder.decode(piece.subarray(0, came), { stream: came > 0 })
    let from = 0
    for (let at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n', from)) {
      yield isTooLong ? broken : rest.slice(from, rest[at - 1] === '\r' ? at - 1 : at)
      from = at + 1
      isTooLong = false
    }
    rest = rest.slice(from)
    if (rest.length > longestLine) [rest, isTooLong] = ['', true]
    if (came > 0) continue
    if (rest !== '' || isTooLong) yield isTooLong ? broken : rest
    return
  }
}

/**
 * In: the lines of a table, the first with the titles; what parts its cells; where to count. Out: the lines of the same table with two columns more, a few thousand at a time.
 * Throws Refused when name_a or name_b is not among the titles.
 */
export function* scored(lines: Iterable<string>, separator: string, counted: Counted): Generator<string> {
  let [first, second, number, out] = [-1, -1, 0, '']
  for (const line of lines) {
    number++
    if (first < 0) {
      const titles = (cellsOf(line, separator) ?? []).map((title) => title.trim().toLowerCase())
      first = titles.indexOf('name_a')
      second = titles.indexOf('name_b')
      const missing = [...(first < 0 ? ['name_a'] : []), ...(second < 0 ? ['name_b'] : [])]
      if (missing.length > 0) throw new Refused('invalid', 'people.compare-names.columns', { filled: { columns: missing.join(', ') } })
      out += `${line}${separator}probability${separator}same\n`
      continue
    }
    if (line.trim() === '') {
      out += '\n'
      continue
    }
    counted.rows++
    const cells = cellsOf(line, separator)
    const [a, b] = [cells?.[first], cells?.[second]]
    if (a === undefined || b === undefined || line.includes('\ufffd') || line.includes('\0')) {
      counted.broken++
      if (counted.first_broken.length < 20) counted.first_broken.push(number)
      out += `${line === broken ? '' : line}${separator}${separator}\n`
    } else {
      const { probability, same } = compareNames(readName(a), readName(b))
      if (same) counted.same++
      out += `${line}${separator}${probability.toFixed(4)}${separator}${same}\n`
    }
    if (out.length > 1 << 16) {
      yield out
      out = ''
    }
  }
  if (first < 0) throw new Refused('invalid', 'people.compare-names.columns', { filled: { columns: 'name_a, name_b' } })
  if (out !== '') yield out
}

/** The cells of a line. A quotation mark in a table that tabs part is a letter like others. Null when a quotation mark is never closed. */
function cellsOf(line: string, separator: string): readonly string[] | null {
  if (separator === '\t') return line.split('\t').map((cell) => (/^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell))
  for (const row of rowsOf(line, separator)) return row.isOpen ? null : row.cells
  return []
}
