import { z } from 'zod'
import { line, paragraphs, seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { country, keepWritten, writtenFields } from '../written.ts'

/** A way of working that others may take over, with the criteria by which one sees that it works; or what was changed of it. */
export const writePractice = write({
  name: 'coalition/practices/write',
  does: 'Write down a good practice, or change it',
  who: ['coordinator'],
  input: z.strictObject({ practice: id('practice').optional(), seen: seen().optional(), ...writtenFields, title: line(300), text: paragraphs(5_000), criteria: paragraphs(2_000), country: country().optional() }),

  async run({ practice, seen: version, country: where, ...values }, context) {
    const kept = await keepWritten(context, 'practice', { ...values, country: where ?? null }, { id: practice, seen: version })
    return { practice: kept.id, version: kept.version }
  },
})
