import { translator, type Filled, type Language } from '../../core/words.ts'
import { words, type Key } from './words/index.ts'

const isKey = (key: string): key is Key => Object.hasOwn(words.en, key)

/** What names of laws are called in a language. A law test holds every name of every definition to its words. */
export type Say = (key: string, filled?: Filled) => string

const made = new Map<Language, Say>()
export function sayIn(language: Language): Say {
  const known = made.get(language)
  if (known) return known
  const t = translator(words, language)
  const say: Say = (key, filled) => (isKey(key) ? t(key, filled) : key)
  made.set(language, say)
  return say
}
