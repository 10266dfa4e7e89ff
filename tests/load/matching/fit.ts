import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareNames, readName, type Comparison, type ReadName } from '../../../domains/people/names/index.ts'
import { dice, makeLikely } from './likely.ts'
import { pairsOf, readPublished } from './eu.ts'

/**
 * Finds the weights of names anew and writes content/names/weights.json: logistic regression over what compareNames finds, on half of the persons of the EU's list
 * (those of odd number) and on pairs made from the lists of names. `node tests/load/matching/fit.ts`; needs the EU's list.
 */
export function foundIn({ evidence, wholes }: Comparison): ReadonlyMap<string, number> {
  const found = new Map<string, number>([['bias', 1]])
  const add = (what: string, much: number) => found.set(what, (found.get(what) ?? 0) + much)
  for (const { place, kind, near, isCommon } of evidence) {
    add(`${place}.${kind}`, 1)
    if (kind === 'near') {
      add(`${place}.slip`, 1 - near)
      add(`${place}.far`, (1 - near) ** 2)
    }
    if (isCommon) add(`${place}.common`, 1)
  }
  for (const whole of wholes) add(whole, 1)
  return found
}

/** What agrees never speaks against, what differs or is missing never for: the reader of the evidence is right to expect it. */
function within(name: string, weight: number): number {
  if (/\.(same|variant|related|short|initial|near)$|^all$/.test(name)) return Math.max(0, weight)
  return /\.(apart|sexes|missing|slip|far|common)$|^(sexes|nothing|lone)$/.test(name) ? Math.min(atMost[name] ?? 0, weight) : weight
}
/** Where the examples have too few to say so themselves. */
const atMost: Readonly<Record<string, number>> = { 'given.sexes': -4, 'unknown.sexes': -4, 'unknown.apart': -3, 'surname.missing': -0.7, 'given.missing': -1.7, 'unknown.missing': -1, nothing: -3, lone: -1 }

let ids = 2 ** 25
const unlisted = ({ tokens, sex }: ReadName): ReadName => ({ sex, tokens: tokens.map((one) => ({ ...one, id: ids++, given: [], fathers: [] })) })

type Example = { readonly found: ReadonlyMap<string, number>; readonly isOne: boolean; readonly counts: number }

/** In: what was found and what is true. Out: the weights with the greatest likelihood, drawn towards nothing a little (Adam: Kingma and Ba 2014). */
export function fit(examples: readonly Example[], rounds = 40): ReadonlyMap<string, number> {
  const names = [...new Set(examples.flatMap(({ found }) => [...found.keys()]))].toSorted()
  const at = new Map(names.map((name, index) => [name, index]))
  const rows = examples.map(({ found, isOne, counts }) => ({ cells: [...found].map(([name, much]): [number, number] => [at.get(name) ?? 0, much]), isOne, counts }))
  const [weights, mean, spread] = [new Float64Array(names.length), new Float64Array(names.length), new Float64Array(names.length)]
  const roll = dice(7)
  let step = 0
  for (let round = 0; round < rounds; round++) {
    const order = rows.map((_, one) => [roll(), one] as const).toSorted(([x], [y]) => x - y)
    for (let start = 0; start < order.length; start += 256) {
      const slope = Float64Array.from(weights, (one) => one * 1e-4)
      const batch = order.slice(start, start + 256)
      for (const [, one] of batch) {
        const row = rows[one]
        if (!row) continue
        let sum = 0
        for (const [index, much] of row.cells) sum += (weights[index] ?? 0) * much
        const off = (1 / (1 + Math.exp(-sum)) - (row.isOne ? 1 : 0)) * row.counts
        for (const [index, much] of row.cells) slope[index] = (slope[index] ?? 0) + (off * much) / batch.length
      }
      step++
      const rate = 0.05 * (1 - round / rounds) + 0.002
      for (let index = 0; index < names.length; index++) {
        const one = slope[index] ?? 0
        mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * one
        spread[index] = 0.999 * (spread[index] ?? 0) + 0.001 * one * one
        const moved = (weights[index] ?? 0) - (rate * ((mean[index] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((spread[index] ?? 0) / (1 - 0.999 ** step)) + 1e-8)
        weights[index] = within(names[index] ?? '', moved)
      }
    }
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]))
}

if (import.meta.main) {
  const names = readPublished()
  if (!names) throw new Error('The EU list is not there: HAMROH_MATCHING_DATA names the folder.')
  const read = names.map(({ text }) => readName(text))
  const pairs = pairsOf(names, (a, b) => likeness(a, b), (at) => read[at]?.tokens.map(({ sounds }) => sounds[0] ?? '') ?? [])
  function likeness(a: number, b: number): number {
    const [one, two] = [read[a], read[b]]
    return one && two ? compareNames(one, two).probability : 0
  }
  const published = pairs.filter(({ a }) => (names[a]?.person ?? 0) % 2 === 1).flatMap(({ a, b, isOne }): Example[] => {
    const [one, two] = [read[a], read[b]]
    return one && two ? [{ found: foundIn(compareNames(one, two)), isOne, counts: 2 }] : []
  })
  // A third of the made pairs is read as if their given names were on no list: many names are on none.
  const made = makeLikely(14_000, 1).map(({ a, b, isOne }, at): Example => {
    const [one, two] = at % 6 < 2 ? [unlisted(readName(a)), unlisted(readName(b))] : [readName(a), readName(b)]
    return { found: foundIn(compareNames(one, two)), isOne, counts: 1 }
  })
  const weights = fit([...published, ...made])
  const how = `Logistic regression (tests/load/matching/fit.ts) over ${published.length} pairs of names of the EU's list 32014R0269 (persons of odd number) and ${made.length} pairs made from given.json and surnames.json. Logarithms of odds.`
  const rows = [...weights].map(([name, weight]) => `    ${JSON.stringify(name)}: ${weight.toFixed(3)}`)
  writeFileSync(join(import.meta.dirname, '..', '..', '..', 'content', 'names', 'weights.json'), `{\n  "made": ${JSON.stringify(how)},\n  "weights": {\n${rows.join(',\n')}\n  }\n}\n`)
}
