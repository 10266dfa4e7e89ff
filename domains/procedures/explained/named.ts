import type { Language, Sentence } from '../../../core/words.ts'
import type { Ground } from '../definition.ts'
import { words } from '../words/index.ts'
import provisions from '../words/provisions.ts'
import toldRu from '../words/told.ru.ts'
import toldUz from '../words/told.uz.ts'

/** A text for a page. `lang` where it is not in the reader's language: who reads Tajik or Kyrgyz gets Russian. */
export type Text = { readonly text: string; readonly lang?: Language }

const keys = {
  step: (name: string) => `procedures.step.${name}`, stage: (name: string) => `procedures.stage.${name}`, clock: (name: string) => `procedures.clock.${name}`,
  hold: (name: string) => `procedures.hold.${name}`, role: (name: string) => `procedures.role.${name}`, need: (name: string) => `procedures.need.${name}`,
  means: (name: string) => `procedures.means.${name}`, state: (name: string) => `procedures.state.${name}`,
} as const
export type Naming = keyof typeof keys

const sentence = (language: Language, key: string): string | undefined => {
  const all: Readonly<Record<string, Sentence>> = words[language]
  const found = all[key]
  return typeof found === 'string' ? found : found?.other
}

/** What a name of a definition is called. In: the language, what kind of name, the name. Out: its words; the name itself where nobody gave it any. */
export function named(language: Language, kind: Naming, name: string): Text {
  const key = keys[kind](name)
  const own = sentence(language, key)
  if (own !== undefined) return { text: own }
  const russian = sentence('ru', key)
  return russian === undefined ? { text: name } : { text: russian, lang: 'ru' }
}

const told: Readonly<Record<'ru' | 'uz', Readonly<Record<string, string>>>> = { ru: toldRu, uz: toldUz }
const hasWords = /[A-Za-z]{3}/
/** A locator that no language changes: an address, a number of an article. */
const isLocator = (text: string) => !hasWords.test(text) || /^[\w.-]+\.(?:ru|com|ch|org|int|pt|se|info|online)\b/.test(text)

/** A sentence that a definition says in English. In: the language, the sentence. Out: it in that language, or in Russian, or as it stands, and then marked. */
export function inWordsOf(language: Language, english: string): Text {
  if (language === 'en' || isLocator(english)) return { text: english }
  const own = provisions[english]?.[language] ?? (language === 'ru' || language === 'uz' ? told[language][english] : undefined)
  if (own !== undefined) return { text: own }
  const russian = language === 'tg' || language === 'ky' ? told.ru[english] : undefined
  return russian === undefined ? { text: english, lang: 'en' } : { text: russian, lang: 'ru' }
}

/** Article and instrument, as a reader finds them. */
export function citedIn(language: Language, { article, source }: Pick<Ground, 'article' | 'source'>): Text {
  const [where, what] = [inWordsOf(language, article), inWordsOf(language, source)]
  const lang = what.lang ?? where.lang
  return { text: `${where.text}, ${what.text}`, ...(lang && { lang }) }
}
