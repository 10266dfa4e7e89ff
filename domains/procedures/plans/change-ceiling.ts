import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { compareDecimals } from '../../../core/money.ts'
import { write } from '../../../core/operation.ts'
import { amount, mustBeMoney } from './fields.ts'
import { holdPlan, wrong } from './hold.ts'

/** Sets another ceiling for a plan: a supervisor's decision, and never below what is planned or paid. What was agreed keeps the ceiling that it had. */
export const changeCeiling = write({
  name: 'procedures/plans/change-ceiling',
  does: 'Change the ceiling of a reintegration plan',
  who: ['supervisor'],
  input: z.strictObject({ plan: id('return_plan'), seen: seen(), ceiling: amount() }),

  async run({ plan: of, seen: saw, ceiling }, context) {
    const { db, organisation, send } = context
    const { plan, version } = await holdPlan(context, of, saw)
    mustBeMoney('ceiling', ceiling)
    if (compareDecimals(ceiling, plan.planned) < 0) throw wrong('ceiling', 'procedures.plans.below-planned', { planned: plan.planned, currency: plan.currency })
    send(db.updateTable('return_plan').set({ ceiling }).where('organisation', '=', organisation).where('id', '=', of))
    return { plan: String(of), version }
  },
})
