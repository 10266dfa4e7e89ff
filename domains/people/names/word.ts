import { asPatronymic, asSurname, bareRoot, stemOf } from './forms.ts'
import type { Habit } from './latin.ts'
import { fathersOf, givenNamesOf } from './lexicon.ts'
import { skeletonOf, soundsOf } from './sounds.ts'
import type { GivenName, NameToken, Role, Script, Word } from './types.ts'

export type Known = { readonly word: Word; readonly tokens: Map<Role, NameToken> }

/** Words that were met: names repeat. When too many, the memory starts anew. */
const known = new Map<string, Known | null>()
const mostKnown = 50_000
let ids = 0

/** In: a word in lower case and one alphabet. Out: the word as sounds, with all that it may be; null when it has no sound. */
export const readWord = (letters: string, script: Script, habit: Habit): Known | null => {
  const key = script === 'Latn' ? habit + letters : letters
  const there = known.get(key)
  if (there !== undefined) return there
  if (known.size >= mostKnown) known.clear()
  const made = makeWord(letters, script, habit)
  known.set(key, made)
  return made
}

function makeWord(text: string, script: Script, habit: Habit): Known | null {
  const sounds = soundsOf(text, script, habit)
  const [first] = sounds
  if (first === undefined) return null
  const skeletons = [...new Set(sounds.map(skeletonOf))]
  return {
    word: { id: ++ids, text, script, sounds, skeletons, given: givenNamesOf(sounds), patronymic: asPatronymic(first), surname: asSurname(first) },
    tokens: new Map(),
  }
}

/** In: a word that was read, and what it turned out to be in its name. Out: the token; the same one each time. */
export function tokenOf({ word, tokens }: Known, role: Role): NameToken {
  const there = tokens.get(role)
  if (there) return there
  const roots = word.sounds.map((sound) => rootIn(role, sound))
  const root = roots[0] ?? ''
  const fathers = role === 'given' || role === 'initial' ? [] : role === 'patronymic' ? fathersOf(root) : originsOf(bareRoot(root))
  const made: NameToken = { ...word, id: ++ids, role, root, roots, bares: role === 'given' ? none : roots.map(bareRoot), fathers }
  tokens.set(role, made)
  return made
}
const none: readonly string[] = []

/** What is left of a short surname says nothing: Мих-айлов, Мих-еев. */
const originsOf = (bare: string): readonly GivenName[] => (bare.length > 3 ? fathersOf(bare) : [])

/** In: what a word is in its name, and a reading of it. Out: what stays without the endings of that role. */
export function rootIn(role: Role, sound: string): string {
  if (role === 'given' || role === 'initial') return sound
  const found = role === 'patronymic' ? asPatronymic(sound) : asSurname(sound)
  return found?.root ?? stemOf(sound)
}

