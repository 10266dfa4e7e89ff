import { fewest, type Cell, type Puzzle, type Rule, type Terms } from './puzzle.ts'

export const total = 'total'

/** One table of figures: what its cells are, and how they hang together. */
export type Table = {
  readonly indicator: string
  /** Tables of one population have the same total: the same people, counted by something else. */
  readonly population: string
  /** Each person stands in one cell, so cells add up to totals. Otherwise in as many as apply, and one way only. */
  readonly addsUp: boolean
  /** Whoever is in the total is in at least one cell as well. */
  readonly everybody: boolean
  /** That all of them are in a cell, or that none is, says something about each: then it is protected like a small number. */
  readonly sensitive: boolean
  readonly rows: readonly string[]
  /** None: the table has one way only. */
  readonly columns: readonly string[]
}
/** By `cellName`: the true number, or null for what a reader does not see. */
export type Counts = ReadonlyMap<string, number | null>
export const cellName = (row: string, column: string): string => `${row}|${column}`

/** All cells of a table in the order of reading: rows, then the totals. */
export function cellsOf({ rows, columns }: Pick<Table, 'rows' | 'columns'>): readonly { readonly row: string; readonly column: string }[] {
  const across = columns.length > 0 ? [...columns, total] : [total]
  return [...rows, total].flatMap((row) => across.map((column) => ({ row, column })))
}

/** Where a cell stands in the puzzle: tables of one population share their total. */
export const idOf = (table: Pick<Table, 'indicator' | 'population'>, row: string, column: string): string =>
  (row === total && column === total ? `${table.population}: ${total}` : `${table.indicator}: ${cellName(row, column)}`)

export type Standing = Cell['stands']
/** A puzzle while it is put together: each cell once, by its id. */
export class Making {
  readonly cells: Cell[] = []
  readonly rules: Rule[] = []
  readonly #at = new Map<string, number>()

  add(cell: Cell): void {
    if (this.#at.has(cell.id)) return
    this.#at.set(cell.id, this.cells.length)
    this.cells.push(cell)
  }

  at(id: string): number | undefined {
    return this.#at.get(id)
  }

  /** In: ids with their signs. A rule over a cell that is not there is left out. */
  rule(parts: readonly (readonly [id: string, sign: 1 | -1])[], rest: Omit<Rule, 'terms'>): void {
    const terms: Terms = parts.flatMap(([id, sign]) => { const at = this.#at.get(id); return at === undefined ? [] : [[at, sign] as const] })
    if (terms.length === parts.length) this.rules.push({ terms, ...rest })
  }

  puzzle(kept: readonly number[] = [], least = fewest): Puzzle {
    return { cells: this.cells, rules: this.rules, kept, fewest: least }
  }
}

/**
 * Puts a table into a puzzle. In: its numbers, how each cell stands, and what its ids begin with. With such a beginning it is of an earlier
 * release: the numbers that nobody wrote down were protected then.
 */
export function addTable(making: Making, table: Table, counts: Counts, stands: (row: string, column: string) => Standing, prefix = ''): void {
  const id = (row: string, column: string) => prefix + idOf(table, row, column)
  for (const { row, column } of cellsOf(table))
    making.add({ id: id(row, column), count: counts.get(cellName(row, column)) ?? null, total: row === total || (table.columns.length > 0 && column === total), stands: stands(row, column) })
  const { rows, columns } = table
  const guarded = (guard: Rule['guard']) => (prefix === '' && guard ? { guard } : {})
  if (!table.addsUp) {
    const whole = id(total, total)
    for (const row of rows) making.rule([[whole, 1], [id(row, total), -1]], { is: 'not negative', ...guarded(table.sensitive ? 'small or none' : 'small') })
    if (table.everybody) making.rule([...rows.map((row) => [id(row, total), 1] as const), [whole, -1]], { is: 'not negative', ...guarded('small') })
    return
  }
  const line = (parts: readonly string[], whole: string) => making.rule([...parts.map((part) => [part, 1] as const), [whole, -1]], { is: 'zero' })
  line(rows.map((row) => id(row, total)), id(total, total))
  if (columns.length === 0) return
  line(columns.map((column) => id(total, column)), id(total, total))
  for (const row of rows) line(columns.map((column) => id(row, column)), id(row, total))
  for (const column of columns) line(rows.map((row) => id(row, column)), id(total, column))
}
