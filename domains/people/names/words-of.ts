import type { Script } from './types.ts'

/** What is read of a name: longer text is no name. */
export const most = { characters: 500, words: 10, letters: 40 } as const

/** A word of a name: its letters in lower case, one alphabet; how it stood. */
export type Written = {
  readonly letters: string
  readonly script: Script
  /** It alone was written in capitals, or stood before a comma: the surname. */
  readonly isMarked: boolean
  readonly hasDot: boolean
}

/** In: a name as written. Out: its words. Letters of a foreign alphabet that only look like ours become ours; marks, signs, digits and pictures go. */
export function wordsOf(text: string, mostWords: number = most.words): readonly Written[] {
  if (oneWord.test(text)) return [{ letters: text.toLowerCase(), script: scriptOf(text), isMarked: false, hasDot: false }]
  const plain = text.slice(0, most.characters + mostWords * 10).normalize('NFC').replace(apostrophes, "'").replace(invisible, '')
  const pieces = plain.match(piece) ?? []
  const comma = surnameBeforeComma(plain)
  const isMixed = pieces.some((one) => one.length > 2 && lower.test(one)) && pieces.some((one) => isCapital(one))
  const found: Written[] = []
  let at = 0
  for (const one of pieces) {
    at = plain.indexOf(one, at) + one.length
    const isMarked = (isMixed && isCapital(one)) || at <= comma
    const word = lettersOf(one.slice(0, most.letters), plain)
    if (word !== null && found.length < mostWords) found.push({ ...word, isMarked, hasDot: plain[at] === '.' })
  }
  return found
}

/** One word of plain letters of one alphabet, as columns of names mostly are: nothing is to be parted or put right. */
const oneWord = /^(?:[A-Za-z]{1,40}|[\u0400-\u0481\u048a-\u04bf\u04d0-\u052f]{1,40})$/
const apostrophes = /[ʻʼ’‘`´ʹʽ‛′ʾʿ＇ʺ"“”]/g
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const piece = /[\p{L}\p{M}'ӏ]+/gu
const lower = /\p{Ll}/u
const isCapital = (one: string) => one.length > 2 && !lower.test(one) && /\p{Lu}.*\p{Lu}/u.test(one)

/** Where "Surname, Given" parts; 0 when it does not. */
function surnameBeforeComma(plain: string): number {
  const at = plain.indexOf(',')
  return at > 0 && plain.indexOf(',', at + 1) < 0 && /\p{L}/u.test(plain.slice(at)) ? at : 0
}

/** Cyrillic letters and the Latin and Greek ones that look the same. */
const alike: readonly (readonly [cyrillic: string, latin: string, greek: string])[] = [
  ['а', 'a', 'α'], ['А', 'A', 'Α'], ['В', 'B', 'Β'], ['с', 'c', 'ϲ'], ['С', 'C', 'Ϲ'], ['е', 'e', 'ε'], ['Е', 'E', 'Ε'], ['Н', 'H', 'Η'], ['һ', 'h', ''], ['і', 'i', 'ι'], ['І', 'I', 'Ι'], ['ї', 'ï', 'ϊ'], ['Ї', 'Ï', 'Ϊ'],
  ['ј', 'j', 'ϳ'], ['Ј', 'J', ''], ['К', 'K', 'Κ'], ['к', 'ĸ', 'κ'], ['М', 'M', 'Μ'], ['о', 'o', 'ο'], ['О', 'O', 'Ο'], ['р', 'p', 'ρ'], ['Р', 'P', 'Ρ'], ['ѕ', 's', ''], ['Ѕ', 'S', ''], ['Т', 'T', 'Τ'], ['у', 'y', ''], ['У', 'Y', 'Υ'],
  ['х', 'x', 'χ'], ['Х', 'X', 'Χ'], ['ё', 'ë', ''], ['Ё', 'Ë', ''], ['ә', 'ə', ''], ['Ә', 'Ə', ''], ['ӓ', 'ä', ''], ['ӧ', 'ö', ''],
]
const toCyrillic = new Map(alike.flatMap(([one, two, three]) => [[two, one], [three, one]] as const).filter(([from]) => from !== ''))
const toLatin = new Map(alike.flatMap(([one, two, three]) => [[one, two], [three, two]] as const).filter(([from]) => from !== ''))
const onlyCyrillic = /\p{Script=Cyrillic}/u
const onlyLatin = /\p{Script=Latin}/u

/** Out: the word in one alphabet, in lower case, without marks; null when nothing is left. */
function lettersOf(one: string, name: string): Pick<Written, 'letters' | 'script'> | null {
  const whole = isPure(one) ? one : replaced(one, wins(one, name) === 'Cyrl' ? toCyrillic : toLatin)
  // Lower case of the Turkish dotted capital leaves a mark behind.
  const letters = whole.toLowerCase().replace(/[\p{M}ӏ]|^'+|'+$(?<!g'|o')/gu, '')
  if (!/\p{L}/u.test(letters)) return null
  return { letters, script: scriptOf(letters) }
}

const isPure = (one: string) => /^[\p{Script=Latin}'\p{M}]+$/u.test(one) ? !onlyKra.test(one) : /^[\p{Script=Cyrillic}'\p{M}]+$/u.test(one) || !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(one)
/** The letter kra stands for к in what optical readers and converters wrote. */
const onlyKra = /ĸ/
const replaced = (one: string, table: ReadonlyMap<string, string>) => [...one].map((letter) => table.get(letter) ?? table.get(unstressed(letter)) ?? letter).join('')
/** A Latin vowel with the mark of Russian stress in it: Вячеслáв. */
const unstressed = (letter: string) => (/[áéóúýàèòù]/i.test(letter) ? (letter.normalize('NFD')[0] ?? letter) : letter)

/** In: a word of several alphabets. Out: the one that has a letter which the other has no likeness of; else the one with more letters here and in the whole name. */
function wins(one: string, name: string): 'Cyrl' | 'Latn' {
  const own = [...one]
  const [isCyrillic, isLatin] = [own.some((letter) => onlyCyrillic.test(letter) && !toLatin.has(letter)), own.some((letter) => onlyLatin.test(letter) && !toCyrillic.has(unstressed(letter)))]
  if (isCyrillic !== isLatin) return isCyrillic ? 'Cyrl' : 'Latn'
  const count = (text: string, kind: RegExp) => [...text].filter((letter) => kind.test(letter)).length
  const lead = count(one, onlyCyrillic) - count(one, onlyLatin) || count(name, onlyCyrillic) - count(name, onlyLatin)
  return lead >= 0 ? 'Cyrl' : 'Latn'
}

function scriptOf(letters: string): Script {
  const code = letters.codePointAt(0) ?? 0
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || code === 0x259) return 'Latn'
  if (code >= 0x400 && code < 0x530) return 'Cyrl'
  if (code >= 0x530 && code < 0x590) return 'Armn'
  if ((code >= 0x10a0 && code < 0x1100) || (code >= 0x1c90 && code < 0x1cc0)) return 'Geor'
  return code >= 0x600 && code < 0x780 ? 'Arab' : 'other'
}
