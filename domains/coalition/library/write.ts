import { z } from 'zod'
import { day, line, paragraphs, seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { audiences } from '../lists.ts'
import { keepWritten, webAddress, writtenFields } from '../written.ts'

/** A methodological material: for whom, in which language and edition, when it was looked through and by when it has to be again; or what was changed of it. */
export const writeMaterial = write({
  name: 'coalition/library/write',
  does: 'Put a material into the library, or change it',
  who: ['coordinator'],
  input: z.strictObject({
    material: id('material').optional(), seen: seen().optional(), ...writtenFields, title: line(300), text: paragraphs(3_000), audience: z.enum(audiences), edition: line(60),
    reviewedOn: day(), dueOn: day(), url: webAddress().optional(),
  }),

  async run({ material, seen: version, reviewedOn, dueOn, url, ...values }, context) {
    if (dueOn <= reviewedOn) throw new Refused('invalid', 'core.refused.invalid', { fields: { dueOn: [{ key: 'coalition.backwards' }] } })
    const kept = await keepWritten(context, 'material', { ...values, reviewed_on: reviewedOn, due_on: dueOn, url: url ?? null }, { id: material, seen: version })
    return { material: kept.id, version: kept.version }
  },
})
