import type { Language } from '../../core/words.ts'
import en from './asking.en.ts'
import ky from './asking.ky.ts'
import ru from './asking.ru.ts'
import tg from './asking.tg.ts'
import uz from './asking.uz.ts'
import meetingEn from './meeting.en.ts'
import meetingKy from './meeting.ky.ts'
import meetingRu from './meeting.ru.ts'
import meetingTg from './meeting.tg.ts'
import meetingUz from './meeting.uz.ts'
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
const saidByFile = { en: meetingEn, ru: meetingRu, uz: meetingUz, tg: meetingTg, ky: meetingKy }
type Said = Readonly<Record<`consent.asking.${AskingPart | 'title'}`, string>>
const textOf = (language: Language, sentences: Said) => ({
  paragraphs: askingParts.map((part) => ({ part, text: sentences[`consent.asking.${part}`] })), labels: { ...consentTexts.texts[language].labels, title: sentences['consent.asking.title'] },
})
const textFrom = (language: Language) => textOf(language, said[language])
export const askingTexts = { version: 'asking-2026-1', texts: { en: textFrom('en'), ru: textFrom('ru'), uz: textFrom('uz'), tg: textFrom('tg'), ky: textFrom('ky') } } as const

/** The same where the other office is on another node, and the question goes by file: nothing of ours reaches what was learned there. */
const otherParts = ['title', 'recipient', 'what they learn', 'withdrawal'] as const
const textByFile = (language: Language) => {
  const other = Object.fromEntries(otherParts.map((part) => [`consent.asking.${part}`, saidByFile[language][`consent.meeting.${part}`]]))
  return textOf(language, { ...said[language], ...other })
}
export const meetingTexts = { version: 'meeting-2026-1', texts: { en: textByFile('en'), ru: textByFile('ru'), uz: textByFile('uz'), tg: textByFile('tg'), ky: textByFile('ky') } } as const
