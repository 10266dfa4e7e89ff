import { deskLanguageFor, joinWords, languages, locale, translator, type Language, type Translate } from '../core/words.ts'
import { dayInWords } from '../core/written.ts'
import { words as domains } from '../domains/words.ts'
import { words as pages } from './words/index.ts'

export { countryName, dayInWords, decimalInWords, moneyInWords } from '../core/written.ts'

const words = joinWords([domains, pages])
export type Key = keyof (typeof words)['en'] & string
/** What has its words in all five languages. */
export type PublicKey = keyof (typeof words)['tg'] & string
const made = new Map<Language, Translate<Key>>()

/** The sentences of the whole house in one language, for the desk; what only the desk says is Russian where it does not speak. Public pages take theirs from public/words.ts. */
export function translate(language: Language): Translate<Key> {
  const known = made.get(language)
  if (known) return known
  const t = translator(words, language)
  made.set(language, t)
  return t
}
export type T = Translate<Key>

/** In: the first part of an address. Out: the language that it names. */
export const languageOf = (part: string | undefined): Language | undefined => languages.find((one) => one === part)

/** The desk speaks fewer languages. In: the path of an address. Out: the same page in a language of the desk, or undefined when it already is. */
export function deskPath(path: string): string | undefined {
  const [, language, rest] = /^\/([a-z]{2})(\/desk(?:[/.].*)?)$/.exec(path) ?? []
  const asked = languageOf(language)
  return asked && asked !== deskLanguageFor(asked) ? `/${deskLanguageFor(asked)}${rest}` : undefined
}

/** What a language calls itself. */
export const ownName: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', uz: 'Oʻzbekcha', tg: 'Тоҷикӣ', ky: 'Кыргызча' }

/** A moment in words, in a time zone: the day and the time of day. In: an ISO instant. */
export function momentInWords(language: Language, instant: string, zone: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return `${dayInWords(language, at.toPlainDate().toString())}, ${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`
}

const namesKnown = new Map<Language, Intl.DisplayNames>()

/** Names of languages, from their codes, in one sentence. */
export function languageNames(language: Language, codes: readonly string[]): string {
  const names = namesKnown.get(language) ?? new Intl.DisplayNames([locale[language], 'ru', 'en'], { type: 'language', fallback: 'code' })
  namesKnown.set(language, names)
  return codes.map((code) => languageOf(code) ? ownName[languageOf(code) ?? 'en'] : (names.of(code) ?? code)).join(', ')
}

/** What an operation does, in words: for the list of who looked and who did something. */
export function operationName(language: Language, name: string): string {
  const key = `${name.replaceAll('/', '.')}.does`
  return isKey(key) ? translate(language)(key) : name
}
/** Is there a sentence under this key? */
export const isKey = (key: string): key is Key => Object.hasOwn(words.en, key)

/** What a source says that an organisation did; as the source puts it where we have no word for it. */
export function roleName(language: Language, role: string): string {
  const key = `directory.role.${role}`
  return isKey(key) ? translate(language)(key) : role
}
