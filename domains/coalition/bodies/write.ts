import { z } from 'zod'
import { day, line, paragraphs, seen, tick } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { bodyKinds } from '../lists.ts'
import { keepWritten, refuseBackwards, writtenFields } from '../written.ts'

/** A working group, commission or committee, of ours or of somebody else (`outside`) in which members sit; or what was changed of it. */
export const writeBody = write({
  name: 'coalition/bodies/write',
  does: 'Write down a working group, commission or committee, or change it',
  who: ['coordinator'],
  input: z.strictObject({
    body: id('body').optional(), seen: seen().optional(), ...writtenFields, kind: z.enum(bodyKinds), outside: tick(), title: line(300), mandate: paragraphs(5_000), fromOn: day().optional(), untilOn: day().optional(),
  }),

  async run({ body, seen: version, language, targets, published, kind, outside, title, mandate, fromOn, untilOn }, context) {
    refuseBackwards('untilOn', fromOn, untilOn)
    const kept = await keepWritten(context, 'body', { language, targets, published, kind, outside, title, mandate, from_on: fromOn ?? null, until_on: untilOn ?? null }, { id: body, seen: version })
    return { body: kept.id, version: kept.version }
  },
})
