import { z } from 'zod'
import { line, seen } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { found } from './find.ts'
import { holdPlan } from './hold.ts'

/** Says that a payment was recorded by mistake: it stays to be seen, and the instalment is planned again. */
export const takeBackPayment = write({
  name: 'procedures/plans/take-back-payment',
  does: 'Take back a payment that was recorded by mistake',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ plan: id('return_plan'), seen: seen(), instalment: id('return_instalment'), reason: line(200) }),

  async run({ plan: of, seen: saw, instalment, reason }, context) {
    const { db, organisation, account, send } = context
    const { plan, locker, version } = await holdPlan(context, of, saw)
    if (found(plan, instalment).one.state !== 'paid') throw new Refused('conflict', 'procedures.plans.not-paid')
    send(db.insertInto('return_instalment_event').values({
      organisation, id: newId<'return_instalment_event'>(), instalment, kind: 'payment taken back', on_day: ourToday(context), sealed: locker.seal('return_instalment_event', { reason }), by_account: account,
    }))
    return { plan: String(of), instalment: String(instalment), version }
  },
})
