import given from '../../../content/names/given.json' with { type: 'json' }
import { habitOf } from './latin.ts'
import { stemOf } from './forms.ts'
import { soundsOf } from './sounds.ts'
import type { GivenName, Sex } from './types.ts'
import { wordsOf } from './words-of.ts'

/** One given name of the list, with the numbers that it goes by here. */
type Listed = { readonly id: string; readonly sex: string; readonly names: string; readonly short?: string }

const bySound = new Map<string, GivenName[]>()
const byStem = new Map<string, GivenName[]>()
const byLoose = new Map<string, GivenName[]>()
const listed: readonly Listed[] = given.groups
listed.forEach(({ sex, names, short = '' }, at) => {
  learn(names, { group: at + 1, isShort: false, sex: sexOf(sex) })
  learn(short, { group: at + 1, isShort: true, sex: sexOf(sex) })
})

function learn(texts: string, one: GivenName) {
  for (const { letters, script } of wordsOf(texts.replace(/-/g, ''), 1000))
    // A listed spelling is heard in one way: the likeliest.
    for (const sound of soundsOf(letters, script, script === 'Latn' ? habitOf(letters) : 'plain').slice(0, 1)) {
      put(bySound, sound, one)
      if (!one.isShort && one.sex !== 'f') put(byStem, stemOf(sound), one)
      if (!one.isShort) put(byLoose, looseOf(sound), one)
    }
}

function put(index: Map<string, GivenName[]>, key: string, one: GivenName) {
  const there = index.get(key)
  if (!there) index.set(key, [one])
  else if (!there.some(({ group }) => group === one.group)) there.push(one)
}

function sexOf(text: string): Sex | null {
  return text === 'm' || text === 'f' ? text : null
}

/** What every language of the region hears differently: o and a, i and e; an h at the end or before a consonant. */
export function looseOf(sound: string): string {
  return sound.replace(/o/g, 'a').replace(/e/g, 'i').replace(/h(?![aeiou])/g, '').replace(/(.)\1+/g, '$1')
}

const none: readonly GivenName[] = []

/** In: readings of a word. Out: the names of the list that it may be, in all its readings. Spellings that are not listed are found when their likeness is one name only. */
export function givenNamesOf(sounds: readonly string[]): readonly GivenName[] {
  for (const index of [0, 1]) {
    const found = new Map<number, GivenName>()
    for (const sound of sounds)
      for (const one of (index === 0 ? bySound.get(sound) : byLoose.get(looseOf(sound))) ?? none) if (!found.has(one.group)) found.set(one.group, one)
    if (found.size > 0 && (index === 0 || found.size === 1)) return [...found.values()]
  }
  return none
}

/** In: the root of a patronymic. Out: the men's names that it may come from. */
export const fathersOf = (root: string): readonly GivenName[] => byStem.get(root) ?? none

/** What the list calls a group: for evidence in words. */
export const groupName = (group: number): string => listed[group - 1]?.id ?? ''
