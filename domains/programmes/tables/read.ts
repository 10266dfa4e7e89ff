import { readDay } from '../../../core/fields.ts'
import type { Day } from '../../../core/ids.ts'
import { readDecimal, type Decimal } from '../../../core/money.ts'
import type { Saying } from '../../../core/refused.ts'
import { emptyCell, type Cell, type Table } from '../../../core/table/cell.ts'
import type { Part } from '../results/fields.ts'
import type { Framework, Indicator } from '../results/framework.ts'
import type { Result } from '../results/write-result.ts'
import { codeOf, columnNamed, type Column } from './layout.ts'

/** One row that cannot be taken: which, as a spreadsheet numbers it, in which column, and why. */
export type Left = { readonly row: number; readonly column: string; readonly why: Saying }
export type Entered = { readonly row: number; readonly indicator: string; readonly result: Result }
type Within = { readonly startsOn: Day | null; readonly endsOn: Day | null }

class NotTaken extends Error {
  readonly column: string
  readonly why: Saying
  constructor(column: string, key: string, filled?: Saying['filled']) {
    super(key)
    this.column = column
    this.why = { key, ...(filled && { filled }) }
  }
}

/**
 * Reads a table of results against a framework. In: when the programme runs. Out: what can be written, and every row that cannot, with its reason.
 * Rows without a period and a number are passed over. Titles may stand below other rows.
 */
export function resultsIn({ lines }: Pick<Framework, 'lines'>, within: Within, { rows }: Pick<Table, 'rows'>): { readonly entered: readonly Entered[]; readonly left: readonly Left[] } {
  const at = rows.findIndex(({ cells }) => (['from', 'to', 'actual'] as const).every((name) => cells.some(({ text }) => isColumn(text, name))))
  const titles = rows[Math.max(0, at)]
  const known = (titles?.cells ?? []).map(({ text }) => columnNamed(text))
  const place = (name: Column) => known.findIndex((one) => one && 'column' in one && one.column === name)
  const unknown = (titles?.cells ?? []).flatMap(({ text }, column) => (text === '' || known[column] ? [] : [{ row: titles?.row ?? 1, column: text.slice(0, 60), why: { key: 'programmes.tables.column' } }]))
  const lacking = [...(place('code') < 0 ? (['output', 'indicator'] as const) : []), ...(['from', 'to', 'actual'] as const)].filter((name) => place(name) < 0)
  if (lacking.length > 0) return { entered: [], left: [...lacking.map((column) => ({ row: titles?.row ?? 1, column, why: { key: 'programmes.tables.lacking' } })), ...unknown] }
  const entered: Entered[] = []
  const left: Left[] = [...unknown]
  const before = new Map<string, number>()
  for (const row of rows.slice(at + 1)) {
    const cell = (name: Column): Cell => row.cells[place(name)] ?? emptyCell
    const counted = known.flatMap((one, column) => (one && 'by' in one ? [{ ...one, column: titles?.cells[column]?.text ?? '', cell: row.cells[column] ?? emptyCell }] : []))
    if (isEmpty([cell('from'), cell('to'), cell('target'), cell('actual'), ...counted.map((one) => one.cell)])) continue
    try {
      const indicator = indicatorIn(lines, { code: cell('code').text, output: cell('output').text, indicator: cell('indicator').text })
      const result = resultIn({ from: cell('from'), to: cell('to'), target: cell('target'), actual: cell('actual'), counted, within })
      const key = `${indicator.indicator} ${result.startsOn} ${result.endsOn}`
      const there = before.get(key)
      if (there !== undefined) throw new NotTaken('from', 'programmes.tables.twice', { row: there })
      before.set(key, row.row)
      entered.push({ row: row.row, indicator: indicator.indicator, result })
    } catch (fault) {
      if (!(fault instanceof NotTaken)) throw fault
      left.push({ row: row.row, column: fault.column, why: fault.why })
    }
  }
  return { entered, left }
}

const isColumn = (text: string, name: Column) => { const one = columnNamed(text); return one !== undefined && 'column' in one && one.column === name }
const isEmpty = (cells: readonly Cell[]) => cells.every(({ text, is }) => text === '' && is === undefined)
const alike = (one: string, other: string) => one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()

/** The indicator that a row means: by its code, where it has one; else by its words and those of its output. */
function indicatorIn(lines: Framework['lines'], told: { readonly code: string; readonly output: string; readonly indicator: string }): Indicator {
  const all = lines.flatMap((line) => line.indicators.map((indicator) => ({ line, indicator })))
  const found = told.code !== '' ? all.filter(({ indicator }) => alike(codeOf(indicator.indicator), told.code)) : all.filter(({ line, indicator }) => alike(line.title, told.output) && alike(indicator.title, told.indicator))
  const [first, second] = found
  if (second) throw new NotTaken('indicator', 'programmes.tables.two')
  if (!first) throw told.code !== '' ? new NotTaken('code', 'programmes.tables.no-code', { code: told.code.slice(0, 40) }) : new NotTaken('indicator', 'programmes.tables.no-indicator')
  return first.indicator
}

type Told = { readonly from: Cell; readonly to: Cell; readonly target: Cell; readonly actual: Cell; readonly counted: readonly (Pick<Part, 'by' | 'part'> & { readonly column: string; readonly cell: Cell })[]; readonly within: Within }
function resultIn({ from, to, target: promised, actual: reached, counted, within }: Told): Result {
  const [startsOn, endsOn] = [dayIn(from, 'from'), dayIn(to, 'to')]
  if (endsOn < startsOn) throw new NotTaken('to', 'programmes.start.ends-before')
  if (within.startsOn && startsOn < within.startsOn) throw new NotTaken('from', 'programmes.tables.outside')
  if (within.endsOn && endsOn > within.endsOn) throw new NotTaken('to', 'programmes.tables.outside')
  const [target, actual] = [numberIn(promised, 'target'), numberIn(reached, 'actual')]
  const parts = counted.flatMap(({ by, part, column, cell }): readonly Part[] => { const amount = numberIn(cell, column); return amount === null ? [] : [{ by, part, amount }] })
  if (target === null && actual === null) throw new NotTaken('actual', 'programmes.results.nothing')
  if (actual === null && parts.length > 0) throw new NotTaken('actual', 'programmes.results.parts-of-nothing')
  const twice = parts.find(({ by, part }, at) => parts.findIndex((one) => one.by === by && one.part === part) !== at)
  if (twice) throw new NotTaken(`${twice.by} ${twice.part}`, 'programmes.tables.part-twice')
  return { startsOn, endsOn, target, actual, parts }
}

/** What a spreadsheet could not say itself, or what stands for several cells, is nothing that one can take. */
function usable({ text, is }: Cell, column: string): string {
  if (is !== undefined && is !== 'number' && is !== 'date') throw new NotTaken(column, 'programmes.tables.unreadable', { value: text.slice(0, 40) })
  return text.trim()
}

function dayIn(cell: Cell, column: string): Day {
  const text = usable(cell, column)
  const day = cell.is === 'number' ? undefined : readDay(cell.is === 'date' ? text.slice(0, 10) : text)
  if (!day) throw new NotTaken(column, text === '' ? 'core.field.empty' : 'core.field.day')
  return day
}

function numberIn(cell: Cell, column: string): Decimal | null {
  const text = usable(cell, column)
  if (text === '') return null
  // A workbook keeps numbers as floats: 0.1 + 0.2 is 0.30000000000000004 there. What it shows has 15 digits.
  const number = readDecimal(cell.is === 'number' ? String(Number(Number(text).toPrecision(15))) : text)
  if (number !== undefined && !number.startsWith('-')) return number
  throw new NotTaken(column, /^\d{1,3},\d{3}$/.test(text) ? 'programmes.tables.comma' : 'programmes.tables.no-number', { value: text.slice(0, 40) })
}
