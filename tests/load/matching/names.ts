import { compareNames, readName } from '../../../domains/people/names/index.ts'
import { fourthPairs, pairsByHand, secondPairs, thirdPairs, type HandPair } from '../../names/by-hand.ts'
import { pairsOf, qualityOf, readPublished, type Pair } from './eu.ts'

/** A row of what was measured: what, how much, and what is aimed at. */
export type Measured = { readonly what: string; readonly value: number | string; readonly aim?: string }

/** Measures reading and comparing names: on the EU's list when it is there, and on the pairs put together by hand. Weights were fitted on the persons of odd number: those of even number were held out. */
export function measureNames(): readonly Measured[] {
  const byHand = [
    handed('pairs by hand', pairsByHand), handed('second pairs by hand, with what was learned from them', secondPairs),
    handed('third pairs by hand, with what was learned from them', thirdPairs), handed('fourth pairs by hand, with what was learned from them', fourthPairs),
  ]
  const names = readPublished()
  if (!names) return [...byHand, { what: "EU list 32014R0269: not found, HAMROH_MATCHING_DATA names the folder", value: '' }]
  const read = names.map(({ text }) => readName(text))
  const likely = (a: number, b: number) => {
    const [one, two] = [read[a], read[b]]
    return one && two ? compareNames(one, two).probability : 0
  }
  const pairs = pairsOf(names, likely, (at) => read[at]?.tokens.map(({ sounds }) => sounds[0] ?? '') ?? [])
  const scores = pairs.map(({ a, b }) => likely(a, b))
  const about = (what: string, isWanted: (pair: Pair) => boolean): readonly Measured[] => {
    const chosen = [...pairs.keys()].filter((at) => pairs[at] && isWanted(pairs[at]))
    const quality = qualityOf(chosen.flatMap((at) => pairs[at] ?? []), chosen.map((at) => scores[at] ?? 0))
    return [
      { what: `${what} (${quality.count} pairs): F1, best threshold`, value: rounded(quality.f1), aim: '>= .97' },
      { what: `${what}: F1 at 0.5`, value: rounded(quality.atHalf) },
      { what: `${what}: F1 of two alphabets`, value: rounded(quality.cross) },
      { what: `${what}: recall at 99 % precision`, value: rounded(quality.recallAt99), aim: '>= .95' },
    ]
  }
  const reading = best(() => names.forEach(({ text }) => void readName(text)))
  const comparing = best(() => pairs.forEach(({ a, b }) => void likely(a, b)))
  return [
    ...about('EU list', () => true),
    ...about('EU list, held-out half', ({ a }) => (names[a]?.person ?? 0) % 2 === 0),
    ...byHand,
    { what: 'names read per second, words remembered', value: Math.round((names.length / reading) * 1000), aim: '>= 50,000' },
    { what: 'microseconds to compare a pair', value: rounded((comparing / pairs.length) * 1000), aim: '<= 5' },
  ]
}

function handed(what: string, pairs: readonly HandPair[]): Measured {
  const right = (isOne: boolean) => {
    const all = pairs.filter((pair) => pair.isOne === isOne)
    return all.filter(({ a, b }) => compareNames(readName(a), readName(b)).same === isOne).length / all.length
  }
  return { what: `${what} (${pairs.length}): balanced accuracy`, value: rounded((right(true) + right(false)) / 2), aim: '>= .93' }
}

/** The best of seven, in milliseconds that this thread had the processor: others may use the machine. */
function best(work: () => void): number {
  return Math.min(...Array.from({ length: 7 }, () => {
    const start = process.threadCpuUsage()
    work()
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / 1000
  }))
}
const rounded = (one: number): number => Math.round(one * 10_000) / 10_000

if (import.meta.main) console.table(measureNames())
