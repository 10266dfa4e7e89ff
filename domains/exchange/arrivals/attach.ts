import { z } from 'zod'
import { line, tick } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { arrivalOf, openArrival } from './held.ts'

/**
 * Attaches what came to ONE file, by an officer who has read it: from here on only the key of that file opens it. With that it is taken in, and there is a
 * receipt of this day. In: the number of the file, as it stands on its page.
 */
export const attachArrival = write({
  name: 'exchange/arrivals/attach',
  does: 'Attach what came to one file',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ arrival: id('arrival'), reference: line(60), read: tick() }).refine(({ read }) => read, { path: ['read'], message: 'core.field.empty' }),

  async run({ arrival, reference }, context) {
    const { db, organisation, account, keys, about } = context
    const row = await arrivalOf(context, arrival)
    if (row.state === 'attached' || row.state === 'set aside') throw new Refused('conflict', 'exchange.arrivals.done-already')
    const opened = await openArrival(context, row)
    if (!opened) throw new Refused('conflict', 'exchange.arrivals.over')
    const file = await db.selectFrom('procedure_file').select('id').where('organisation', '=', organisation).where('reference', '=', reference.toUpperCase()).where('case', 'is', null).executeTakeFirst()
    const locker = file && (await keys.all(organisation, [file.id])).get(file.id)
    if (!file || !locker) throw new Refused('invalid', 'core.refused.invalid', { fields: { reference: [{ key: 'exchange.arrivals.no-such-file' }] } })
    const takenOn = ourToday(context)
    const made = await db.insertInto('arrival_outcome').values({ organisation, arrival, file: file.id, on_day: takenOn, by_account: account })
      .onConflict((same) => same.doNothing()).returning('arrival').executeTakeFirst()
    if (!made) throw new Refused('conflict', 'exchange.arrivals.done-already')
    await db.updateTable('arrival').set({ wrapped: null, sealed: locker.seal('arrival', opened) }).where('organisation', '=', organisation).where('id', '=', arrival).execute()
    about(organisation, file.id)
    return { arrival: String(arrival), file: String(file.id) }
  },
})
