/** How the letters of one alphabet are written in another. What a way does not say is written as `usual` says. */
type Way = Readonly<Record<string, string>>

const usual: Way = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', қ: 'k', ғ: 'g', ҳ: 'kh', ў: 'u', ҷ: 'j', ӣ: 'i', ӯ: 'u', ң: 'n', ө: 'o', ү: 'u', ұ: 'u', ә: 'a', і: 'i', һ: 'kh',
}
/** Passports after ICAO 9303, maps after BGN, Soviet passports as in French, Uzbek Latin, libraries after ISO 9, Kazakh Latin. */
const latin = {
  icao: {},
  bgn: { й: 'y', ю: 'yu', я: 'ya', ё: 'yo', ъ: '', ҳ: 'h' },
  french: { ж: 'j', ч: 'tch', ш: 'ch', щ: 'chtch', у: 'ou', ю: 'iou', ъ: '', ў: 'ou', ү: 'ou', ӯ: 'ou' },
  uzbek: { ж: 'j', х: 'x', ҳ: 'h', қ: 'q', ғ: 'gʻ', ў: 'oʻ', й: 'y', я: 'ya', ю: 'yu', ё: 'yo', ц: 's', ъ: 'ʼ', ы: 'i' },
  iso: { ж: 'ž', х: 'h', ц: 'c', ч: 'č', ш: 'š', щ: 'šč', й: 'j', ю: 'ju', я: 'ja', ъ: '', э: 'ė', ҳ: 'h' },
  kazakh: { ж: 'j', х: 'h', ш: 'ş', қ: 'q', ғ: 'ğ', ң: 'ñ', ө: 'ö', ү: 'ü', ұ: 'ū', ә: 'ä', і: 'ı', ъ: '' },
} satisfies Readonly<Record<string, Way>>
/** A clerk who has a Russian keyboard. */
const russian: Way = { қ: 'к', ғ: 'г', ҳ: 'х', ў: 'у', ҷ: 'дж', ӣ: 'и', ӯ: 'у', ң: 'н', ө: 'о', ү: 'у', ұ: 'у', ә: 'а', і: 'и', һ: 'х', ё: 'е' }

export type Scheme = keyof typeof latin | 'russian' | 'own'
/** As often as registers of the region are in each: a third in Cyrillic, many in ICAO. */
export const schemes: readonly Scheme[] = ['icao', 'bgn', 'french', 'uzbek', 'iso', 'kazakh', 'russian', 'own', 'own', 'russian', 'icao', 'icao']

/** A word in one of the ways to write it. */
export function written(word: string, scheme: Scheme): string {
  if (scheme === 'own') return word
  const way: Way = scheme === 'russian' ? russian : { ...usual, ...latin[scheme] }
  let out = ''
  for (const letter of word) {
    const small = letter.toLowerCase()
    const made = way[small] ?? small
    out += small === letter ? made : made.charAt(0).toUpperCase() + made.slice(1)
  }
  return out
}
