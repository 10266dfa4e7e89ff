import { joinWords, translator, type Language, type Translate } from '../core/words.ts'
import { keepingWords as keepingCore, ownWords, tableWords, words as core } from '../core/words/index.ts'
import { words as cases } from './cases/words/index.ts'
import { words as coalition } from './coalition/words/index.ts'
import { words as complaints } from './complaints/words/index.ts'
import { words as directory } from './directory/words/index.ts'
import { words as events } from './events/words/index.ts'
import { words as evidence } from './evidence/words/index.ts'
import { words as exchange } from './exchange/words/index.ts'
import { words as files } from './files/words/index.ts'
import { words as imports } from './imports/words/index.ts'
import { words as journal } from './journal/words/index.ts'
import { keepingWords as keepingNode, words as node } from './node/words/index.ts'
import { words as people } from './people/words/index.ts'
import { words as programmes } from './programmes/words/index.ts'
import { words as procedures } from './procedures/words/index.ts'
import { words as sources } from './sources/words/index.ts'

/** The sentences of the frame and of all domains, by language and key. */
export const words = joinWords([core, ownWords, tableWords, journal, sources, directory, files, programmes, people, cases, imports, procedures, complaints, events, coalition, evidence, exchange, node, keepingCore, keepingNode])

/** A key that there are words for. */
export type Key = keyof (typeof words)['en'] & string
export const isKey = (key: string): key is Key => Object.hasOwn(words.en, key)

const made = new Map<Language, Translate<Key>>()

/** Out: the function that turns a key into a sentence of this language. Made once for each. */
export function wordsIn(language: Language): Translate<Key> {
  const known = made.get(language) ?? translator(words, language)
  made.set(language, known)
  return known
}
