import { z } from 'zod'
import { day } from '../../core/fields.ts'
import { read } from '../../core/operation.ts'
import { ourToday } from '../../core/time.ts'
import { told } from './facts.ts'
import { runningOn } from './running.ts'

/** In: a day, today when none is given. Out: the programmes that help given on that day can be counted under. */
export const listRunning = read({
  name: 'programmes/list-running',
  does: 'List the programmes that help can be counted under',
  who: ['case worker', 'supervisor', 'coordinator'],
  input: z.strictObject({ onDay: day().optional() }),

  async run({ onDay }, context) {
    const rows = await runningOn(context, { onDay: onDay ?? ourToday(context) })
    return rows.map(({ id, code, title, starts_on, ends_on, demonstration, organisation }) => ({
      programme: String(id), code, title: told.parse(title), startsOn: starts_on, endsOn: ends_on, demonstration, own: organisation === context.organisation,
    }))
  },
})
