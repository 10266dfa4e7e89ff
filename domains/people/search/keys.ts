import { fathersOf, groupName } from '../names/lexicon.ts'
import { skeletonOf } from '../names/sounds.ts'
import type { GivenName, NameToken, ReadName } from '../names/types.ts'
import { unordered, type Digits } from '../registers/days.ts'

/**
 * What a key is of. pair: two words of a name. day: a word and the day of birth. slip: a word in which one sound may be missing, and another word.
 * number: the end of a telephone number or of a paper's. word and start: one word alone, and how it begins; they find many.
 */
export const keyKinds = ['pair', 'day', 'slip', 'number', 'word', 'start'] as const
export type KeyKind = (typeof keyKinds)[number]
export type Keys = ReadonlyMap<string, KeyKind>

/** A word as keys know it: what it is called as a whole (a name of the list, else its consonants), and its consonants in each reading. */
type Part = { readonly wholes: readonly string[]; readonly skeletons: readonly string[] }
const most = { readings: 3, words: 4, keys: 120 } as const

/**
 * In: the names of a person, the day of birth (0: unknown; day and month may be exchanged) and numbers in figures. Out: the keys that find the person, as texts
 * that have yet to be hashed. Two names share a key where two of their words are alike, one of them but for one consonant left out, added or changed.
 */
export function keysOf(names: readonly ReadName[], day: Digits, numbers: readonly string[]): Keys {
  const found = new Map<string, KeyKind>()
  const add = (kind: KeyKind, text: string) => { if (found.size < most.keys) found.set(`${kind} ${text}`, kind) }
  for (const number of numbers) if (number.length >= leastFigures) add('number', number.slice(-9))
  for (const { tokens } of names) {
    const own = tokens.filter(({ role }) => role !== 'patronymic' && role !== 'initial')
    const fathers = tokens.filter(({ role }) => role === 'patronymic').map(partOf)
    const parts = [...own.map(partOf), ...(own.length < 2 ? fathers : [])].slice(0, most.words)
    pairsOf(parts, add)
    for (const one of own.map(partOf).slice(0, most.words)) for (const father of fathers.slice(0, 1)) if (!parts.includes(father)) pairsOf([one, father], add)
    if (isWhole(day)) for (const { wholes } of parts) for (const whole of wholes) add('day', `${whole} ${unordered(day).toString(16)}`)
    slipsOf(parts, add)
    for (const { wholes, skeletons } of parts) {
      for (const whole of wholes) add('word', whole)
      for (const skeleton of skeletons.slice(0, 2)) add('start', skeleton.slice(0, 2))
    }
  }
  return found
}

/** Fewer figures are no number that finds anybody. */
export const leastFigures = 5
type Add = (kind: KeyKind, text: string) => void

/** A year alone is no day. */
const isWhole = (day: Digits) => (day & 0xff) !== 0 && (day & 0xff00) !== 0

function partOf(token: NameToken): Part {
  const { role, given, fathers, skeletons, root, patronymic } = token
  if (role === 'patronymic') return { wholes: groupsOf(fathers, [skeletonOf(root)]), skeletons: [skeletonOf(root)] }
  const heard = skeletons.slice(0, most.readings)
  const wholes = groupsOf(given.length > 0 && role !== 'surname' ? given : fathers, heard)
  // Алиевич beside a given name alone may be a surname or the father's name.
  return { wholes: patronymic ? [...new Set([...wholes, ...groupsOf(fathersOf(patronymic.root), [skeletonOf(patronymic.root)])])] : wholes, skeletons: heard }
}

/** What the list calls the names, which stays when it grows; where there is none, the consonants. */
function groupsOf(listed: readonly GivenName[], heard: readonly string[]): readonly string[] {
  const groups = [...new Set(listed.map(({ group }) => `#${groupName(group)}`))].slice(0, 2)
  return groups.length > 0 ? groups : heard
}

function pairsOf(parts: readonly Part[], add: Add) {
  parts.forEach(({ wholes }, at) => {
    for (const other of parts.slice(at + 1)) for (const one of wholes) for (const two of other.wholes) add('pair', one < two ? `${one} ${two}` : `${two} ${one}`)
  })
}

/** Each word with one of its consonants left out, or none, beside each other word as a whole: two that differ by one consonant meet. */
function slipsOf(parts: readonly Part[], add: Add) {
  for (const one of parts) for (const other of parts) {
    if (one === other) continue
    for (const whole of other.wholes.slice(0, 2)) for (const skeleton of one.skeletons.slice(0, 2)) for (const bare of bared(skeleton)) add('slip', `${bare} ${whole}`)
  }
}

/** A skeleton, and the same without one of its consonants each time: only where three or more are there. */
export function bared(skeleton: string): readonly string[] {
  const found = new Set([skeleton])
  if (skeleton.length >= 3) for (let at = 0; at < skeleton.length; at++) found.add(skeleton.slice(0, at) + skeleton.slice(at + 1))
  return [...found]
}
