/**
 * A rough likeness of words in both alphabets, for finding what is public or already on the screen: the same word in Cyrillic or Latin, of Russian, Uzbek,
 * Tajik or Kyrgyz, comes out alike; it shows too much rather than too little. No identity is decided by it.
 */
export function fold(text: string): string {
  // Taken apart and without marks, й ё ў ӣ ӯ and á ş ō are и е у и у and a s o.
  const bare = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/shch|sch|sh|ch|dzh|zh|kh|gh|ts/g, (cluster) => clusters.get(cluster) ?? cluster)
  let out = ''
  for (const letter of bare) out += alike.get(letter) ?? letter
  return out.replace(/dj|ts|ie/g, (pair) => pairs.get(pair) ?? pair).replace(/(\p{L})\1+/gu, '$1')
}

/** The words of a text, folded: what the search of the register keeps and asks. Signs part words and are not kept; apostrophes inside a word are nothing. */
export const foldedWords = (text: string): readonly string[] =>
  text.replace(/[ʻʼ’‘`'ʹʺ]/g, '').split(/[^\p{L}\p{N}\p{M}]+/u).map(fold).filter((word) => word !== '')

/** The same as one text: for names of things that people write in either alphabet (headings, countries, languages, months). */
export const foldedText = (text: string): string => foldedWords(text).join(' ')

/** Latin writes these sounds with several letters, Cyrillic with one. */
const clusters = new Map([['shch', 'š'], ['sch', 'š'], ['sh', 'š'], ['ch', 'č'], ['dzh', 'j'], ['zh', 'j'], ['kh', 'h'], ['gh', 'g'], ['ts', 's']])
/** What is left where two letters of either alphabet are one sound: дж, тс, and the е that passports write ye or ie. */
const pairs = new Map([['dj', 'j'], ['ts', 's'], ['ie', 'e']])

const cyrillic = {
  а: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ж: 'j', ҷ: 'j', з: 'z', и: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'ng', о: 'u', ө: 'u', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ү: 'u', ф: 'f', х: 'h', ҳ: 'h', ц: 's', ч: 'č', ш: 'š', щ: 'š', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
}
/** In Latin o may be о, у or ў (Yoʻldosh, Yuldash), and y is й. */
const latin = { c: 's', o: 'u', q: 'k', w: 'v', x: 'h', y: 'i', ı: 'i' }
const apostrophes = [...'ʻʼ’‘`\'ʹʺ'].map((mark): [string, string] => [mark, ''])
const alike = new Map([...Object.entries(cyrillic), ...Object.entries(latin), ...apostrophes])
