import type { Part, Parts } from './blocks.ts'
import { agreementByChance, chanceFrom, type Shares } from './chance.ts'
import type { Comparison, Field } from './fields.ts'
import { Groups } from './groups.ts'
import { believed, learn, type Counted } from './learn.ts'
import { Patterns } from './patterns.ts'

/** What is known of the two registers: how one person agrees with herself, how two people agree by chance, and how many pairs are of one person. */
export type Model = {
  readonly same: Shares
  readonly chance: Shares
  /** Pairs of one person that are to be expected among all pairs. */
  readonly expected: number
  readonly all: number
  /** How many pairs chance picked, and what each block taught. */
  readonly sampled: number
  readonly lessons: readonly Lesson[]
}
export type Lesson = { readonly block: readonly Part[]; readonly pairs: number; readonly part: number; readonly turns: number; readonly isSettled: boolean }

/** Blocks to learn from: each agrees in other fields. */
const blocks: readonly (readonly Part[])[] = [['given', 'surname'], ['born'], ['document'], ['phone'], ['postcode']]
/** So many pairs of a block are looked at: with fewer, how people agree in rare blocks is learned less well, and little is won. */
const most = 150_000

/** In: how the records are compared; their parts; how many of them are on the left. */
export function modelOf(comparison: Comparison, parts: Parts, left: number, count: number): Model {
  const { shares: chance, sampled } = agreementByChance(comparison, left, count, Math.min(200_000, Math.max(20_000, count)))
  const start = believed(chance)
  const all = left === 0 ? (count * (count - 1)) / 2 : left * (count - left)
  const found = blocks.flatMap((block) => lessonOf(block, comparison, parts, left, chance, start))
  const same = start.map((own, field) => {
    const taught = found.filter(({ leaves }) => !leaves.includes(field))
    return taught.length === 0 ? own : meanOf(taught.map(({ shares, matches }) => ({ shares: shares[field] ?? own, weight: matches })))
  })
  const guesses = found.map(({ matches, leaves }) => matches / leaves.reduce((share, field) => share * (same[field]?.at(-1) ?? 1), 1))
  const expected = guesses.length === 0 ? Math.sqrt(all) / 2 : Math.exp(guesses.reduce((sum, one) => sum + Math.log(one), 0) / guesses.length)
  return { same, chance, expected: Math.min(all * 0.9, Math.max(1, expected)), all, sampled, lessons: found.map(({ lesson }) => lesson) }
}

type Taught = { readonly shares: Shares; readonly leaves: readonly number[]; readonly matches: number; readonly lesson: Lesson }

function lessonOf(block: readonly Part[], comparison: Comparison, parts: Parts, left: number, chance: Shares, start: Shares): readonly Taught[] {
  const leaves = comparison.fields.flatMap((field, at) => (block.some((part) => part === field.kind) ? [at] : []))
  if (leaves.length < block.length || comparison.fields.length - leaves.length < 2) return []
  const groups = new Groups(parts.key(block), left)
  const { counted, looked } = look(groups, comparison)
  if (looked < 20) return []
  const { shares, part, turns, isSettled } = learn(counted, chance, leaves, start)
  const matches = part * groups.pairs
  return matches < 5 ? [] : [{ shares, leaves, matches, lesson: { block, pairs: groups.pairs, part, turns, isSettled } }]
}

/** Compares the pairs of a block: all, or as many as are allowed, of all groups alike. */
function look(groups: Groups, comparison: Comparison): { readonly counted: Counted; readonly looked: number } {
  const pick = chanceFrom(7)
  const share = Math.min(1, most / groups.pairs)
  const room = Math.ceil(share * groups.pairs) + 1
  const [ones, others] = [new Uint32Array(room), new Uint32Array(room)]
  let [looked, due] = [0, 0]
  const take = (one: number, other: number) => {
    ones[looked] = groups.order[one] ?? 0
    others[looked++] = groups.order[other] ?? 0
  }
  for (let group = 0; group < groups.count; group++) {
    const [from, to] = [groups.starts[group] ?? 0, groups.starts[group + 1] ?? 0]
    const pairs = groups.pairsOf(group)
    if (pairs === 0) continue
    const middle = groups.left === 0 ? from : groups.middle(group)
    due += pairs * share
    // Of a group that is looked at whole, every pair once; of another, pairs that chance picks.
    if (share === 1) {
      for (let one = from; one < (groups.left === 0 ? to : middle); one++)
        for (let other = groups.left === 0 ? one + 1 : middle; other < to; other++) take(one, other)
    } else
      while (looked < due) {
        const one = from + pick((groups.left === 0 ? to : middle) - from)
        const other = middle + pick(to - middle)
        if (one !== other) take(one, other)
      }
  }
  const patterns = new Patterns(comparison.fields)
  patterns.addPairs(comparison, ones, others, looked)
  return { counted: { levels: patterns.levels(), counts: patterns.counts.slice(0, patterns.count) }, looked }
}

function meanOf(all: readonly { readonly shares: Float64Array; readonly weight: number }[]): Float64Array {
  const weights = all.reduce((sum, { weight }) => sum + weight, 0)
  const [first] = all
  return (first?.shares ?? new Float64Array()).map((_, at) => all.reduce((sum, { shares, weight }) => sum + ((shares[at] ?? 0) * weight) / weights, 0))
}

/** The weight of each level in each field, in bits (Fellegi and Sunter 1969; to the base 2 as Newcombe counted): how much it speaks for one person. */
export const weightsOf = ({ same, chance }: Model): readonly Float64Array[] =>
  same.map((own, field) => own.map((share, at) => Math.log2(share / (chance[field]?.[at] ?? 1))))

/** Where a pair stands before anything is compared, in bits. */
export const beginning = ({ expected, all }: Model): number => Math.log2(expected / (all - expected))

/** How probable a weight is. */
export const probability = (weight: number): number => 1 / (1 + 2 ** -weight)

/** How probable it is that a pattern of agreement is one person, without regard to rare values. In: the model and its fields. */
export function judgeOf(model: Model, fields: readonly Field[]): (pattern: number) => number {
  const weights = weightsOf(model)
  const start = beginning(model)
  return (pattern) => {
    let [rest, sum] = [pattern, start]
    fields.forEach(({ levels }, at) => {
      const level = rest % (levels.length + 1)
      rest = Math.floor(rest / (levels.length + 1))
      if (level > 0) sum += weights[at]?.[level - 1] ?? 0
    })
    return probability(sum)
  }
}
