import { z } from 'zod'
import type { Id } from '../../../core/ids.ts'
import type { OurKeys } from '../keys.ts'
import { sealedFields, sealFor } from '../sealed-file.ts'
import { formats, textOf } from '../written.ts'

/** The three files of a question between two nodes, in their order. */
export const meetingFiles = ['question', 'answer', 'closing'] as const
export type MeetingFile = (typeof meetingFiles)[number]

/** So large is one at most, in bytes: two sets of 4096 points, sealed and written in letters. */
export const largestMeeting = 1_048_576

export const meetingFile = z.strictObject({ format: z.enum([formats.question, formats.answer, formats.closing]), ...sealedFields })
export const kindOf = (format: z.output<typeof meetingFile>['format']): MeetingFile => (format === formats.question ? 'question' : format === formats.answer ? 'answer' : 'closing')

/** In: which file, the message, and for whom. Out: its text, signed and sealed; another one each time, under the same number. */
export const meetingText = (kind: MeetingFile, outer: { readonly number: string; readonly to: string; readonly until: string }, ours: OurKeys, message: string): string =>
  textOf(kind, sealFor({ format: formats[kind], ...outer }, ours, Buffer.from(message)))

/** A meeting as its row says, from where we stand. The two sides are named by the keys that sign. */
export function meetingOf({ side, number, sender }: { readonly side: 'asks' | 'asked'; readonly number: string; readonly sender: string }, ours: string) {
  return side === 'asks' ? { session: number, asking: ours, asked: sender } : { session: number, asking: sender, asked: ours }
}
export const sideOf = ({ organisation, node, side }: { readonly organisation: Id<'organisation'>; readonly node: Id<'known_node'>; readonly side: 'asks' | 'asked' }) => ({ organisation, partner: node, asks: side === 'asks' })
