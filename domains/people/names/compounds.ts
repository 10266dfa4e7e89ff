import { distance } from './distance.ts'
import { givenNamesOf } from './lexicon.ts'
import { tidy } from './sounds.ts'
import type { GivenName, NameToken, ReadName } from './types.ts'

/** What is added to a name out of respect or love, and left out by the next clerk: Рустамжон, Гулнорахон, Азизбек, Турсунбой. */
const respect = /^(.{3,}(?:J[oa]n|h[oa]n)|.{4,}(?:bek|b[oa]i))$/
const added = /(?:J[oa]n|h[oa]n|bek|b[oa]i)$/

/** In: two given names as sounds, and what they are on the list. Out: whether one is the other with respect added. */
export function isWithRespect(one: string, two: string, ones: readonly GivenName[], twos: readonly GivenName[]): boolean {
  if (one.length < two.length) return isWithRespect(two, one, twos, ones)
  if (!respect.test(one) || respect.test(two)) return false
  const bare = one.replace(added, '')
  return bare === two || givenNamesOf([bare]).some(({ group }) => twos.some((other) => other.group === group))
}

/**
 * In: two words as sounds. Out: whether what they do not share is too unlike for a slip: Муҳаммадалӣ and Муҳаммадшариф, Зайнаб and Зайнура share much,
 * as put-together names do, and are two names all the same.
 */
export function differInPart(one: string, two: string): boolean {
  const shorter = Math.min(one.length, two.length)
  let [start, end] = [0, 0]
  while (start < shorter && one[start] === two[start]) start++
  while (end < shorter - start && one.at(-1 - end) === two.at(-1 - end)) end++
  const [a, b] = [one.slice(start, one.length - end), two.slice(start, two.length - end)]
  const longer = Math.max(a.length, b.length)
  return longer > 2 && a !== '' && b !== '' && distance(a, b) > longer / 2
}

/** In: two given names as sounds. Out: whether one goes on where the other ends, by more than an ending: Серик and Серикбол, Сафар and Сафарали, Гул and Гулнора are two names. */
export const goesOn = (one: string, two: string): boolean =>
  one.length < two.length ? two.startsWith(one) && !ending.test(two.slice(one.length)) : one.length > two.length && one.startsWith(two) && !ending.test(one.slice(two.length))
const ending = /^(?:.|..|[aeiou]+[^aeiou][aeiou]*)$/

/** Sounds of two words written as one that are nearer than this to a single word are that word. */
const alike = 0.86
let ids = -1

/** In: two names of different length. Out: the longer one, with two words that the other writes as one put together: Нур Мухаммад, Kassym-Jomart. */
export function joinedLike(long: ReadName, short: ReadName): ReadName {
  for (let at = 0; at + 1 < long.tokens.length; at++) {
    const [first, second] = [long.tokens[at], long.tokens[at + 1]]
    if (!first || !second || !isPart(first) || !isPart(second)) continue
    const length = (first.sounds[0] ?? '').length + (second.sounds[0] ?? '').length
    for (const whole of short.tokens) {
      const sound = whole.sounds[0] ?? ''
      if (sound.length < 6 || Math.abs(sound.length - length) > 2 || sound[0] !== first.sounds[0]?.[0]) continue
      const both = tidy(first.sounds[0] + (second.sounds[0] ?? ''))
      if (1 - distance(both, sound) / sound.length < alike) continue
      const given = givenNamesOf([both])
      const made: NameToken = { ...whole, id: ids--, text: first.text + second.text, script: first.script, sounds: [both], given: given.length > 0 ? given : whole.given }
      return { sex: long.sex, tokens: long.tokens.toSpliced(at, 2, made) }
    }
  }
  return long
}

const isPart = ({ role }: NameToken): boolean => role !== 'initial' && role !== 'patronymic'
