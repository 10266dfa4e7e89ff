import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { asideReasons } from '../lists.ts'
import { arrivalOf } from './held.ts'

/** Sets aside what came: it is forgotten at once, with its bytes. That it came, when, and why it was set aside stays; there is no receipt. */
export const setArrivalAside = write({
  name: 'exchange/arrivals/set-aside',
  does: 'Set aside what came, and forget it',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ arrival: id('arrival'), reason: z.enum(asideReasons) }),

  async run({ arrival, reason }, context) {
    const { db, organisation, account, about } = context
    const row = await arrivalOf(context, arrival)
    const made = row.file ? undefined : await db.insertInto('arrival_outcome').values({ organisation, arrival, set_aside: reason, on_day: ourToday(context), by_account: account })
      .onConflict((same) => same.doNothing()).returning('arrival').executeTakeFirst()
    if (!made) throw new Refused('conflict', 'exchange.arrivals.done-already')
    await db.updateTable('arrival').set({ wrapped: null, sealed: null }).where('organisation', '=', organisation).where('id', '=', arrival).where('wrapped', 'is not', null).execute()
    await db.deleteFrom('arrival_piece').where('organisation', '=', organisation).where('arrival', '=', arrival).execute()
    about(organisation, arrival)
    return { arrival: String(arrival) }
  },
})
