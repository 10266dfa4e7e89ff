import { differencesTo, type Published } from './protection/differences.ts'
import { puzzleOf, type Figures, type Period } from './protection/overlap.ts'
import { protect } from './protection/protect.ts'
import { cellName, cellsOf, idOf, type Counts, type Standing } from './protection/tables.ts'

/** Why figures cannot be published: which table, against which earlier releases. Never a number. */
export type Hindrance = { readonly because: 'difference' | 'pattern'; readonly indicator: string; readonly against: readonly string[] }
/** Tables as they may be shown, or what stands against it. */
export type Outcome = { readonly tables: Figures['tables'] } | { readonly hindrances: readonly Hindrance[] }

const same = (one: Period, other: Period) => one.from === other.from && one.to === other.to

/**
 * Decides what of some figures may be shown. In: the true numbers of a period; everything that was ever published, oldest first.
 * Tables of one population are protected together, and together with what was published for periods that overlap. For a period that was
 * published before, the same cells stay hidden and the same are shown; if that cannot be done safely, nothing is published.
 */
export function protectFigures(now: Figures, published: readonly Published[]): Outcome {
  const populations = [...Map.groupBy(now.tables, ({ table }) => table.population).values()]
  const outcomes = populations.map((tables) => protectPopulation({ period: now.period, tables }, published.map((one) => ({ ...one, tables: ofThese(one, tables) }))))
  const hindrances = outcomes.flatMap((one) => ('hindrances' in one ? one.hindrances : []))
  if (hindrances.length > 0) return { hindrances }
  const shown = outcomes.flatMap((one) => ('tables' in one ? one.tables : []))
  return { tables: now.tables.flatMap(({ table }) => shown.filter((one) => one.table.indicator === table.indicator)) }
}

const ofThese = (one: Figures, tables: Figures['tables']) => one.tables.filter(({ table }) => tables.some((other) => other.table.population === table.population))

function protectPopulation(now: Figures, published: readonly Published[]): Outcome {
  const before = published.findLast(({ period, tables }) => same(period, now.period) && tables.length > 0)
  const stood = new Map(before?.tables.flatMap(({ table, counts }) => cellsOf(table).map(({ row, column }) =>
    [idOf(table, row, column), counts.get(cellName(row, column)) == null ? 'hidden' : 'shown'] as const)))
  const stands = (indicator: string, row: string, column: string): Standing => {
    const table = now.tables.find((one) => one.table.indicator === indicator)?.table
    return (table && stood.get(idOf(table, row, column))) ?? 'free'
  }
  // Of each other period, what stands now: the last that was published.
  const others = [...new Map(published.filter(({ period }) => !same(period, now.period)).map((one) => [`${one.period.from} ${one.period.to}`, one])).values()]
  const puzzle = puzzleOf(now, others, stands)
  const hidden = protect(puzzle)
  if (!hidden) return { hindrances: now.tables.map(({ table }) => ({ because: 'pattern', indicator: table.indicator, against: before ? [before.reference] : others.map(({ reference }) => reference) })) }
  const secret = new Set(puzzle.cells.filter((_, at) => hidden.has(at)).map(({ id }) => id))
  const tables = now.tables.map(({ table, counts }) => ({
    table, counts: new Map([...cellsOf(table)].map(({ row, column }) => [cellName(row, column), secret.has(idOf(table, row, column)) ? null : counts.get(cellName(row, column)) ?? null])) satisfies Counts,
  }))
  const differences = differencesTo({ period: now.period, tables }, published)
  return differences.length > 0 ? { hindrances: differences.map((one) => ({ because: 'difference', ...one })) } : { tables }
}
