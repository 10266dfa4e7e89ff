import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { newEvent, planFields, rowOf } from './fields.ts'

/** A coordinator plans an event of her organisation. Nobody else sees it before it is published. Out: its id, and the code under which it will stand. */
export const planEvent = write({
  name: 'events/plans/add',
  does: 'Plan an event of your organisation',
  who: ['coordinator'],
  input: z.strictObject(planFields),

  async run(given, { db, organisation }) {
    const ours = await db.selectFrom('organisation').select('name').where('id', '=', organisation).executeTakeFirstOrThrow()
    const { id, code } = newEvent()
    await db.insertInto('event').values({ id, code, organisation, ...rowOf(given, ours.name) }).execute()
    if (given.restricted) await db.insertInto('event_invited').values(given.states.map((country) => ({ event: id, country, organisation }))).execute()
    return { event: String(id), code }
  },
})
