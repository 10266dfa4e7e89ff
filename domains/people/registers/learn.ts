import type { Shares } from './chance.ts'

/** Pairs that agree in a block, as patterns: the level of each pattern in each field, and how often it came. */
export type Counted = { readonly levels: readonly Uint8Array[]; readonly counts: Float64Array }
/** What was learned from a block: the share of each level among those who are one person, and what part of the pairs are. */
export type Learned = { readonly shares: Shares; readonly part: number; readonly turns: number; readonly isSettled: boolean }

const [most, settled] = [200, 1e-7]

/**
 * How one person agrees with herself: m, by expectation and maximisation (Dempster, Laird and Rubin 1977; Winkler 1988 for pairs of records) over the pairs of
 * one block. What two different people do (`chance`) is known and stays; the fields in which the block agrees anyway are left out, because there all pairs look alike.
 * In: `left`: those fields; `start`: m to begin with. Out: m of the other fields; those that are left out stay as they began.
 */
export function learn({ levels, counts }: Counted, chance: Shares, left: readonly number[], start: Shares): Learned {
  const fields = chance.map((_, at) => at).filter((at) => !left.includes(at))
  const shares = start.map((own) => own.slice())
  const certainty = new Float64Array(counts.length)
  let part = 0.1
  for (let turn = 1; turn <= most; turn++) {
    const before = part
    part = expect(certainty, { levels, counts }, shares, chance, fields, part)
    for (const field of fields) maximise(shares[field], levels[field], counts, certainty)
    if (Math.abs(part - before) < settled) return { shares, part, turns: turn, isSettled: true }
  }
  return { shares, part, turns: most, isSettled: false }
}

/** How certain each pattern is to be of one person. Out: the part of the pairs that are. */
function expect(certainty: Float64Array, { levels, counts }: Counted, shares: Shares, chance: Shares, fields: readonly number[], part: number): number {
  let [found, all] = [0, 0]
  for (let pattern = 0; pattern < counts.length; pattern++) {
    let odds = part / (1 - part)
    for (const field of fields) {
      const level = levels[field]?.[pattern] ?? 0
      if (level > 0) odds *= (shares[field]?.[level - 1] ?? 0) / (chance[field]?.[level - 1] ?? 1)
    }
    const times = counts[pattern] ?? 0
    certainty[pattern] = odds / (1 + odds)
    found += (certainty[pattern] ?? 0) * times
    all += times
  }
  return Math.min(1 - 1e-9, Math.max(1e-9, found / all))
}

/** The shares that the certain pairs show. Half a pair is added to each level, so that what was never seen is rare and not impossible. */
function maximise(shares: Float64Array | undefined, levels: Uint8Array | undefined, counts: Float64Array, certainty: Float64Array): void {
  if (!shares || !levels) return
  shares.fill(0.5)
  for (let pattern = 0; pattern < counts.length; pattern++) {
    const level = levels[pattern] ?? 0
    if (level > 0) shares[level - 1] = (shares[level - 1] ?? 0) + (certainty[pattern] ?? 0) * (counts[pattern] ?? 0)
  }
  const all = shares.reduce((sum, one) => sum + one, 0)
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / all
}

/** What is believed before anything is learned: one person mostly agrees with herself, and each worse level is rarer. */
export const believed = (chance: Shares): Shares => chance.map((own) => {
  const shares = own.map((_, at) => (at === own.length - 1 ? 6 : 1))
  const all = shares.reduce((sum, one) => sum + one, 0)
  return shares.map((one) => one / all)
})
