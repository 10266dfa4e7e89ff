import type { Language, Translate } from '../../core/words.ts'
import { translate as whole, type PublicKey } from '../words.ts'

/** What a public page may say: only what stands in all five languages. A sentence of the desk is refused by the compiler. */
export type T = Translate<PublicKey>
export type Key = PublicKey
export const translate = (language: Language): T => whole(language)
