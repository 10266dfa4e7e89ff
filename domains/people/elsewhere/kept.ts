import { z } from 'zod'
import { packed } from './messages.ts'
import type { Answered, Asked } from './session.ts'

const meeting = z.object({ session: z.string(), asking: z.string(), asked: z.string() })
const owners = z.array(z.array(z.string()))
const bytes = z.base64().transform((text) => Buffer.from(text, 'base64'))
const points = bytes.transform((all) => Array.from({ length: all.length / 32 }, (_, at) => all.subarray(at * 32, at * 32 + 32)))

/** What a side keeps of a meeting for days, as it is sealed: the asking side its secret, the asked side none any more. */
const asked = z.object({ meeting, secret: bytes, sent: points, owners })
const answered = z.object({ meeting, again: z.array(z.string()), owners })

export const writtenAsked = ({ meeting: of, secret, sent, owners: whose }: Asked): z.input<typeof asked> => ({ meeting: of, secret: secret.toString('base64'), sent: packed(sent), owners: whose.map((one) => [...one]) })
export const readAsked = (sealed: unknown): Asked => ({ ...asked.parse(sealed), over: false })
export const writtenAnswered = ({ meeting: of, again, owners: whose }: Answered): z.input<typeof answered> => ({ meeting: of, again: [...again], owners: whose.map((one) => [...one]) })
export function readAnswered(sealed: unknown): Answered {
  const { again, ...rest } = answered.parse(sealed)
  return { ...rest, again: new Set(again), over: false }
}
