import { canBe, exposed } from './certify.ts'
import { fewest, type Puzzle, type Target } from './puzzle.ts'
import { addTable, cellName, cellsOf, idOf, Making, total, type Counts, type Standing, type Table } from './tables.ts'

/** First and last day, ISO. */
export type Period = { readonly from: string; readonly to: string }
/** The tables of one population as one release has them. */
export type Figures = { readonly period: Period; readonly tables: readonly { readonly table: Table; readonly counts: Counts }[] }

export const within = (one: Period, other: Period): boolean => one.from >= other.from && one.to <= other.to
export const meet = (one: Period, other: Period): boolean => one.from <= other.to && other.from <= one.to
const next = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** Every way to put periods that do not overlap end to end so that together they are exactly `whole`. In: at most a few dozen periods. */
export function covers<Part extends { readonly period: Period }>(whole: Period, parts: readonly Part[]): readonly (readonly Part[])[] {
  const from = (day: string): readonly (readonly Part[])[] => parts.filter(({ period }) => period.from === day && period.to <= whole.to)
    .flatMap((part) => (part.period.to === whole.to ? [[part]] : from(next(part.period.to)).map((rest) => [part, ...rest])))
  return from(whole.from).filter((found) => found.length > 1)
}

/**
 * The whole puzzle of one population: the new figures, and those of earlier releases whose periods overlap, with what ties them together. Whoever is
 * counted in a quarter is counted in its year; whoever is counted in a year is counted in one of its quarters. In: what was published,
 * one release for each period; how the cells of the new one have to stand. Out: a puzzle in which the new cells can be chosen.
 */
export function puzzleOf(now: Figures, earlier: readonly Figures[], stands: (indicator: string, row: string, column: string) => Standing = () => 'free', least = fewest): Puzzle {
  const others = earlier.filter(({ period }) => meet(period, now.period))
  const safe = safeBefore(others, least)
  // Someone counted once in a table may stand in another cell of it in a longer period; then only the totals are tied.
  for (const how of ['all', 'totals', 'none'] as const) {
    const making = together(now, others, how, stands)
    const puzzle = making.puzzle(safe.flatMap((id) => making.at(id) ?? []), least)
    if (how === 'none' || agrees(puzzle)) return puzzle
  }
  throw new Error('Not reached')
}

function together(now: Figures | undefined, others: readonly Figures[], how: 'all' | 'totals' | 'none', stands: (indicator: string, row: string, column: string) => Standing): Making {
  const making = new Making()
  const named = [...(now ? [{ ...now, name: '' }] : []), ...others.map((one) => ({ ...one, name: `${one.period.from} ${one.period.to} ` }))]
  for (const { tables, name } of named) for (const { table, counts } of tables)
    addTable(making, table, counts, (row, column) => (name === '' ? stands(table.indicator, row, column) : counts.get(cellName(row, column)) == null ? 'hidden' : 'shown'), name)
  if (how === 'none') return making
  for (const whole of named) {
    const ids = new Set(whole.tables.flatMap(({ table }) => cellsOf(table)
      .filter(({ row, column }) => how === 'all' || !table.addsUp || (row === total && column === total)).map(({ row, column }) => idOf(table, row, column))))
    const inside = named.filter((one) => one !== whole && within(one.period, whole.period))
    for (const part of inside) for (const id of ids) making.rule([[whole.name + id, 1], [part.name + id, -1]], { is: 'not negative' })
    // Those who came in more than one part are a number that nobody wrote down.
    for (const cover of covers(whole.period, inside)) for (const id of ids)
      making.rule([...cover.map((part) => [part.name + id, 1] as const), [whole.name + id, -1]], { is: 'not negative', ...([whole, ...cover].some(({ name }) => name === '') && { guard: 'small' }) })
  }
  return making
}

const everyHidden = ({ cells }: Puzzle): ReadonlySet<number> => new Set(cells.flatMap(({ stands }, at) => (stands === 'hidden' ? [at] : [])))

/** Which hidden cells of what is published cannot be found from it. In: that alone. Out: their ids. */
function safeBefore(others: readonly Figures[], least: number): readonly string[] {
  if (others.length === 0) return []
  for (const how of ['all', 'totals', 'none'] as const) {
    const puzzle = together(undefined, others, how, () => 'free').puzzle([], least)
    if (how !== 'none' && !agrees(puzzle)) continue
    const hidden = everyHidden(puzzle)
    const targets = [...hidden].map((at): Target => ({ name: puzzle.cells[at]?.id ?? '', terms: [[at, 1]] }))
    const unsafe = new Set(exposed(puzzle, hidden, targets))
    return targets.filter((one) => !unsafe.has(one)).map(({ name }) => name)
  }
  return []
}

/** Can all of it be true at once? With the new numbers as they are, and any for what earlier releases hid. */
const agrees = (puzzle: Puzzle): boolean => canBe(puzzle, new Set(puzzle.cells.flatMap(({ count }, at) => (count === null ? [at] : []))))
