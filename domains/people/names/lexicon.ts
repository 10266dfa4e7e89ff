import given from '../../../content/names/given.json' with { type: 'json' }
import { habitOf } from './latin.ts'
import { stemOf } from './forms.ts'
import { soundsOf } from './sounds.ts'
import type { GivenName, Sex } from './types.ts'
import { wordsOf } from './words-of.ts'

/** One given name of the list, with the numbers that it goes by here. */
type Listed = { readonly id: string; readonly sex: string; readonly names: string; readonly short?: string }

/** The list by how its names sound: as they are, as the root of a patronymic, and as every language of the region may hear them. */
type Lists = Readonly<Record<'sound' | 'stem' | 'loose', Map<string, GivenName[]>>>
const listed: readonly Listed[] = given.groups
let known: Lists | undefined

/** The list is read when somebody first asks: linking registers never does, as long as their columns say what is what. */
function lists(): Lists {
  if (known) return known
  const made: Lists = { sound: new Map(), stem: new Map(), loose: new Map() }
  for (const [at, { sex, names, short = '' }] of listed.entries()) {
    learn(made, names, { group: at + 1, isShort: false, sex: sexOf(sex) })
    learn(made, short, { group: at + 1, isShort: true, sex: sexOf(sex) })
  }
  known = made
  return made
}

function learn({ sound: bySound, stem, loose }: Lists, texts: string, one: GivenName) {
  for (const { letters, script } of wordsOf(texts.replace(/-/g, ''), 1000))
    // A listed spelling is heard in one way: the likeliest.
    for (const sound of soundsOf(letters, script, script === 'Latn' ? habitOf(letters) : 'plain', 1)) {
      put(bySound, sound, one)
      if (!one.isShort && one.sex !== 'f') put(stem, stemOf(sound), one)
      if (!one.isShort) put(loose, looseOf(sound), one)
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
/** Each group once, as it was found first. */
const unique = (all: readonly GivenName[]): readonly GivenName[] => (all.length < 2 ? all : all.filter(({ group }, at) => all.findIndex((one) => one.group === group) === at))

/** In: readings of a word. Out: the names of the list that it may be, in all its readings. Spellings that are not listed are found when their likeness is one name only. */
export function givenNamesOf(sounds: readonly string[]): readonly GivenName[] {
  const { sound: bySound, loose } = lists()
  const found = unique(sounds.flatMap((sound) => bySound.get(sound) ?? none))
  if (found.length > 0) return found
  const alike = unique(sounds.flatMap((sound) => loose.get(looseOf(sound)) ?? none))
  return alike.length === 1 ? alike : none
}

/** In: the root of a patronymic. Out: the men's names that it may come from. */
export const fathersOf = (root: string): readonly GivenName[] => lists().stem.get(root) ?? none

/** What the list calls a group: for evidence in words. */
export const groupName = (group: number): string => listed[group - 1]?.id ?? ''
