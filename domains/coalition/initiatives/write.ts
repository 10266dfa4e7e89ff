import { z } from 'zod'
import { day, line, paragraphs, seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { country, keepWritten, refuseBackwards, writtenFields } from '../written.ts'

/** A small project: where, for how much (whole units of a currency), and what came of it; or what was changed of it. */
export const writeInitiative = write({
  name: 'coalition/initiatives/write',
  does: 'Write down a small project, or change it',
  who: ['coordinator'],
  input: z.strictObject({
    initiative: id('initiative').optional(), seen: seen().optional(), ...writtenFields, title: line(300), text: paragraphs(3_000), place: line(200), country: country(),
    budget: z.coerce.number().int().min(1).max(1_000_000_000_000).optional(), currency: z.string().trim().regex(/^[A-Z]{3}$/, 'core.field.kind').optional(),
    fromOn: day(), untilOn: day().optional(), result: paragraphs(3_000).optional(),
  }),

  async run({ initiative, seen: version, fromOn, untilOn, budget, currency, result, ...values }, context) {
    refuseBackwards('untilOn', fromOn, untilOn)
    if ((budget === undefined) !== (currency === undefined)) throw new Refused('invalid', 'core.refused.invalid', { fields: { [budget === undefined ? 'budget' : 'currency']: [{ key: 'core.field.empty' }] } })
    const kept = await keepWritten(context, 'initiative', { ...values, budget: budget ?? null, currency: currency ?? null, from_on: fromOn, until_on: untilOn ?? null, result: result ?? null }, { id: initiative, seen: version })
    return { initiative: kept.id, version: kept.version }
  },
})
