/** Letters of Cyrillic (Russian, Uzbek, Tajik, Kyrgyz, Kazakh) as the Latin that they are most often written in. */
const latin: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'j', з: 'z', и: 'i', й: 'i', і: 'i', ї: 'i', ӣ: 'i', к: 'k', қ: 'k', л: 'l', м: 'm',
  н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'o', ү: 'u', ұ: 'u', ӯ: 'u', ф: 'f', х: 'h', ҳ: 'h', һ: 'h', ц: 'ts', ч: 'ch', ҷ: 'j',
  ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', є: 'e', ә: 'a', ю: 'yu', я: 'ya',
}

/** What one sound is written by in different schemes, put into one. The order matters. */
const schemes: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'sh'], [/dzh|dj|zh/g, 'j'], [/kh|x/g, 'h'], [/gh/g, 'g'], [/q/g, 'k'], [/w/g, 'v'], [/ts|tz/g, 'c'], [/ph/g, 'f'],
  [/y/g, 'i'], [/(?<=\b|[aeou])ie/g, 'e'], [/(\p{L})\1+/gu, '$1'],
]

/**
 * A text in which only its words are left, the same for Cyrillic and Latin: «Каримова Гулнора» and "Karimova  Gulnora" are one.
 * For comparing, never for showing: it forgets much. In: any text. Out: lower-case words with one space between.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replace(/[ʻʼ‘’'`´ʹ]/g, '')
  const written = [...lower].map((letter) => latin[letter] ?? letter).join('').normalize('NFKD').replace(/\p{M}/gu, '')
  const one = schemes.reduce((so, [from, to]) => so.replace(from, to), written)
  return one.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** The words of a name in one order, so that who writes the surname last is understood too. */
export const foldName = (name: string): string => fold(name).split(' ').toSorted().join(' ')
