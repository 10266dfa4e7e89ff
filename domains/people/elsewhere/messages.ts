import { z } from 'zod'
import { Refused } from '../../../core/refused.ts'
import { inPieces, isOnCurve, type Point } from './curve.ts'

/** Who asks whom, once. Both are ids of organisations, or the keys by which two offices of different nodes sign; `session` is 128 bits that came by chance, and never come again. */
export type Meeting = { readonly session: string; readonly asking: string; readonly asked: string }

/** So many points a message may hold. 500 people with eight keys each fit in. */
export const mostPoints = 4096
const leastPoints = 64
/** Longer texts are no message; nothing of them is read. */
export const longestMessage = 400_000

const bytesOf = (points: number) => Math.ceil((points * 32) / 3) * 4
const points = z.base64().min(bytesOf(leastPoints)).max(bytesOf(mostPoints))
const side = z.string().regex(/^[0-9a-f-]{36,64}$/)
const head = { hamroh: z.literal('known elsewhere'), version: z.literal(1), session: z.string().regex(/^[0-9a-f]{32}$/), asking: side, asked: side }

/** The three messages. `points`: one's own, blinded once. `again`: those of the other side in the order in which they came, blinded a second time. */
export const steps = {
  question: z.strictObject({ ...head, step: z.literal('question'), points }),
  answer: z.strictObject({ ...head, step: z.literal('answer'), points, again: points }),
  closing: z.strictObject({ ...head, step: z.literal('closing'), again: points }),
}
export type Question = z.output<typeof steps.question>
export type Answer = z.output<typeof steps.answer>
export type Closing = z.output<typeof steps.closing>

export const unusable = () => new Refused('invalid', 'people.elsewhere.unusable')

/** A message of one of the `steps`, for this meeting. In: text of a file or of a row. Throws Refused when it is damaged, too large, of another meeting or step. */
export function readMessage<Message extends Meeting>(text: string, step: z.ZodType<Message>, meeting: Meeting): Message {
  if (text.length > longestMessage) throw new Refused('invalid', 'people.elsewhere.too-many')
  const read = step.safeParse(parsed(text))
  if (!read.success || !isOf(read.data, meeting)) throw unusable()
  return read.data
}

const isOf = ({ session, asking, asked }: Meeting, meeting: Meeting) => session === meeting.session && asking === meeting.asking && asked === meeting.asked

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const headOf = ({ session, asking, asked }: Meeting) => ({ hamroh: 'known elsewhere', version: 1, session, asking, asked }) as const

/** Points as they travel. */
export const packed = (all: readonly Point[]): string => Buffer.concat(all).toString('base64')

/** Points that a peer sent: each of the curve itself, written in its one way, and none twice. Throws Refused otherwise. */
export async function unpacked(text: string): Promise<readonly Point[]> {
  const bytes = Buffer.from(text, 'base64')
  const all = Array.from({ length: Math.floor(bytes.length / 32) }, (_, at) => bytes.subarray(at * 32, at * 32 + 32))
  if (bytes.length % 32 !== 0 || sizeFor(all.length) !== all.length || new Set(all.map(named)).size !== all.length) throw unusable()
  if ((await inPieces(all, isOnCurve)).includes(false)) throw unusable()
  return all
}

/** A point as a text that can be looked up. */
export const named = (point: Point): string => point.toString('base64')

/** The size to which a set is filled up: a power of two, so that a peer learns no more than that of how many there are. Throws Refused above the most. */
export function sizeFor(count: number): number {
  if (count > mostPoints) throw new Refused('invalid', 'people.elsewhere.too-many')
  return Math.max(leastPoints, 2 ** Math.ceil(Math.log2(Math.max(1, count))))
}
