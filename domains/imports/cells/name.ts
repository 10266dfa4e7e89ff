/** Letters that look the same in both alphabets: a Latin one and its Cyrillic twin, in both cases. */
const twins = 'aа cс eе oо pр xх yу iі kк mм tт hн AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ IІ'.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const)
const toCyrillic = new Map(twins)
const toLatin = new Map(twins.map(([latin, cyrillic]) => [cyrillic, latin] as const))
const isLatin = /\p{Script=Latin}/u
const isCyrillic = /\p{Script=Cyrillic}/u

/** What a word of two alphabets was probably meant to be; null when nobody can tell. */
export type Mixed = { readonly word: string; readonly meant: string | null }

/**
 * Words in which Latin and Cyrillic letters stand together: «Каримoва» with a Latin o is another name to every search.
 * In: a text. Out: each such word, and the same in one alphabet where its letters of the other all have a twin.
 */
export function mixedWords(text: string): readonly Mixed[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.filter((word) => isLatin.test(word) && isCyrillic.test(word)).map((word) => ({ word, meant: inOneAlphabet(word) }))
}

function inOneAlphabet(word: string): string | null {
  const letters = [...word]
  const cyrillic = letters.map((letter) => (isLatin.test(letter) ? toCyrillic.get(letter) : letter))
  const latin = letters.map((letter) => (isCyrillic.test(letter) ? toLatin.get(letter) : letter))
  const [isCyr, isLat] = [cyrillic.every((letter) => letter !== undefined), latin.every((letter) => letter !== undefined)]
  // A word of twins only could be either: the alphabet that has more of its letters.
  const prefersCyrillic = letters.filter((letter) => isCyrillic.test(letter)).length >= letters.filter((letter) => isLatin.test(letter)).length
  if (isCyr && (!isLat || prefersCyrillic)) return cyrillic.join('')
  return isLat ? latin.join('') : null
}

/** A text with every word in one alphabet, as far as that can be told. */
export const mendMixed = (text: string): string =>
  mixedWords(text).reduce((so, { word, meant }) => (meant === null ? so : so.replace(word, meant)), text)

/** Letters that a program put a question mark for: it saved a table in an alphabet that does not have them. */
export const hasLostLetters = (text: string): boolean => /\p{L}\?|\?\p{L}|\ufffd/u.test(text)

/** Is this a name, as far as one can tell from its letters? No figures, at least one letter. */
export const isName = (text: string): boolean => /\p{L}/u.test(text) && !/\p{N}/u.test(text)
