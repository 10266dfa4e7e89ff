import type { Language, Words } from '../../core/words.ts'
import askingEn from './asking.en.ts'
import meetingEn from './meeting.en.ts'
import askingKy from './asking.ky.ts'
import meetingKy from './meeting.ky.ts'
import askingRu from './asking.ru.ts'
import meetingRu from './meeting.ru.ts'
import askingTg from './asking.tg.ts'
import meetingTg from './meeting.tg.ts'
import askingUz from './asking.uz.ts'
import meetingUz from './meeting.uz.ts'
import en from './en.ts'
import ky from './ky.ts'
import ru from './ru.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/**
 * What a case worker reads aloud before a person agrees that another organisation may see something of theirs.
 * A text that somebody has agreed to is never edited: a change is a new version beside this one.
 * `{recipient} {country} {purpose} {classes} {until}` follow a colon, so that no language needs a case ending.
 */
export const parts = [
  'opening',
  'recipient',
  'purpose',
  'classes',
  'until',
  'border',
  'refusal',
  'withdrawal',
  'what stays with them',
  'what stays with us',
  'who looked',
  'own words',
] as const
export type Part = (typeof parts)[number]

/** Read only when the recipient is in another country. */
export const partAcrossBorder: Part = 'border'

type Label = 'title' | 'agree' | 'refuse' | 'think'

export type ConsentText = {
  readonly paragraphs: readonly { readonly part: Part; readonly text: string }[]
  readonly labels: Readonly<Record<Label, string>>
}

/** The sentences themselves, by their keys. */
export const words = {
  en: { ...en, ...askingEn, ...meetingEn }, ru: { ...ru, ...askingRu, ...meetingRu }, uz: { ...uz, ...askingUz, ...meetingUz }, tg: { ...tg, ...askingTg, ...meetingTg }, ky: { ...ky, ...askingKy, ...meetingKy },
} satisfies Words<typeof en & typeof askingEn>
type Sentences = Readonly<Record<`consent.${Part}` | `consent.label.${Label}`, string>>

const textFrom = (said: Sentences): ConsentText => ({
  paragraphs: parts.map((part) => ({ part, text: said[`consent.${part}`] })),
  labels: { title: said['consent.label.title'], agree: said['consent.label.agree'], refuse: said['consent.label.refuse'], think: said['consent.label.think'] },
})

const texts: Readonly<Record<Language, ConsentText>> = { en: textFrom(words.en), ru: textFrom(words.ru), uz: textFrom(words.uz), tg: textFrom(words.tg), ky: textFrom(words.ky) }
export const consentTexts = { version: '2026-1', texts } as const
