import { z } from 'zod'
import { day, line, paragraphs, seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { keepWritten, refuseBackwards, writtenFields } from '../written.ts'

/** An agreement: who made it (two or more, one a line), what data may flow under it and on what legal basis, and for how long; or what was changed of it. */
export const writeAgreement = write({
  name: 'coalition/agreements/write',
  does: 'Write down an agreement, or change it',
  who: ['coordinator'],
  input: z.strictObject({
    agreement: id('agreement').optional(), seen: seen().optional(), ...writtenFields, title: line(300), parties: paragraphs(3_000), flows: paragraphs(3_000), legalBasis: paragraphs(2_000), fromOn: day(), untilOn: day().optional(),
  }),

  async run({ agreement, seen: version, parties: written, legalBasis, fromOn, untilOn, ...values }, context) {
    refuseBackwards('untilOn', fromOn, untilOn)
    const parties = [...new Set(written.split('\n').map((one) => one.trim()).filter(Boolean))]
    if (parties.length < 2) throw new Refused('invalid', 'core.refused.invalid', { fields: { parties: [{ key: 'coalition.agreements.write.two' }] } })
    const kept = await keepWritten(context, 'agreement', { ...values, parties, legal_basis: legalBasis, from_on: fromOn, until_on: untilOn ?? null }, { id: agreement, seen: version })
    return { agreement: kept.id, version: kept.version }
  },
})
