import type { Comparison, Field } from './fields.ts'
import { Patterns } from './patterns.ts'

/** The share of each level in each field, without 0: `shares[field][level - 1]`. They sum to 1. */
export type Shares = readonly Float64Array[]

/** A source of numbers that looks like chance and is the same each time (xorshift, Marsaglia 2003). Out: whole numbers from 0 to below `most`. */
export function chanceFrom(seed: number): (most: number) => number {
  let state = seed | 1
  return (most) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.floor(((state >>> 0) / 0x1_0000_0000) * most)
  }
}

/** A level is known well enough when it was seen so often: its share is then right within a fifth. */
const enough = 25
const batch = 5_000

/**
 * How two different people agree: u. The share of equal values is counted from how often each value comes; that of the other levels is taken from pairs
 * that chance picks, as many as are needed until every level was seen often enough that can be among `most` pairs.
 */
export function agreementByChance(comparison: Comparison, left: number, count: number, most: number): { readonly shares: Shares; readonly sampled: number } {
  const pick = chanceFrom(20_240_229)
  const { fields } = comparison
  const patterns = new Patterns(fields)
  const [ones, others] = [new Uint32Array(batch), new Uint32Array(batch)]
  const [from, right] = left === 0 ? [0, count] : [left, count - left]
  let sampled = 0
  let seen: readonly Float64Array[] = []
  do {
    let picked = 0
    for (let at = 0; at < batch; at++) {
      const one = pick(left || count)
      const other = from + pick(right)
      if (one === other) continue
      ones[picked] = one
      others[picked++] = other
    }
    patterns.addPairs(comparison, ones, others, picked)
    sampled += batch
    seen = levelsSeen(patterns)
    // A level that is so rare that it would not be known well enough in the end either is not waited for.
  } while (sampled < most && seen.some((levels) => levels.subarray(0, -1).some((times) => times < enough && times * most >= enough * sampled)))
  return { shares: fields.map((field, at) => sharesOf(seen[at] ?? new Float64Array(), shareOfSame(field, left, count))), sampled }
}

/** How often each level came in each field. */
function levelsSeen(patterns: Patterns): readonly Float64Array[] {
  const levels = patterns.levels()
  return patterns.fields.map((field, at) => {
    const seen = new Float64Array(field.levels.length)
    levels[at]?.forEach((level, pattern) => {
      if (level > 0) seen[level - 1] = (seen[level - 1] ?? 0) + (patterns.counts[pattern] ?? 0)
    })
    return seen
  })
}

/** In: how often each level was seen, the last one too; the share of the last as it was counted. */
function sharesOf(seen: Float64Array, same: number): Float64Array {
  const others = seen.subarray(0, -1).map((times) => times + 0.5)
  const all = others.reduce((sum, times) => sum + times, 0)
  return Float64Array.from(seen, (_, at) => (at === seen.length - 1 ? same : ((1 - same) * (others[at] ?? 0)) / all))
}

/** The share of pairs with the same value among those in which neither side is empty. */
function shareOfSame({ values }: Field, left: number, count: number): number {
  const ours = timesOf(values, 0, left || count)
  const theirs = left === 0 ? undefined : timesOf(values, left, count)
  let same = 0
  for (let value = 1; value < ours.of.length; value++) {
    const times = ours.of[value] ?? 0
    same += times * (theirs ? (theirs.of[value] ?? 0) : times - 1)
  }
  const all = theirs ? ours.all * theirs.all : ours.all * (ours.all - 1)
  return Math.min(0.999, (same + 0.5) / (all + 1))
}

/** How often each value comes. The values are small numbers. */
export function timesOf(values: Uint32Array, from: number, to: number): { readonly of: Uint32Array; readonly all: number } {
  let [most, all] = [0, 0]
  for (let at = from; at < to; at++) most = Math.max(most, values[at] ?? 0)
  const of = new Uint32Array(most + 1)
  for (let at = from; at < to; at++) {
    const value = values[at] ?? 0
    if (value === 0) continue
    of[value] = (of[value] ?? 0) + 1
    all++
  }
  return { of, all }
}
