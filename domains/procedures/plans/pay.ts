import { z } from 'zod'
import { day, line, seen } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { inLocal, mustBeRate, rateFields } from './fields.ts'
import { found } from './find.ts'
import { holdPlan, wrong } from './hold.ts'

/**
 * Records that an instalment was paid: the day, the number of the receipt, and the rate where it was another than planned.
 * Refused a second time, on a line that was taken out, and before the person had agreed to the plan.
 */
export const payInstalment = write({
  name: 'procedures/plans/pay',
  does: 'Record that an instalment was paid',
  who: ['case worker'],
  input: z.strictObject({
    plan: id('return_plan'), seen: seen(), instalment: id('return_instalment'), on: day(), receipt: line(80),
    rate: rateFields.rate.optional(), rateOn: rateFields.rateOn.optional(), rateSource: rateFields.rateSource.optional(),
  }),

  async run({ plan: of, seen: saw, instalment, on, receipt, ...given }, context) {
    const { db, organisation, account, send } = context
    const { plan, locker, version } = await holdPlan(context, of, saw)
    const { line: its, one } = found(plan, instalment)
    if (one.state === 'paid') throw new Refused('conflict', 'procedures.plans.paid-already', { filled: { day: one.onDay ?? '' } })
    if (one.state === 'given up') throw new Refused('conflict', 'procedures.plans.given-up')
    if (its.endedIn !== null) throw new Refused('conflict', 'procedures.plans.line-out')
    if (its.agreedOn === null) throw new Refused('conflict', 'procedures.plans.not-agreed')
    if (on > ourToday(context)) throw wrong('on', 'procedures.plans.ahead')
    if (on < its.agreedOn) throw wrong('on', 'procedures.plans.before-agreed', { day: its.agreedOn })
    const { rate, rateOn, rateSource } = rateOf(given, its)
    mustBeRate({ rate, rateOn }, ourToday(context))
    const paid = newId<'return_instalment_event'>()
    send(db.insertInto('return_instalment_event').values({
      organisation, id: paid, instalment, kind: 'paid', on_day: on, local_amount: inLocal(one.amount, rate), rate, rate_on: rateOn, rate_source: rateSource,
      sealed: locker.seal('return_instalment_event', { receipt }), by_account: account,
    }))
    return { plan: String(of), instalment: String(instalment), version }
  },
})

type Rate = z.output<z.ZodObject<typeof rateFields>>
/** The line's own rate, or another one told whole: with its day and its source. */
function rateOf(given: { readonly [Of in keyof Rate]?: Rate[Of] | undefined }, its: Rate): Rate {
  const { rate, rateOn, rateSource } = given
  if (rate === undefined && rateOn === undefined && rateSource === undefined) return its
  if (rate === undefined) throw wrong('rate', 'core.field.empty')
  if (rateOn === undefined) throw wrong('rateOn', 'core.field.empty')
  if (rateSource === undefined) throw wrong('rateSource', 'core.field.empty')
  return { rate, rateOn, rateSource }
}
