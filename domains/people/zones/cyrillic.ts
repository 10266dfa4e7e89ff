/**
 * ICAO 9303, part 3, table of Cyrillic transliteration (the way of Russia since 2013, and nearly of Kyrgyzstan, Tajikistan and Belarus), read backwards. What several
 * letters are written by comes with all of them, the likeliest first; what stands before or after decides where it can.
 */
const back: Readonly<Record<string, readonly string[]>> = {
  // Names of the region in which these two vowels are two: Саид, Наим, Исмаил, Раис, Таир.
  SAID: ['САИД'], NAIM: ['НАИМ'], MAIL: ['МАИЛ', 'МАЙЛ'], RAIS: ['РАИС'], TAIR: ['ТАИР'],
  SHCH: ['Щ'], ZH: ['Ж'], KH: ['Х'], TS: ['Ц', 'ТС'], CH: ['Ч'], SH: ['Ш'], IU: ['Ю', 'ИУ'], IA: ['Я', 'ИЯ', 'ИА'], IE: ['ИЕ', 'Ъ', 'Є'],
  A: ['А'], B: ['Б'], V: ['В'], G: ['Г'], D: ['Д'], E: ['Е', 'Ё', 'Э'], Z: ['З'], I: ['И', 'Й'], K: ['К'], L: ['Л'], M: ['М'], N: ['Н'], O: ['О'], P: ['П'], R: ['Р'], S: ['С'], T: ['Т'], U: ['У'],
  F: ['Ф'], Y: ['Ы'], H: ['Х'], J: ['Ж', 'Й'], Q: ['К'], W: ['В'], X: ['КС', 'Х'], C: ['К', 'Ц'],
}
const most = 6
const vowel = /[АЕЁИОУЫЭЮЯ]$/u

/** In: a word in Latin capitals. Out: how it may be in Cyrillic, at most six ways, the likeliest first; nothing where it has other signs than letters. Only ever offered: somebody who knows the person chooses. */
export function possibleCyrillic(word: string): readonly string[] {
  if (!/^[A-Z]+$/.test(word)) return []
  let ways: readonly { readonly text: string; readonly cost: number }[] = [{ text: '', cost: 0 }]
  for (let at = 0; at < word.length;) {
    const width = [4, 2, 1].find((size) => at + size <= word.length && back[word.slice(at, at + size)]) ?? 1
    const letters = back[word.slice(at, at + width)] ?? []
    const isLast = at + width === word.length
    ways = ways.flatMap(({ text, cost }) => ordered(letters, text, isLast).map((letter, nth) => ({ text: text + letter, cost: cost + nth }))).toSorted((one, other) => one.cost - other.cost).slice(0, most * 4)
    at += width
  }
  return ways.slice(0, most).map(({ text }) => `${text.slice(0, 1)}${text.slice(1).toLowerCase()}`)
}

/** Й after a vowel and before a consonant or the end, И elsewhere; Е rather than Э but at the beginning, where both are common. */
function ordered(letters: readonly string[], before: string, isLast: boolean): readonly string[] {
  if (letters[0] === 'И' && letters[1] === 'Й') return vowel.test(before) ? ['Й', 'И'] : isLast ? ['И', 'ИЙ'] : ['И', 'Й']
  return letters
}
