import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A name of a person of the list, as published. */
export type Published = { readonly person: number; readonly text: string; readonly script: string }
/** Two names; `isOne`: of one person. `isCross`: in two alphabets. */
export type Pair = { readonly a: number; readonly b: number; readonly isOne: boolean; readonly isCross: boolean }

/** Where other people's lists are: they are no part of this repository. */
export const folder = process.env.HAMROH_MATCHING_DATA ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data')
const file = join(folder, 'names', 'eu-32014R0269.tsv')

/** Out: the names of the EU's list in their order; null when it is not there. Published names of real persons: read for measuring, printed nowhere. */
export function readPublished(): readonly Published[] | null {
  if (!existsSync(file)) return null
  return readFileSync(file, 'utf8').split('\n').filter((row) => row !== '').flatMap((row) => {
    const [person = '', text = '', script = ''] = row.split('\t')
    return text.trim() === '' ? [] : [{ person: Number(person.split('-')[1]), text, script }]
  })
}

/**
 * Out: all pairs of one person's names; and for each name the three names of other persons that share most of its trigrams, and the three that `score` finds most alike
 * among its forty nearest: what a search would mistake. Each pair once.
 */
export function pairsOf(names: readonly Published[], score: (a: number, b: number) => number, keysOf: (at: number) => readonly string[]): readonly Pair[] {
  const pairs = new Map<number, Pair>()
  const add = (one: number, two: number, isOne: boolean) => {
    const [a, b] = one < two ? [one, two] : [two, one]
    if (a !== b) pairs.set(a * names.length + b, { a, b, isOne, isCross: names[a]?.script !== names[b]?.script })
  }
  const persons = Map.groupBy(names.keys(), (at) => names[at]?.person)
  for (const own of persons.values()) for (const a of own) for (const b of own) if (a < b) add(a, b, true)
  for (const near of [nearest(names.map(({ text }) => trigrams(text))), nearest(names.map((_, at) => keysOf(at).flatMap(trigrams)))])
    for (const [at, found] of near(40).entries()) {
      const others = found.filter((other) => names[other]?.person !== names[at]?.person)
      for (const other of others.slice(0, 3)) add(at, other, false)
      for (const other of others.toSorted((x, y) => score(at, y) - score(at, x)).slice(0, 3)) add(at, other, false)
    }
  return [...pairs.values()]
}

function trigrams(text: string): readonly string[] {
  const padded = `  ${text.toLowerCase()} `
  return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3))
}

/** In: the features of each name. Out: for a number, that many nearest names of each, by how many features they share, rare ones counting more. */
function nearest(features: readonly (readonly string[])[]): (most: number) => readonly (readonly number[])[] {
  const holders = new Map<string, number[]>()
  features.forEach((own, at) => {
    for (const one of new Set(own)) holders.getOrInsertComputed(one, () => []).push(at)
  })
  return (most) => features.map((own, at) => {
    const shared = new Map<number, number>()
    for (const one of new Set(own)) {
      const all = holders.get(one) ?? []
      if (all.length > 800) continue
      for (const other of all) if (other !== at) shared.set(other, (shared.get(other) ?? 0) + 1 / Math.log(2 + all.length))
    }
    return [...shared].sort(([, x], [, y]) => y - x).slice(0, most).map(([other]) => other)
  })
}

export type Quality = { readonly f1: number; readonly cross: number; readonly recallAt99: number; readonly atHalf: number; readonly balanced: number; readonly count: number }

/** In: pairs and their scores. Out: the best F1 and the threshold's 0.5, F1 among pairs of two alphabets, the recall at which 99 of 100 found are right, balanced accuracy at 0.5. */
export function qualityOf(pairs: readonly Pair[], scores: readonly number[]): Quality {
  const best = (within: readonly number[]) => {
    const all = within.filter((at) => pairs[at]?.isOne).length
    let [right, f1, recall] = [0, 0, 0]
    within.toSorted((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0)).forEach((at, found) => {
      if (pairs[at]?.isOne) right++
      const precision = right / (found + 1)
      f1 = Math.max(f1, (2 * precision * (right / all)) / (precision + right / all))
      if (precision >= 0.99) recall = Math.max(recall, right / all)
    })
    return { f1, recall }
  }
  const all = [...pairs.keys()]
  const { f1, recall } = best(all)
  const [tp, fp, fn, tn] = [[true, true], [false, true], [true, false], [false, false]].map(([one, said]) => all.filter((at) => pairs[at]?.isOne === one && ((scores[at] ?? 0) >= 0.5) === said).length)
  const [t = 0, f = 0, m = 0, n = 0] = [tp, fp, fn, tn]
  return { f1, recallAt99: recall, cross: best(all.filter((at) => pairs[at]?.isCross)).f1, atHalf: (2 * t) / (2 * t + f + m), balanced: (t / (t + m) + n / (n + f)) / 2, count: pairs.length }
}
