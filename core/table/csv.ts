import { rowsOf, type CsvRow } from '../csv.ts'
import { bounds, refuseFile } from './bounds.ts'
import type { Cell, Odd, Row, Table } from './cell.ts'
import { textOf } from './encoding.ts'
import { refuseTooMany } from './sheet.ts'

const separators = [',', ';', '\t', '|'] as const

/** Reads a table of text: any of the usual separators and alphabets, quotes, empty lines. In: the bytes. Throws Refused when it is no table or too large. */
export function readCsvTable(file: Buffer): Table {
  const { text, encoding } = textOf(file)
  if (/^\s*</.test(text)) throw refuseFile('core.table.web-page')
  const told = /^sep=([,;|\t])\r?\n/.exec(text)
  const separator = told?.[1] ?? separatorOf(text)
  const rows: Row[] = []
  let [count, cells, open] = [0, 0, 0]
  for (const row of rowsOf(told ? text.slice(told[0].length) : text, separator)) {
    if (row.cells.every((cell) => cell.trim() === '')) continue
    count++
    if (row.isOpen) open = row.number
    if (count > bounds.rows + 30) rows.length = 0 // it will be refused: what is only counted needs no memory
    else {
      cells += row.cells.length
      if (cells > bounds.cells) throw refuseFile('core.table.cells', { most: bounds.cells })
      rows.push({ row: row.number + (told ? 1 : 0), cells: cellsOf(row) })
    }
  }
  refuseTooMany(count)
  const odd: readonly Odd[] = [
    ...(encoding.startsWith('utf') ? [] : [{ odd: 'old alphabet' as const, filled: { encoding } }]),
    ...(open ? [{ odd: 'open quote' as const, filled: { row: open } }] : []),
  ]
  return { rows, odd, merges: [], from1904: false, sheet: null }
}

function cellsOf(row: CsvRow): readonly Cell[] {
  const full = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1
  if (full > bounds.columns) throw refuseFile('core.table.columns', { count: full, most: bounds.columns })
  // A quote that is never closed swallows what follows it: the row is shown and comes in only when somebody has mended it.
  return row.cells.slice(0, full).map((cell, at) => {
    const text = unguarded(cell.trim())
    return text.length > bounds.letters || (row.isOpen && at === full - 1) ? { text: text.slice(0, 200), is: 'too long' } : { text }
  })
}

/** A cell that we gave out with a sign before it, so that no spreadsheet takes it for a formula, comes back without the sign. */
const unguarded = (text: string) => (/^'[=+\-@]/.test(text) ? text.slice(1) : text)

/** What parts the cells: the sign that parts the first rows into the same number of cells, as many as possible. */
export function separatorOf(text: string): string {
  const score = (separator: string) => {
    const widths: number[] = []
    for (const { cells } of rowsOf(text.slice(0, 65_536), separator)) {
      if (cells.some((cell) => cell.trim() !== '')) widths.push(cells.length)
      if (widths.length === 20) break
    }
    const wide = widths.filter((width) => width > 1)
    const usual = wide.toSorted((a, b) => a - b)[Math.floor(wide.length / 2)] ?? 0
    return wide.filter((width) => width === usual).length * 100 + usual
  }
  return separators.reduce((best, one) => (score(one) > score(best) ? one : best), separators[0])
}
