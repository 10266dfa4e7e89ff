import { z } from 'zod'
import { day, seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { languages } from '../../../core/words.ts'
import { waysGiven } from '../../people/index.ts'
import { holdPlan, wrong } from './hold.ts'

/** Records that the person agreed to the plan as it is now: on which day, in which language, in which way. That version stays as it is from then on; what comes later is a new one. */
export const agreePlan = write({
  name: 'procedures/plans/agree',
  does: 'Record that the person agreed to the reintegration plan',
  who: ['case worker'],
  input: z.strictObject({ plan: id('return_plan'), seen: seen(), on: day(), language: z.enum(languages), way: z.enum(waysGiven) }),

  async run({ plan: of, seen: saw, on, language, way }, context) {
    const { db, organisation, account, send } = context
    const { plan, row, version } = await holdPlan(context, of, saw)
    const before = plan.agreements.at(-1)
    if (!plan.draft) throw new Refused('conflict', 'procedures.plans.agreed-already')
    if (!plan.lines.some(({ endedIn }) => endedIn === null)) throw new Refused('conflict', 'procedures.plans.empty')
    if (on > ourToday(context)) throw wrong('on', 'procedures.plans.ahead')
    if (on < row.opened_on) throw wrong('on', 'procedures.plans.before-file')
    if (before && on < before.onDay) throw wrong('on', 'procedures.plans.before-agreed', { day: before.onDay })
    send(db.insertInto('return_plan_agreement').values({ organisation, plan: of, edition: plan.edition, on_day: on, language, way, ceiling: plan.ceiling, by_account: account }))
    return { plan: String(of), edition: plan.edition, version }
  },
})
