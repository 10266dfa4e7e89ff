import type { Language } from '../../core/words.ts'
import en from './asking.en.ts'
import ky from './asking.ky.ts'
import ru from './asking.ru.ts'
import tg from './asking.tg.ts'
import uz from './asking.uz.ts'
import { consentTexts } from './texts.ts'

/**
 * What a case worker reads aloud before somebody may be asked about in another organisation. A text that somebody has agreed to is never edited: a change is a new
 * version beside this one.
 */
export const askingParts = [
  'opening', 'recipient', 'how', 'what they learn', 'what for', 'mistakes', 'until', 'border', 'refusal', 'withdrawal', 'what stays with us', 'own words',
] as const
export type AskingPart = (typeof askingParts)[number]

/** Read only when the other organisation is in another country. */
export const askingPartAcrossBorder: AskingPart = 'border'

const said = { en, ru, uz, tg, ky }
type Said = Readonly<Record<`consent.asking.${AskingPart | 'title'}`, string>>
const textFrom = (language: Language) => {
  const sentences: Said = said[language]
  return { paragraphs: askingParts.map((part) => ({ part, text: sentences[`consent.asking.${part}`] })), labels: { ...consentTexts.texts[language].labels, title: sentences['consent.asking.title'] } }
}
export const askingTexts = { version: 'asking-2026-1', texts: { en: textFrom('en'), ru: textFrom('ru'), uz: textFrom('uz'), tg: textFrom('tg'), ky: textFrom('ky') } } as const
