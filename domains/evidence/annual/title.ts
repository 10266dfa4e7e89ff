import { languages, type Language } from '../../../core/words.ts'
import { words } from '../words/index.ts'

/** What the report of a year is called, in every language. */
export const titleOf = (year: number): { readonly [language in Language]: string } => {
  const [en, ru, uz, tg, ky] = languages.map((language) => String(words[language]['evidence.annual.title']).replace('{year}', String(year)))
  return { en: en ?? '', ru: ru ?? '', uz: uz ?? '', tg: tg ?? '', ky: ky ?? '' }
}
