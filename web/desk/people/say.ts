import { askingPurpose, reachWays, classes, purposes } from '../../../domains/people/index.ts'
import type { PersonName } from '../../../domains/people/index.ts'
import type { T } from '../../words.ts'
import { oneOf } from '../known.ts'

/** A purpose of sharing in words, which begin with a small letter. A code that the list no longer has stands as it is. */
export function purposeIn(t: T, code: string): string {
  const purpose = oneOf([...purposes, askingPurpose], code)
  return purpose ? t(`people.purpose.${purpose}`) : code
}

/** Classes of information in one sentence. */
export const classesIn = (t: T, codes: readonly string[]): string =>
  codes.map((code) => oneOf(classes, code)).flatMap((one) => (one ? t(`people.class.${one}`) : [])).join(', ')

/** The way to reach somebody, in that person's own words. A way that we do not know is no way. */
export const reachIn = (t: T, code: string): string => t(`cases.reach.${oneOf(reachWays, code) ?? 'not at all'}`)

/** A sentence that stands alone begins with a large letter. */
export const begin = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** The name to show, the same person's name in another alphabet, and what else they are called. */
export function inTwoAlphabets(names: readonly PersonName[]): { readonly first: string; readonly other: string | undefined; readonly rest: readonly string[] } {
  const [first, ...more] = names
  const other = more.find(({ script }) => script !== first?.script)
  return { first: first?.text ?? '', other: other?.text, rest: more.filter((one) => one !== other).map(({ text }) => text) }
}
