import { z } from 'zod'
import { line, seen } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { ourToday } from '../../../core/time.ts'
import { amount, inLocal, isOver, mustBeMoney, mustBeRate, rateFields } from './fields.ts'
import { holdPlan, wrong } from './hold.ts'
import { lineKinds, lineWays } from './lists.ts'

/**
 * Adds a line to the version of a plan that is being written. In: what for, directly or by referral, how much in the programme's currency, and the rate with its day and source.
 * Refused where the sum would pass the ceiling.
 */
export const addLine = write({
  name: 'procedures/plans/add-line',
  does: 'Add a line to a reintegration plan',
  who: ['case worker'],
  input: z.strictObject({ plan: id('return_plan'), seen: seen(), kind: z.enum(lineKinds), way: z.enum(lineWays), title: line(200), amount: amount(), ...rateFields }),

  async run({ plan: of, seen: saw, kind, way, title, amount: sum, rate, rateOn, rateSource }, context) {
    const { db, organisation, account, send } = context
    const { plan, locker, version } = await holdPlan(context, of, saw)
    mustBeMoney('amount', sum)
    mustBeRate({ rate, rateOn }, ourToday(context))
    if (isOver(plan.planned, sum, plan.ceiling)) throw wrong('amount', 'procedures.plans.over-ceiling', { left: plan.left, currency: plan.currency })
    const added = newId<'return_plan_line'>()
    send(db.insertInto('return_plan_line').values({
      organisation, id: added, plan: of, edition: (plan.agreements.at(-1)?.edition ?? 0) + 1, kind, way, amount: sum, local_amount: inLocal(sum, rate),
      rate, rate_on: rateOn, rate_source: rateSource, sealed: locker.seal('return_plan_line', { title }), by_account: account,
    }))
    return { plan: String(of), line: String(added), version }
  },
})
