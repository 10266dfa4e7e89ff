import { z } from 'zod'
import { day, seen } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { compareDecimals } from '../../../core/money.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { amount, mustBeMoney } from './fields.ts'
import { holdPlan, wrong } from './hold.ts'

/** Plans an instalment of a line: how much, and on which day. Refused where the instalments would pass the line. */
export const addInstalment = write({
  name: 'procedures/plans/add-instalment',
  does: 'Plan an instalment of a reintegration plan',
  who: ['case worker'],
  input: z.strictObject({ plan: id('return_plan'), seen: seen(), line: id('return_plan_line'), amount: amount(), plannedOn: day() }),

  async run({ plan: of, seen: saw, line, amount: sum, plannedOn }, context) {
    const { db, organisation, account, send } = context
    const { plan, row, version } = await holdPlan(context, of, saw)
    const found = plan.lines.find((one) => one.line === line)
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.endedIn !== null) throw new Refused('conflict', 'procedures.plans.line-out')
    mustBeMoney('amount', sum)
    if (plannedOn < row.opened_on) throw wrong('plannedOn', 'procedures.plans.before-file')
    if (compareDecimals(sum, found.toPlan) > 0) throw wrong('amount', 'procedures.plans.over-line', { left: found.toPlan, currency: plan.currency })
    const planned = newId<'return_instalment'>()
    send(db.insertInto('return_instalment').values({ organisation, id: planned, line, amount: sum, planned_on: plannedOn, by_account: account }))
    return { plan: String(of), instalment: String(planned), version }
  },
})
