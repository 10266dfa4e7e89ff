import { differInPart, goesOn, isWithRespect } from './compounds.ts'
import { confusion, distance } from './distance.ts'
import { endingOf } from './forms.ts'
import { looseOf } from './lexicon.ts'
import { isCommonSurname } from './surnames.ts'
import type { GivenName, NameToken } from './types.ts'

/**
 * How two words of two names are to one another. same: one sound; variant: the list calls them one name; short: one is a short form of the other;
 * related: one surname without its ending; near: not far in sound; apart: different; sexes: a man's and a woman's form of one name, and so two people.
 */
export type Kind = 'same' | 'variant' | 'short' | 'related' | 'near' | 'apart' | 'sexes' | 'initial'
/** Which weight counts: where the two stand. */
export type Place = 'given' | 'surname' | 'patronymic' | 'unknown' | 'crossed'
/** `near`: 1 for the same sounds, 0 for nothing alike. */
export type Relation = { readonly kind: Kind; readonly place: Place; readonly near: number }

/** What is nearer than this is perhaps the same word written with a slip. */
const nearEnough = 0.68
const vowels = 'aeiou'

/** Pairs of words that were met: names repeat. Each pair has one place, and whoever comes later takes it. */
const places = 1 << 17
const [metOne, metTwo, met] = [new Int32Array(places), new Int32Array(places), new Array<Relation | undefined>(places)]

/** In: two words in their places. Out: how they are to one another. The same for both orders. */
export function relate(one: NameToken, two: NameToken): Relation {
  const [low, high] = one.id < two.id ? [one.id, two.id] : [two.id, one.id]
  const at = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 15
  const there = met[at]
  if (there && metOne[at] === low && metTwo[at] === high) return there
  const found = look(one, two)
  metOne[at] = low
  metTwo[at] = high
  met[at] = found
  return found
}

function look(one: NameToken, two: NameToken): Relation {
  if (one.role === 'initial' || two.role === 'initial') return initials(one, two)
  const place = placeOf(one, two)
  if (place === 'given' || place === 'unknown') return relateGiven(one, two, place)
  if (place === 'crossed') return crossed(one, two)
  return relateRoots(one, two, place)
}

function placeOf(one: NameToken, two: NameToken): Place {
  if (one.role === two.role) return one.role === 'initial' ? 'unknown' : one.role
  if (one.role === 'unknown') return two.role === 'initial' ? 'unknown' : two.role
  return two.role === 'unknown' && one.role !== 'initial' ? one.role : 'crossed'
}

function relateGiven(one: NameToken, two: NameToken, place: Place): Relation {
  if (meet(one.sounds, two.sounds)) return { kind: 'same', place, near: 1 }
  const group = sharedGroup(one.given, two.given)
  if (group) return { kind: group.isShort ? 'short' : 'variant', place, near: 1 }
  if (place === 'unknown' && meet(one.roots, two.roots)) return { kind: 'related', place, near: 1 }
  if (one.sounds.some((a) => two.sounds.some((b) => isWithRespect(a, b, one.given, two.given)))) return { kind: 'related', place, near: 1 }
  if (areSexes(one, two)) return { kind: 'sexes', place, near: 0 }
  // Both are on the list, under different names: as like as Marat and Murat, they are two.
  if (one.given.length > 0 && two.given.length > 0) return { kind: 'apart', place, near: 0 }
  if (place === 'given' && goesOn(one.sounds[0] ?? '', two.sounds[0] ?? '')) return { kind: 'apart', place, near: 0 }
  return byDistance(one.sounds, two.sounds, place)
}

function relateRoots(one: NameToken, two: NameToken, place: Place): Relation {
  if (meet(one.roots, two.roots) || (place !== 'patronymic' && meet(one.sounds, two.sounds))) return { kind: 'same', place, near: 1 }
  const [fathers, others] = [originsOf(one), originsOf(two)]
  if (sharedGroup(fathers, others)) return { kind: 'variant', place, near: 1 }
  if (place === 'surname' && isRelated(one, two)) return { kind: 'related', place, near: 1 }
  const isApart = (fathers.length > 0 && others.length > 0) || (place === 'surname' && isCommonSurname(one.root) && isCommonSurname(two.root) && looseOf(one.root) !== looseOf(two.root))
  if (isApart) return { kind: 'apart', place, near: 0 }
  const whole = byDistance(one.roots, two.roots, place)
  if (place === 'patronymic' || whole.kind === 'apart') return whole
  // What ends alike is not alike for that: Галкин and Кочкин. What ends otherwise is another surname, unless a slip explains it.
  return endAlike(one, two) ? byDistance(one.bares, two.bares, place) : whole.near > 0.85 ? whole : { ...whole, kind: 'apart' }
}

/** Not alike: Коваль and Ковальчук, Петров and Петренко. */
function endAlike(one: NameToken, two: NameToken): boolean {
  const [a, b] = [one.roots.map(endingOf), two.roots.map(endingOf)]
  return a.some((ending) => b.some((other) => ending === other || (soft.has(ending) && soft.has(other))))
}
const soft = new Set(['', 'v', 'Z'])

/** A word may stand in another place in another paper: a father's name as surname, given name and surname exchanged. Only what is equal counts. */
function crossed(one: NameToken, two: NameToken): Relation {
  const isFather = [one, two].some(({ role }) => role === 'patronymic') && [one, two].some(({ role }) => role === 'given')
  const isEqual = !isFather && (meet(one.sounds, two.sounds) || (one.role !== 'given' && two.role !== 'given' && (isRelated(one, two) || sharedGroup(one.fathers, two.fathers) !== undefined)))
  // Neither ending says that it is a surname: a given name that the list has in one spelling only.
  const isAlike = !isFather && !isEqual && ![one, two].some(({ role, surname }) => role === 'patronymic' || (surname.isSure && surname.sex !== null)) && byDistance(one.sounds, two.sounds, 'crossed').near > 0.88
  return { kind: isEqual || isAlike ? 'related' : 'apart', place: 'crossed', near: isEqual || isAlike ? 1 : 0 }
}

function initials(one: NameToken, two: NameToken): Relation {
  const [full, short] = one.role === 'initial' ? [two, one] : [one, two]
  if (full.role === 'surname') return { kind: 'apart', place: 'unknown', near: 0 }
  const isAlike = full.sounds.some((long) => short.sounds.some((letter) => begins(long, letter)))
  const place = full.role === 'initial' ? 'unknown' : full.role
  return { kind: isAlike ? 'initial' : 'apart', place, near: isAlike ? 1 : 0 }
}
/** E. stands for Евгений and Yevgeny, A. for Олександр's Aleksandr: vowels and й at the beginning are one, but not o for u or i. */
const begins = (long: string, letter: string): boolean => {
  const [first, initial] = [long.charAt(0), letter.charAt(0)]
  return first === initial || (vowels.includes(first) && vowels.includes(initial) && !(first === 'u') && !(initial === 'u')) || (first === 'h' && initial === 'k') || (first === 'k' && initial === 'h')
}

const originsOf = (one: NameToken): readonly GivenName[] => (one.role === 'unknown' ? (one.given.length > 0 ? one.given : one.fathers) : one.fathers)
const isRelated = (one: NameToken, two: NameToken): boolean => one.bares.some((a) => a.length > 2 && two.bares.includes(a))

/** Амир and Амира, Said and Saida, Aleksandr and Aleksandra. */
function areSexes(one: NameToken, two: NameToken): boolean {
  const [a, b] = [one.sounds[0] ?? '', two.sounds[0] ?? '']
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.length === short.length + 1 && long.endsWith('a') && long.startsWith(short) && !vowels.includes(short.charAt(short.length - 1))
}

function byDistance(ones: readonly string[], twos: readonly string[], place: Place): Relation {
  let best = 0
  for (const a of ones)
    for (const b of twos) {
      const length = Math.max(a.length, b.length)
      // What differs so much in length cannot be near.
      if (Math.abs(a.length - b.length) > 0.8 * length || differInPart(a, b)) continue
      // Slips happen inside of words: what begins otherwise is rather another word.
      best = Math.max(best, 1 - (distance(a, b) + 0.7 * confusion(a.charAt(0), b.charAt(0))) / length)
    }
  return { kind: best >= nearEnough ? 'near' : 'apart', place, near: Math.max(0, best) }
}

function meet(ones: readonly string[], twos: readonly string[]): boolean {
  for (const one of ones) if (twos.includes(one)) return true
  return false
}

/** A group that both may be. `isShort` when one is there only as a short form. */
function sharedGroup(ones: readonly GivenName[], twos: readonly GivenName[]): { readonly isShort: boolean } | undefined {
  let found: { readonly isShort: boolean } | undefined
  for (const one of ones)
    for (const two of twos) if (one.group === two.group && (!found || found.isShort)) found = { isShort: one.isShort || two.isShort }
  return found
}
