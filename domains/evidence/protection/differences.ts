import { fewest } from './puzzle.ts'
import { meet, within, type Figures, type Period } from './overlap.ts'
import { cellsOf, cellName, idOf } from './tables.ts'

/** A release that was published, as everybody could read it; also one that was corrected or withdrawn since. */
export type Published = Figures & { readonly reference: string }
/** Figures that, taken from one another, would show fewer than ten people. */
export type Difference = { readonly indicator: string; readonly against: readonly string[] }

/** So many releases inside one period are compared in all their combinations; with more, nothing new is published over them. */
const most = 12

/**
 * Compares new figures, as they would be shown, with everything published before: no difference of two whose periods overlap may be between one and
 * nine, and none between one period and several that lie apart inside of it. Out: which tables, and against which releases; never the number.
 */
export function differencesTo(now: Figures, earlier: readonly Published[]): readonly Difference[] {
  const fresh: Published = { ...now, reference: '' }
  const found = earlier.filter(({ period }) => meet(period, now.period)).flatMap((other) => compare(fresh, [other]))
  const wholes = [fresh, ...earlier.filter(({ period }) => within(now.period, period) && !same(now.period, period))]
  const apart = wholes.flatMap((whole) => {
    const inside = [...(whole === fresh ? [] : [fresh]), ...earlier].filter((one) => one !== whole && within(one.period, whole.period) && !same(one.period, whole.period))
    if (inside.length > most) return fresh.tables.map(({ table }): Difference => ({ indicator: table.indicator, against: inside.map(({ reference }) => reference).filter(Boolean) }))
    return apartSets(inside).filter((set) => set.length > 1 && (whole === fresh || set.includes(fresh)) && !isAll(whole.period, set)).flatMap((set) => compare(whole, set))
  })
  return [...new Map([...found, ...apart].map((one) => [JSON.stringify(one), one])).values()]
}

const same = (one: Period, other: Period) => one.from === other.from && one.to === other.to
const days = ({ from, to }: Period) => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1
/** Parts that are together the whole: what is over then is who came twice, and the puzzle of the periods protects that. */
const isAll = (whole: Period, set: readonly Published[]) => set.reduce((sum, { period }) => sum + days(period), 0) === days(whole)

/** Every choice of releases whose periods do not touch one another. */
function apartSets(all: readonly Published[]): readonly (readonly Published[])[] {
  return all.reduce<readonly (readonly Published[])[]>((sets, one) => [...sets, ...sets.filter((set) => set.every(({ period }) => !meet(period, one.period))).map((set) => [...set, one])], [[]])
}

function compare(whole: Published, parts: readonly Published[]): readonly Difference[] {
  const against = [whole, ...parts].map(({ reference }) => reference).filter(Boolean)
  return whole.tables.flatMap(({ table, counts }) => {
    const revealing = cellsOf(table).some(({ row, column }) => {
      const here = counts.get(cellName(row, column))
      const there = parts.map((part) => shownIn(part, idOf(table, row, column)))
      if (here == null || there.some((one) => one === null)) return false
      const difference = Math.abs(here - there.reduce<number>((sum, one) => sum + (one ?? 0), 0))
      return difference > 0 && difference < fewest
    })
    return revealing ? [{ indicator: table.indicator, against }] : []
  })
}

function shownIn({ tables }: Figures, id: string): number | null {
  for (const { table, counts } of tables)
    for (const { row, column } of cellsOf(table)) if (idOf(table, row, column) === id) return counts.get(cellName(row, column)) ?? null
  return null
}
