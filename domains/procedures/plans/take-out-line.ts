import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { holdPlan } from './hold.ts'

/** Takes a line out of the version that is being written. What was paid of it stays paid; the version that was agreed before keeps it. */
export const takeOutLine = write({
  name: 'procedures/plans/take-out-line',
  does: 'Take a line out of a reintegration plan',
  who: ['case worker'],
  input: z.strictObject({ plan: id('return_plan'), seen: seen(), line: id('return_plan_line') }),

  async run({ plan: of, seen: saw, line }, context) {
    const { db, organisation, account, send } = context
    const { plan, version } = await holdPlan(context, of, saw)
    const found = plan.lines.find((one) => one.line === line)
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.endedIn !== null) throw new Refused('conflict', 'procedures.plans.line-out')
    send(db.insertInto('return_plan_line_end').values({ organisation, line, edition: (plan.agreements.at(-1)?.edition ?? 0) + 1, by_account: account }))
    return { plan: String(of), version }
  },
})
