import { z } from 'zod'
import { line, seen } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { found } from './find.ts'
import { holdPlan } from './hold.ts'

/** Gives an instalment up that will not be paid: its money is free on its line again. */
export const giveUpInstalment = write({
  name: 'procedures/plans/give-up-instalment',
  does: 'Give up an instalment that will not be paid',
  who: ['case worker'],
  input: z.strictObject({ plan: id('return_plan'), seen: seen(), instalment: id('return_instalment'), reason: line(200) }),

  async run({ plan: of, seen: saw, instalment, reason }, context) {
    const { db, organisation, account, send } = context
    const { plan, locker, version } = await holdPlan(context, of, saw)
    const { one } = found(plan, instalment)
    if (one.state === 'paid') throw new Refused('conflict', 'procedures.plans.paid-already', { filled: { day: one.onDay ?? '' } })
    if (one.state === 'given up') throw new Refused('conflict', 'procedures.plans.given-up')
    send(db.insertInto('return_instalment_event').values({
      organisation, id: newId<'return_instalment_event'>(), instalment, kind: 'given up', on_day: ourToday(context), sealed: locker.seal('return_instalment_event', { reason }), by_account: account,
    }))
    return { plan: String(of), instalment: String(instalment), version }
  },
})
