import { mix, rules, splitters, type Part, type Parts } from './blocks.ts'
import { Found, type Judge } from './found.ts'
import { aboutPairs, Groups } from './groups.ts'

/** Pairs of records that may be one person. The first of a pair is the one that comes first. */
export type Pairs = { readonly one: Uint32Array; readonly other: Uint32Array; readonly rules: readonly Ran[] }

/** What became of a rule that the records allow. */
export type Ran = {
  readonly rule: readonly Part[]
  /** How many pairs agree in it (about, when it was not followed), and how many of them no rule before had. */
  readonly agree: number
  readonly pairs: number
  /** Blocks that were too large: split by something else, or left out altogether. */
  readonly split: number
  readonly left: number
  /** Why it was not followed: more pairs than can be compared in time, or hardly anybody to be found among them. */
  readonly skipped: 'too many' | 'too few found' | null
}

export type Bounds = {
  /** Pairs of one rule, and pairs of one block. */
  readonly rule: number
  readonly block: number
  /** A rule with more pairs than this is tried first, and followed when so many of its pairs are expected to be one person. */
  readonly tried: number
  readonly worth: number
}
/** As many as are compared in half a second for each rule, and more for more records. */
export const boundsOf = (records: number): Bounds => ({ rule: 500_000 + records, block: 60_000, tried: 100_000, worth: 1 / 2000 })

/** In: the parts of the records; how many records are on the left (0: pairs within one file). Out: each pair once. */
export function findPairs(parts: Parts, count: number, left: number, judge: Judge, told: (share: number) => void = () => {}, bounds: Bounds = boundsOf(count)): Pairs {
  const followed: (readonly Part[])[] = []
  const ran: Ran[] = []
  const possible = rules.filter((rule) => rule.every((part) => parts.has(part)))
  const found = new Found(count, possible.length)
  for (const [at, rule] of possible.entries()) {
    told(at / possible.length)
    // Whoever agrees in all of it agrees in what a rule before it asked.
    if (followed.some((before) => before.every((part) => rule.includes(part)))) continue
    const key = parts.key(rule)
    const about = count > 200_000 ? aboutPairs(key, left, 32) : 0
    if (about > bounds.rule * 3) {
      ran.push({ rule, agree: about, pairs: 0, split: 0, left: 0, skipped: 'too many' })
      continue
    }
    const { groups, ...cut } = cutBlocks(key, rule, parts, left, bounds.block)
    const skipped = groups.pairs > bounds.rule ? 'too many' : groups.pairs > bounds.tried && found.worth(groups, judge) < bounds.worth ? 'too few found' : null
    const before = found.count
    if (skipped === null) {
      found.add(groups, key)
      if (cut.split + cut.left === 0) followed.push(rule)
    }
    ran.push({ rule, agree: groups.pairs, pairs: found.count - before, ...cut, skipped })
  }
  return { ...found.all(), rules: ran }
}

/** Splits blocks that are too large by what the rule does not use, and empties the key of those that stay too large. Changes `key`. */
function cutBlocks(key: Uint32Array, rule: readonly Part[], parts: Parts, left: number, most: number): { readonly groups: Groups; readonly split: number; readonly left: number } {
  let groups = new Groups(key, left)
  let split = 0
  for (const way of splitters) {
    if (rule.includes(way) || !parts.has(way)) continue
    const large = groups.larger(most)
    if (large.length === 0) break
    split = Math.max(split, large.length)
    const read = parts.reader(way)
    for (const block of large) groups.each(block, (record) => {
      const number = read(record)
      key[record] = number === 0 ? 0 : mix(key[record] ?? 0, number)
    })
    groups = new Groups(key, left)
  }
  const large = groups.larger(most)
  for (const block of large) groups.each(block, (record) => {
    key[record] = 0
  })
  return { groups: large.length > 0 ? new Groups(key, left) : groups, split, left: large.length }
}
