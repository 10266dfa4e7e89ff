import { dayInWords } from './written.ts'

/** Languages that people read: whatever a visitor, or a person who was helped, can see stands in all of them. */
export const languages = ['en', 'ru', 'uz', 'tg', 'ky'] as const
export type Language = (typeof languages)[number]
/** Languages of the desk and of the command. */
export const deskLanguages = ['en', 'ru', 'uz'] as const
export type DeskLanguage = (typeof deskLanguages)[number]
/** What the desk speaks to somebody who reads this language: the same, or else Russian. */
export const deskLanguageFor = (language: Language): DeskLanguage => deskLanguages.find((one) => one === language) ?? 'ru'

/** One sentence, or one form for each plural category that the language has. `{name}` is filled in. */
export type Sentence = string | ({ readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string })
export type Catalogue = { readonly [key: string]: Sentence }

/** What a translation of `Source` must hold: the same keys, a plural where the source has one. */
export type Translation<Source extends Catalogue> = {
  readonly [key in keyof Source]: Source[key] extends string ? string : Exclude<Sentence, string>
}
/** A catalogue that everybody may meet, in every language: the shape of each `words/index.ts`. */
export type Words<Source extends Catalogue> = { readonly en: Source } & { readonly [language in Exclude<Language, 'en'>]: Translation<Source> }
/** A catalogue that only the desk or the command says. */
export type DeskWords<Source extends Catalogue> = { readonly en: Source } & { readonly [language in Exclude<DeskLanguage, 'en'>]: Translation<Source> }

export type Filled = { readonly [name: string]: string | number }
export type Translate<Key extends string> = (key: Key, filled?: Filled) => string

/** For `lang=`, dates and numbers. Uzbek here is Latin. */
export const locale: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', uz: 'uz-Latn', tg: 'tg', ky: 'ky' }

/** The forms that a sentence with a number needs. An Uzbek, Tajik or Kyrgyz noun is the same after every number; of Tajik, `Intl.PluralRules` knows nothing. */
export const pluralForms: Readonly<Record<Language, readonly Intl.LDMLPluralRule[]>> = {
  en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'], uz: ['other'], tg: ['other'], ky: ['other'],
}

type InDeskLanguages = { readonly [language in DeskLanguage]: Catalogue } & { readonly tg?: Catalogue; readonly ky?: Catalogue }
type KeyOf<One> = One extends { readonly en: infer Source } ? keyof Source & string : never
/** A key that has its words in all five languages. */
export type PublicKeyOf<One> = One extends { readonly tg: infer Source } ? keyof Source & string : never

/**
 * Joins catalogues of several domains, those of everybody and those of the desk; a key that two of them claim is a fault of ours and stops the start.
 * Out: every key in the languages of the desk; in the others, the keys that everybody may meet.
 */
export function joinWords<const All extends readonly InDeskLanguages[]>(all: All) {
  const joined = { en: {}, ru: {}, uz: {}, tg: {}, ky: {} } as { [language in Language]: Record<string, Sentence> }
  for (const words of all)
    for (const language of languages)
      for (const [key, sentence] of Object.entries(words[language] ?? {})) {
        if (key in joined[language]) throw new Error(`Two catalogues hold the words "${key}"`)
        joined[language][key] = sentence
      }
  return joined as { readonly [language in DeskLanguage]: Readonly<Record<KeyOf<All[number]>, Sentence>> }
    & { readonly [language in Exclude<Language, DeskLanguage>]: Readonly<Record<PublicKeyOf<All[number]>, Sentence>> }
}

/**
 * Makes the function that turns a key into a sentence in one language; what only the desk says is Russian in a language that the desk does not speak.
 * Numbers and days (ISO 8601) are written as the language writes them; a sentence with plural forms picks by `count`.
 */
export function translator<Key extends string>(
  words: { readonly [language in DeskLanguage]: Readonly<Record<Key, Sentence>> } & { readonly [language in Language]?: Readonly<Partial<Record<Key, Sentence>>> },
  language: Language,
): Translate<Key> {
  const own: Readonly<Partial<Record<Key, Sentence>>> | undefined = words[language]
  const rules = pluralForms[language].length > 1 ? new Intl.PluralRules(locale[language]) : undefined
  const numbers = new Intl.NumberFormat(locale[language])
  return (key, filled = {}) => {
    const found: Sentence = own?.[key] ?? words.ru[key]
    const sentence = typeof found === 'string' ? found : (rules && found[rules.select(Number(filled.count))]) ?? found.other
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = filled[name]
      return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : isoDay.test(value) ? dayInWords(language, value) : value
    })
  }
}

const isoDay = /^\d{4}-\d\d-\d\d$/

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
