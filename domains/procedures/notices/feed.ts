import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { ourToday } from '../../../core/time.ts'
import { languages } from '../../../core/words.ts'
import { appointmentsIn, limitsDue, tasksDue, visitsDue } from './due.ts'

/** How far back and ahead a calendar reaches, in days. */
const [back, ahead] = [31, 400]

/**
 * What is due for me, for the calendar of my telephone or my office: limits under the laws with reference, law, article and day; my appointments and tasks
 * and what we were asked to find out, by their references. No name, no place, no word of the matter leaves the house with it.
 */
export const feedOfLimits = read({
  name: 'procedures/notices/feed',
  does: 'Take what is due for me along to a calendar',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ inLanguage: z.enum(languages).default('en') }),

  async run({ inLanguage }, context) {
    const { now } = context
    const today = Temporal.PlainDate.from(ourToday(context))
    const between = { from: today.subtract({ days: back }), until: today.add({ days: ahead }) }
    const [limits, tasks, appointments, visits] = await Promise.all([
      limitsDue(context, between, true, inLanguage), tasksDue(context, between), appointmentsIn(context, now.subtract({ hours: 24 * back }), now.add({ hours: 24 * ahead })), visitsDue(context, between),
    ])
    return {
      at: now.toString(), limits, tasks, visits,
      appointments: appointments.map(({ appointment, version, starts_at, ends_at, reference }) => ({ appointment, sequence: version - 1, startsAt: starts_at.toString(), endsAt: ends_at.toString(), reference })),
    }
  },
})
