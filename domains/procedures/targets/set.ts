import { z } from 'zod'
import { newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { units } from '../definition.ts'
import { nameInLaw, nameOfLaw } from '../running/fields.ts'
import { clocksWithTarget } from './known.ts'

/**
 * Sets the office's own target for a clock of which the law says that a programme may set it. In: how long; nothing for the number of the definition again.
 * Files that are opened from then on have it; those that run keep theirs. Refused for a clock that a law fixes, and on a node where that law does not run.
 */
export const setTarget = write({
  name: 'procedures/targets/set',
  does: 'Set a target of our own programme',
  who: ['supervisor'],
  input: z.strictObject({
    procedure: nameOfLaw(), clock: nameInLaw(), count: z.preprocess((value) => (value === '' ? undefined : value), z.coerce.number('core.field.number').int('core.field.number').min(0).max(3_660).optional()), unit: z.enum(units),
  }),

  async run({ procedure, clock, count, unit }, context) {
    const { db, organisation, account, node, about, send } = context
    const known = clocksWithTarget(procedure, node.kind)
    if (!known.some((one) => one.clock === clock)) {
      const filled = { names: known.map((one) => one.clock).join(', ') || '—' }
      throw new Refused('invalid', 'procedures.refused.no-target', { filled, fields: { clock: [{ key: 'procedures.refused.no-target', filled }] } })
    }
    const id = newId<'procedure_target'>()
    send(db.insertInto('procedure_target').values({ organisation, id, procedure, clock, count: count ?? null, unit: count === undefined ? null : unit, by_account: account }))
    about(organisation, organisation)
    return { target: String(id) }
  },
})
