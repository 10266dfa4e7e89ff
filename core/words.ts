/** Languages that people read. The public side speaks all of them; the first is the one that code falls back to. */
export const languages = ['en', 'ru', 'uz'] as const
export type Language = (typeof languages)[number]

/** One sentence, or one form for each plural category that the language has. `{name}` is filled in. */
export type Sentence = string | ({ readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string })
export type Catalogue = { readonly [key: string]: Sentence }

/** What a translation of `Source` must hold: the same keys, a plural where the source has one. */
export type Translation<Source extends Catalogue> = {
  readonly [key in keyof Source]: Source[key] extends string ? string : Exclude<Sentence, string>
}
/** One catalogue in every language: the shape of each `words/index.ts`. */
export type Words<Source extends Catalogue> = { readonly en: Source } & {
  readonly [language in Exclude<Language, 'en'>]: Translation<Source>
}

export type Filled = { readonly [name: string]: string | number }
export type Translate<Key extends string> = (key: Key, filled?: Filled) => string

/** For `lang=`, dates and numbers. Uzbek here is Latin. */
export const locale: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', uz: 'uz-Latn' }

/** Joins catalogues of several domains; a key that two of them claim is a fault of ours and stops the start. */
export function joinWords<const All extends readonly InAllLanguages[]>(all: All) {
  const joined = { en: {}, ru: {}, uz: {} } as { [language in Language]: Record<string, Sentence> }
  for (const words of all)
    for (const language of languages)
      for (const [key, sentence] of Object.entries(words[language])) {
        if (key in joined[language]) throw new Error(`Two catalogues hold the words "${key}"`)
        joined[language][key] = sentence
      }
  return joined as { readonly [language in Language]: Readonly<Record<KeyOf<All[number]>, Sentence>> }
}
type InAllLanguages = { readonly [language in Language]: Catalogue }
type KeyOf<One> = One extends { readonly en: infer Source } ? keyof Source & string : never

/**
 * Makes the function that turns a key into a sentence in one language.
 * Numbers are written as the language writes them; a sentence with plural forms picks by `count`.
 */
export function translator<Key extends string>(
  words: { readonly [language in Language]: Readonly<Record<Key, Sentence>> }, language: Language,
): Translate<Key> {
  const rules = new Intl.PluralRules(locale[language])
  const numbers = new Intl.NumberFormat(locale[language])
  return (key, filled = {}) => {
    const found = words[language][key]
    const sentence = typeof found === 'string' ? found : (found[rules.select(Number(filled.count))] ?? found.other)
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = filled[name]
      return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value
    })
  }
}

/** The language that a reader's browser asks for first among ours. In: an Accept-Language header. */
export function languageFor(header: string | null | undefined): Language {
  const asked = (header ?? '').split(',').map((part) => {
    const [tag = '', ...rest] = part.trim().split(';')
    const weight = rest.find((word) => word.trim().startsWith('q='))
    return { language: tag.slice(0, 2).toLowerCase(), weight: weight ? Number(weight.trim().slice(2)) || 0 : 1 }
  })
  const best = asked.sort((a, b) => b.weight - a.weight).find(({ language }) => languages.some((one) => one === language))
  return languages.find((one) => one === best?.language) ?? 'en'
}
