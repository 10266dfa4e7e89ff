import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { todayIn, zoneOf } from '../../../core/time.ts'

/** From when on a day counts as begun: an hour before the letters. A demonstration, which is looked at when it is started, begins at once. */
const dawn = 6

/**
 * Begins the day of each organisation where it is six o'clock or later: its row is the claim, and the work is promised with it, so it is done once,
 * whoever dies, and still done when the house was closed in the morning. Out: how many began.
 */
export const beginDay = write({
  name: 'procedures/notices/begin-day',
  does: 'Begin the day of each organisation',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, { db, now, later, node }) {
    const from = node.stamp === 'demonstration' ? 0 : dawn
    const offices = await db.selectFrom('organisation').select(['id', 'country']).execute()
    const begun = offices.flatMap(({ id, country }) => {
      const zone = zoneOf(country)
      return now.toZonedDateTimeISO(zone).hour >= from ? [{ organisation: id, day: todayIn(zone, now) }] : []
    })
    if (begun.length === 0) return { began: 0 }
    const first = begun.map(({ day }) => day).sort()[0]
    const known = new Set((await db.selectFrom('procedure_day').select(['organisation', 'day']).where('day', '>=', first ?? begun[0]?.day ?? todayIn('UTC', now)).execute()).map(({ organisation, day }) => `${organisation} ${day}`))
    const fresh = begun.filter(({ organisation, day }) => !known.has(`${organisation} ${day}`))
    if (fresh.length === 0) return { began: 0 }
    // Of two who begin the same day the second waits for the first, and then has nothing to do.
    const claimed = await db.insertInto('procedure_day').values(fresh).onConflict((on) => on.columns(['organisation', 'day']).doNothing()).returning(['organisation', 'day']).execute()
    for (const { organisation, day } of claimed) later('procedures/notices/go-through', { organisation, onDay: day }, { robot: 'worker', organisation })
    return { began: claimed.length }
  },
})
