/** A number smaller than this is never shown, not even nought, and never to be found from what is shown. */
export const fewest = 10

/**
 * One number as a reader of the figures meets it. `count` is the true number; null where we ourselves know no more than the
 * reader (what an earlier release hid). `stands`: shown or hidden whatever comes, or free to be chosen.
 */
export type Cell = { readonly id: string; readonly count: number | null; readonly total: boolean; readonly stands: 'free' | 'shown' | 'hidden' }

/** Cells, by their place in the puzzle, added or taken away. */
export type Terms = readonly (readonly [cell: number, sign: 1 | -1])[]

/**
 * What everybody can reckon: these together are nought, or not below it. The sum itself may be a number about people that nobody wrote down
 * (all but those of a cell): with `guard` it is protected like a cell when it is small, or when it is small or none.
 */
export type Rule = { readonly terms: Terms; readonly is: 'zero' | 'not negative'; readonly guard?: 'small' | 'small or none' }

/** All that a reader can put together. `kept`: cells of earlier releases that were protected until now and have to stay so. `fewest`: what is smaller is small. */
export type Puzzle = { readonly cells: readonly Cell[]; readonly rules: readonly Rule[]; readonly kept: readonly number[]; readonly fewest: number }

/** A number that a reader must not find, with a name for messages. */
export type Target = { readonly name: string; readonly terms: Terms }

/** The true sum of some cells; null when one of them is not known to us. */
export function sumOf(cells: readonly Cell[], terms: Terms): number | null {
  let sum = 0
  for (const [at, sign] of terms) {
    const count = cells[at]?.count ?? null
    if (count === null) return null
    sum += sign * count
  }
  return sum
}

/** What has to be protected: every small cell, every small number that nobody wrote down, and what was protected until now. */
export function targetsOf({ cells, rules, kept, fewest }: Puzzle): readonly Target[] {
  const one = (at: number): Target => ({ name: cells[at]?.id ?? '', terms: [[at, 1]] })
  const small = cells.flatMap(({ count, stands }, at) => (count !== null && count < fewest && stands !== 'shown' ? [one(at)] : []))
  const unwritten = rules.flatMap(({ guard, terms }): Target[] => {
    const sum = guard ? sumOf(cells, terms) : null
    const least = guard === 'small or none' ? 0 : 1
    return sum !== null && sum >= least && sum < fewest ? [{ name: terms.map(([at, sign]) => `${sign < 0 ? '-' : '+'} ${cells[at]?.id}`).join(' '), terms }] : []
  })
  return [...small, ...unwritten, ...kept.map(one)]
}
