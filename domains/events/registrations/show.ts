import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { Guest } from './sealed.ts'

/** One who registered for an event of ours, with the way to reach her: to tell her that she has a place, or that the event is moved. Leaves a trace on her. */
export const showRegistered = read({
  name: 'events/registrations/show',
  does: 'Show how to reach somebody who registered',
  who: ['coordinator'],
  input: z.strictObject({ registration: id('event_registration') }),

  async run({ registration }, { db, organisation, keys, about }) {
    const [[found], lockers] = await Promise.all([
      db.selectFrom('event_registration').select(['event', 'sealed', 'consent', 'language', 'came_at']).where('organisation', '=', organisation).where('id', '=', registration).where('erased_at', 'is', null).execute(),
      keys.all(organisation, [registration]),
    ])
    const locker = lockers.get(registration)
    if (!found || !locker) throw new Refused('missing', 'core.refused.missing')
    about(organisation, registration)
    const guest = found.sealed ? Guest.parse(locker.open('event_registration', found.sealed)) : null
    return {
      registration: String(registration), event: String(found.event), name: guest?.name ?? null, institution: guest?.institution ?? null, contact: guest?.contact ?? null,
      language: found.language, consent: found.consent, cameAt: found.came_at?.toString() ?? null,
    }
  },
})
