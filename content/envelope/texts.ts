import { translator, type Language, type Words } from '../../core/words.ts'
import en from './en.ts'
import ky from './ky.ts'
import ru from './ru.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/** The sentences by their keys. */
export const words = { en, ru, uz, tg, ky } satisfies Words<typeof en>

/** Which text is read aloud today. One that somebody has agreed to is never edited: a change is a new version beside it. */
export const version = 'sending 2026-1'

const parts = ['opening', 'recipient', 'what', 'reference', 'from', 'use', 'until', 'help', 'nobody may ask', 'withdrawal', 'no way back', 'receipt', 'own words'] as const
const labels = ['title', 'agree', 'refuse', 'think'] as const

/** What is known of what is to be sent; what is not chosen yet is left out. `kind`: which document, in words; a statement has none. */
export type Sending = { readonly recipient?: string | undefined; readonly country?: string | undefined; readonly sender: string; readonly what?: 'document' | 'statement' | undefined; readonly kind?: string | undefined; readonly reference?: string | undefined; readonly until: string }

/**
 * What a case worker reads aloud before a person agrees that one thing of hers goes to an authority: a text of its own, as that is a consent of its own.
 * Out: its paragraphs, filled, with `…` where something is not chosen yet; and its labels.
 */
export function textFor(language: Language, { recipient = '…', country = '…', sender, what, kind = '…', reference, until }: Sending) {
  const say = translator(words, language)
  const filled = { recipient, country, sender, until, reference: reference ?? '', what: what ? say(`sending.what.${what}`, { kind }) : '…' }
  return {
    version, language, labels: Object.fromEntries(labels.map((label) => [label, say(`sending.label.${label}`)])) as Readonly<Record<(typeof labels)[number], string>>,
    paragraphs: parts.map((part) => ({ part, text: say(part === 'reference' && reference === undefined ? 'sending.reference-none' : `sending.${part}`, filled) })),
  }
}
