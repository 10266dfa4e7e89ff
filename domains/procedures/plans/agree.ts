import { z } from 'zod'
import { day, seen } from '../../../core/fields.ts'
import { id, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { languages } from '../../../core/words.ts'
import { waysGiven } from '../../people/index.ts'
import { holdProcedure } from '../running/change.ts'
import { takeStep } from '../take-step.ts'
import { holdPlan, wrong } from './hold.ts'

/**
 * Records that the person agreed to the plan as it is now: on which day, in which language, in which way. That version stays as it is from then on; what comes later is a new one.
 * Where the law of the file has a step for it that may be taken on that day and by that person, it is taken with it: the plan is drafted before the journey and agreed after the arrival. Out: which step, if any.
 */
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
    return { plan: String(of), edition: plan.edition, version, step: await stepWith(context, row.file, on, plan.edition) }
  },
})

/** The steps that say that there is a plan, the later first; and in which role a case worker takes each. */
const steps = [{ step: 'agree-plan', by: 'receiving office' }, { step: 'draft-plan', by: 'case worker' }] as const

/** Takes the step of the law that goes with an agreement. Nothing where it was taken before, or the law lets nobody take it now: the agreement stands all the same. */
async function stepWith(context: Context, file: Id<'procedure_file'>, on: string, edition: number): Promise<string | null> {
  const { file: { version }, rows } = await holdProcedure(context, file, undefined)
  if (rows.some((row) => row.step === 'agree-plan')) return null
  for (const { step, by } of steps) {
    if (rows.some((row) => row.step === step)) continue
    try {
      await context.call(takeStep, { file, seen: version, step, on, by, needs: { 'reintegration plan': `${edition}, ${on}` } })
      return step
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
    }
  }
  return null
}
