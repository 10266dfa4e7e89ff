import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { todayIn, zoneOf } from '../../../core/time.ts'
import { askedOf, cameBack, newsOf } from './came.ts'
import { keepResult } from './keep.ts'
import { monthsField } from './lists.ts'

/** Takes what another organisation told, as the outcome of our referral, into the file: its answers stay sealed under the person's key, and the step of the law is taken. */
export const takeInMonitoring = write({
  name: 'procedures/monitoring/take-in',
  does: 'Take the result of another organisation’s monitoring into the file',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('procedure_file'), seen: seen(), months: monthsField() }),

  async run({ file, seen: saw, months }, context) {
    const asked = (await askedOf(context, file).execute()).find((one) => one.months === months)
    const came = asked && (await cameBack(context, await newsOf(context, [asked.referral]).execute()))
    if (!asked || !came) throw new Refused('conflict', 'procedures.monitoring.nothing-came')
    const on = came.on ?? todayIn(zoneOf(context.actor.country), came.at)
    return keepResult(context, file, saw, { months, outcome: came.outcome, on, answers: came.answers, text: came.text, toldBy: asked.receiver, paper: asked.reference })
  },
})
