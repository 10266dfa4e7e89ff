import type { NameToken, ReadName } from '../names/index.ts'
import { skeletonOf } from '../names/sounds.ts'
import { unordered, type Digits } from '../registers/days.ts'

/** What two organisations may have written of the same person: names as read, the day of birth (0: unknown). */
export type Described = { readonly names: readonly ReadName[]; readonly born: Digits }

/** No person takes up more keys than that, so that how many there are says little about any. */
export const mostKeysOfOne = 8

/**
 * The composite keys of a person: two that are equal mean the same person nearly surely, in any alphabet and scheme. Given name and surname with the day of
 * birth; given name and patronymic with the day. Never surname and patronymic alone with the day: twins share them. Who has no whole day of birth has no key,
 * and is not asked about.
 */
export function matchKeysOf({ names, born }: Described): readonly string[] {
  if (!isWhole(born)) return []
  const found = new Set<string>()
  const day = unordered(born).toString(16)
  for (const { tokens } of names) {
    const own = tokens.filter(({ role }) => role !== 'patronymic' && role !== 'initial')
    const fathers = tokens.filter(({ role }) => role === 'patronymic')
    own.forEach((one, at) => {
      for (const other of own.slice(at + 1)) for (const pair of pairsOf(one, other)) found.add(`names ${pair} ${day}`)
      if (one.role === 'given') for (const father of fathers) for (const pair of pairsOf(one, father)) found.add(`father ${pair} ${day}`)
    })
  }
  return [...found].slice(0, mostKeysOfOne)
}

const isWhole = (day: Digits) => (day & 0xff) !== 0 && (day & 0xff00) !== 0

function pairsOf(one: NameToken, other: NameToken): readonly string[] {
  return wholesOf(one).flatMap((first) => wholesOf(other).map((second) => (first < second ? `${first} ${second}` : `${second} ${first}`)))
}

/** What a word is called as a whole: its names of the list, else its consonants as read first. */
function wholesOf({ role, given, fathers, skeletons, root }: NameToken): readonly string[] {
  const listed = role === 'patronymic' || given.length === 0 || role === 'surname' ? fathers : given
  const groups = [...new Set(listed.map(({ group }) => `#${group}`))].slice(0, 2)
  return groups.length > 0 ? groups : [role === 'patronymic' ? skeletonOf(root) : (skeletons[0] ?? '')].filter((one) => one.length > 1)
}
