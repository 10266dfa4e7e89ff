import { z } from 'zod'
import { read, type Context } from '../../../core/operation.ts'
import { ourToday } from '../days.ts'
import { countPairs } from './list.ts'
import { bounds, notLooked } from './look.ts'

/**
 * How many pairs of files wait for somebody to say whether they are of one person. Numbers alone: also for a coordinator, who opens no files.
 * Asked each day by who opens files, it promises that new files are compared: not more than once a minute, and not beyond the bound of the day.
 */
export const countDuplicates = read({
  name: 'people/duplicates/count',
  does: 'Count the files that are likely of one person',
  who: ['case worker', 'supervisor', 'coordinator'],
  input: z.strictObject({}),

  async run(_, context) {
    const today = ourToday(context)
    const [counts, fresh, day] = await Promise.all([countPairs(context, today), notLooked(context).select('id').limit(1).executeTakeFirst(), lastLook(context, today)])
    if (fresh && (!day || (day.files < bounds.aDay && Temporal.Instant.compare(day.at.add({ minutes: 1 }), context.now) < 0))) context.later('people/duplicates/look', {})
    return counts
  },
})

const lastLook = ({ db, organisation }: Context, today: ReturnType<typeof ourToday>) =>
  db.selectFrom('person_look_day').select(['files', 'at']).where('organisation', '=', organisation).where('on_day', '=', today).executeTakeFirst()
