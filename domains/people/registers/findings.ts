import { z } from 'zod'
import { isPart, type Part } from './blocks.ts'
import { kinds } from './columns.ts'
import { dayLevels } from './days.ts'
import { evidenceOf } from './evidence.ts'
import { expectedAt } from './expected.ts'
import type { Level } from './fields.ts'
import type { Linked } from './link-records.ts'
import { probability, weightsOf } from './model.ts'
import type { Records } from './records.ts'

const levels = ['same', 'exchanged', 'near', 'alike', 'slip', 'part', 'area', ...dayLevels, 'differ'] as const satisfies readonly Level[]
const number = z.number()

/** What one field says of a pair, as it is kept. */
export const keptEvidence = z.object({ kind: z.enum(kinds), level: z.enum(levels).nullable(), weight: number, rarity: number })

/**
 * What was learned and found in one run, with no word of anybody in it: all that a report is drawn from. `bars`: how many pairs have which weight
 * (`barOf` says which). `at`: for each threshold what is expected of it, how many links are kept from there on, and how many people they find:
 * in two files a person for each link, in one file those who stand more than once.
 */
export const findings = z.object({
  rows: z.array(z.object({ read: number, broken: number, first: z.array(number) })),
  pairs: number, expected: number, start: number, isOneFile: z.boolean(),
  fields: z.array(z.object({ kind: z.enum(kinds), levels: z.array(z.object({ level: z.enum(levels), same: number, chance: number, weight: number })) })),
  rules: z.array(z.object({ rule: z.array(z.custom<Part>(isPart)), agree: number, pairs: number, split: number, left: number, skipped: z.enum(['too many', 'too few found']).nullable() })),
  bars: z.array(number),
  at: z.array(z.object({ probability: number, taken: number, precision: number, recall: number, links: number, people: number })),
})
export type Findings = z.output<typeof findings>

/** The weights that the histogram shows, in bits: all below the first and above the last stand at its ends. */
export const barred = { from: -30, to: 50, step: 2 } as const
const barOf = (weight: number): number => Math.max(0, Math.min((barred.to - barred.from) / barred.step - 1, Math.floor((weight - barred.from) / barred.step)))

/** In: what was read and found; the thresholds that are asked about, none below the one from which pairs were chosen. */
export function findingsOf(records: Records, linked: Linked, thresholds: readonly number[]): Findings {
  const { model, comparison, pairs, weights } = linked
  const bits = weightsOf(model)
  const bars = Array.from({ length: (barred.to - barred.from) / barred.step }, () => 0)
  for (const weight of weights) bars[barOf(weight)] = (bars[barOf(weight)] ?? 0) + 1
  return {
    rows: records.broken.map(({ count, first }, at) => ({ read: at === 0 ? records.left : records.count - records.left, broken: count, first })),
    pairs: pairs.one.length, expected: model.expected, start: evidenceOf(linked).start, isOneFile: linked.clusters !== undefined,
    fields: comparison.fields.map(({ kind, levels: names }, field) => ({
      kind, levels: names.map((level, at) => ({ level, same: model.same[field]?.[at] ?? 0, chance: model.chance[field]?.[at] ?? 0, weight: bits[field]?.[at] ?? 0 })),
    })),
    rules: pairs.rules.map(({ rule, agree, pairs: own, split, left, skipped }) => ({ rule: [...rule], agree, pairs: own, split, left, skipped })),
    bars,
    at: [...new Set(thresholds)].toSorted((a, b) => a - b).map((threshold) => ({ ...expectedAt(linked, threshold), ...foundAt(linked, threshold) })),
  }
}

/** How many links there are from a threshold on, and how many people they find. */
function foundAt({ links, weights, clusters, pairs }: Linked, threshold: number): { readonly links: number; readonly people: number } {
  let count = 0
  while (count < links.length && probability(weights[links[count] ?? 0] ?? 0) >= threshold) count++
  return { links: count, people: clusters ? groupsOf(Array.from(links.subarray(0, count), (pair) => [pairs.one[pair] ?? 0, pairs.other[pair] ?? 0])).size : count }
}

/** Brings together what is joined. In: pairs of numbers. Out: each group of two or more, its numbers rising, under its first. */
export function groupsOf(joined: readonly (readonly [number, number])[]): ReadonlyMap<number, readonly number[]> {
  const of = new Map<number, number[]>()
  for (const pair of joined) for (const one of pair) if (!of.has(one)) of.set(one, [one])
  for (const [one, other] of joined) {
    const [a, b] = [of.get(one) ?? [], of.get(other) ?? []]
    if (a === b) continue
    const [large, small] = a.length < b.length ? [b, a] : [a, b]
    for (const member of small) {
      large.push(member)
      of.set(member, large)
    }
  }
  return new Map([...new Set(of.values())].map((all) => all.toSorted((a, b) => a - b)).map((all): [number, readonly number[]] => [all[0] ?? 0, all]))
}
