import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ActivityTaken, OrganisationTaken } from '../iati/schema.ts'
import { counted, iatiImport, keepChunk, told } from './kept.ts'

const placed = { identifier: z.string().min(1).max(200), line: z.number().int().positive() }
const rest = { read: z.number().int().min(0), line: z.number().int().positive(), told: told.max(1_000).readonly(), counts: counted, isLast: z.boolean() }

/** Writes down one part of an IATI file that a command reads, in its order: `number` counts them from 0, so that none comes twice. */
export const keepIati = write({
  name: 'programmes/imports/keep',
  does: 'Write down a part of an IATI file',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({
    import: id('iati_import'), number: z.number().int().min(0),
    chunk: z.strictObject({ holds: z.enum(['activities', 'organisations']), entries: z.array(z.strictObject({ ...placed, model: z.custom<object>() })).max(1_000).readonly(), ...rest })
      .refine(({ holds, entries }) => entries.every(({ model }) => (holds === 'activities' ? ActivityTaken : OrganisationTaken).safeParse(model).success), 'core.field.kind'),
  }),

  async run({ import: of, number, chunk }, context) {
    const row = await iatiImport(context, of, { lock: true })
    if (row.state !== 'reading' || row.next !== number) throw new Refused('conflict', 'programmes.imports.over', { now: { state: row.state, next: row.next } })
    await keepChunk(context, row, chunk)
    return { next: number + 1 }
  },
})
