import { compareNames, type Comparison, type ReadName, readName } from '../names/index.ts'
import type { NameToken } from '../names/types.ts'
import { compareDays, dayLevels, type Digits } from '../registers/days.ts'

/** How one word that was typed is to one that stands on file. begins: what stands goes on after what was typed. */
export const wordSays = ['agreed', 'variant', 'begins', 'differ', 'missing'] as const
export type WordSays = (typeof wordSays)[number]
export type WordWhy = { readonly typed: string | null; readonly stands: string | null; readonly says: WordSays }
/** How two days are, from `same` to `differ`; null where one is not known. */
export type DaySays = (typeof dayLevels)[number] | null
export type Scored = { readonly score: number; readonly words: readonly WordWhy[]; readonly day: DaySays; readonly isFound: boolean }
/** What was typed, or is about to be recorded. */
export type Sought = { readonly name: ReadName; readonly day: Digits }

/** What a day adds to the logarithm of odds, by its level: 0 for not known, then from `differ` up to `same`. */
const dayWeights = [0, -3, -0.5, 0, 0.5, 2.5, 4.5]
const begun = 2
/** A number that agrees decides. */
const numbered = 12

/** In: what is sought, and somebody's names and day. Out: how likely it is the same person, and why; the likeliest name counts. `isFound`: enough agrees to show it. */
export function scoreOf({ name, day }: Sought, one: { readonly names: readonly { readonly text: string }[]; readonly day: Digits; readonly byNumber: boolean }): Scored {
  const level = compareDays(day, one.day)
  let best: { readonly sum: number; readonly words: readonly WordWhy[] } | undefined
  for (const { text } of one.names) {
    const stands = readName(text)
    const compared = compareNames(name, stands)
    const { words, extra } = wordsOf(compared, stands)
    const sum = (name.tokens.length === 0 ? 0 : Math.log(Math.max(compared.probability, 1e-9) / Math.max(1 - compared.probability, 1e-9))) + extra
    if (!best || sum > best.sum) best = { sum, words }
  }
  const words = best?.words ?? []
  const agree = words.filter(({ says }) => says === 'agreed' || says === 'variant' || says === 'begins').length
  const isFound = one.byNumber || (agree > 0 && agree + (level >= 4 ? 1 : 0) >= Math.min(2, name.tokens.length + (day === 0 ? 0 : 1)))
  return { score: (best?.sum ?? 0) + (dayWeights[level] ?? 0) + (one.byNumber ? numbered : 0), words, day: level === 0 ? null : (dayLevels[6 - level] ?? null), isFound }
}

/** What the comparison says of each word; a word that was typed in part is made good. */
function wordsOf({ evidence }: Comparison, stands: ReadName): { readonly words: readonly WordWhy[]; readonly extra: number } {
  let extra = 0
  const taken = new Set<string>()
  const begins = (typed: NameToken) => stands.tokens.find((one) => !taken.has(one.text) && typed.sounds.some((sound) => sound.length > 1 && one.sounds.some((other) => other.startsWith(sound))))
  const words = evidence.map(({ a, b, says, weight }): WordWhy => {
    const found = a && (says === 'differ' || says === 'missing') ? begins(a) : undefined
    if (!a || !found) return { typed: a?.text ?? null, stands: b?.text ?? null, says }
    taken.add(found.text)
    extra += begun - weight
    return { typed: a.text, stands: found.text, says: 'begins' }
  })
  // A word that turned out to go on what was typed is not missing any more.
  return { words: words.filter(({ typed, stands: text }) => typed !== null || text === null || !taken.has(text)), extra }
}
