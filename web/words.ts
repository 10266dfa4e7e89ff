import { joinWords, languages, locale, translator, type Language, type Translate } from '../core/words.ts'
import { words as domains } from '../domains/words.ts'
import { words as pages } from './words/index.ts'

const words = joinWords([domains, pages])
export type Key = keyof (typeof words)['en'] & string
const made = new Map<Language, Translate<Key>>()

/** The sentences of the whole house in one language. */
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

/** What a language calls itself. */
export const ownName: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', uz: 'Oʻzbekcha' }

const uzbekMonths = ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avgust', 'sentabr', 'oktabr', 'noyabr', 'dekabr']

/** A day in words: 22 November 2026, 22 ноября 2026 г., 2026-yil 22-noyabr. In: an ISO day. */
export function dayInWords(language: Language, day: string): string {
  const date = Temporal.PlainDate.from(day)
  if (language === 'uz') return `${date.year}-yil ${date.day}-${uzbekMonths[date.month - 1]}`
  return date.toLocaleString(locale[language], { day: 'numeric', month: 'long', year: 'numeric' })
}

/** A moment in words, in a time zone: the day and the time of day. In: an ISO instant. */
export function momentInWords(language: Language, instant: string, zone: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return `${dayInWords(language, at.toPlainDate().toString())}, ${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`
}

/** A country's name, from its ISO code. */
export function countryName(language: Language, code: string): string {
  return new Intl.DisplayNames([locale[language], 'ru', 'en'], { type: 'region', fallback: 'code' }).of(code) ?? code
}

/** Names of languages, from their codes, in one sentence. */
export function languageNames(language: Language, codes: readonly string[]): string {
  const names = new Intl.DisplayNames([locale[language], 'ru', 'en'], { type: 'language', fallback: 'code' })
  return codes.map((code) => languageOf(code) ? ownName[languageOf(code) ?? 'en'] : (names.of(code) ?? code)).join(', ')
}

/** What an operation does, in words: for the list of who looked and who did something. */
export function operationName(language: Language, name: string): string {
  const key = `${name.replaceAll('/', '.')}.does`
  return isKey(key) ? translate(language)(key) : name
}
const isKey = (key: string): key is Key => Object.hasOwn(words.en, key)

/** What a source says that an organisation did; as the source puts it where we have no word for it. */
export function roleName(language: Language, role: string): string {
  const key = `directory.role.${role}`
  return isKey(key) ? translate(language)(key) : role
}
