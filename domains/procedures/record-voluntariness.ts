import { z } from 'zod'
import { day, seen } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { ourToday } from '../../core/time.ts'
import { goOn, holdProcedure } from './running/change.ts'
import { facts, findings } from './running/free.ts'

/**
 * Records one fact of a voluntary return: free choice, informed decision, capacity. A row each, by whoever talked with the person; the latest counts.
 * A node of an authority has no such file, so nobody of an authority records one.
 */
export const recordVoluntariness = write({
  name: 'procedures/record-voluntariness',
  does: 'Record whether a return is freely chosen',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('procedure_file'), seen: seen(), fact: z.enum(facts), finding: z.enum(findings), on: day() }),

  async run({ file: of, seen: version, fact, finding, on }, context) {
    const { db, organisation, account, send } = context
    const held = await holdProcedure(context, of, version)
    const { law, version: next } = goOn(context, held)
    if (law.definition.kind !== 'voluntary return') throw new Refused('conflict', 'procedures.free.other-law')
    if (!held.file.open) throw new Refused('conflict', 'procedures.running.ended')
    const late = on > ourToday(context) ? 'procedures.free.ahead' : on < held.file.opened_on ? 'procedures.free.before' : undefined
    if (late) throw new Refused('invalid', late, { fields: { on: [{ key: late }] } })
    const found = newId<'procedure_voluntariness'>()
    send(db.insertInto('procedure_voluntariness').values({ organisation, id: found, file: of, fact, finding, on_day: on, by_account: account }))
    return { file: String(of), voluntariness: String(found), version: next }
  },
})
