import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { hashOfTyped } from './code.ts'
import { Guest } from './sealed.ts'

/**
 * At the door of an event of ours: a code is typed, or read aloud and typed. On a day of the event, once. Who waits for a place comes in too if the host lets her:
 * that is decided at the door and not here. Out: the name to greet. A code of another event, a wrong one and one that was withdrawn get one answer.
 */
export const checkIn = write({
  name: 'events/registrations/check-in',
  does: 'Check somebody in at an event by her code',
  who: ['coordinator'],
  limit: { times: 60, seconds: 60 },
  input: z.strictObject({ event: id('event'), code: z.string().trim().min(1, 'core.field.empty').max(40, 'core.field.long') }),
  keep: ({ registration }: { registration: string; name: string }) => ({ registration }),
  again: ({ registration }) => ({ registration: String(registration), name: '' }),

  async run({ event, code }, context) {
    const { db, organisation, account, keys, now, about } = context
    const found = await db.selectFrom('event_registration as r').innerJoin('event as e', 'e.id', 'r.event').leftJoin('event_cancellation as c', 'c.event', 'e.id')
      .innerJoin('subject_key as k', (on) => on.onRef('k.organisation', '=', 'r.organisation').onRef('k.subject', '=', 'r.id'))
      .select(['r.id', 'r.sealed', 'r.consent', 'r.came_at', 'e.starts_on', 'e.ends_on', 'c.event as cancelled', 'k.wrapped'])
      .where('r.organisation', '=', organisation).where('r.event', '=', event).where('r.code_hash', '=', hashOfTyped(context, code)).where('r.erased_at', 'is', null).executeTakeFirst()
    if (!found) throw new Refused('missing', 'events.registrations.wrong-code')
    const today = ourToday(context)
    if (found.cancelled) throw new Refused('conflict', 'events.registrations.cancelled')
    if (found.starts_on === null || today < found.starts_on || today > (found.ends_on ?? found.starts_on)) throw new Refused('conflict', 'events.registrations.not-today')
    if (!found.sealed) throw new Refused('conflict', 'events.registrations.nothing-said')
    await keys.bring(organisation, found.id, found.wrapped)
    const { name, institution = null } = Guest.parse((await keys.of(organisation, found.id)).open('event_registration', found.sealed))
    if (found.came_at !== null) throw new Refused('conflict', 'events.registrations.came', { filled: { name } })
    const marked = await db.updateTable('event_registration').set({ came_at: now.toString(), came_by: account })
      .where('organisation', '=', organisation).where('id', '=', found.id).where('came_at', 'is', null).returning('consent').executeTakeFirst()
    if (!marked) throw new Refused('conflict', 'events.registrations.came', { filled: { name } })
    if (marked.consent === 'public') await db.insertInto('event_named').values({ organisation, registration: found.id, event, name, institution }).execute()
    about(organisation, found.id)
    return { registration: String(found.id), name }
  },
})
