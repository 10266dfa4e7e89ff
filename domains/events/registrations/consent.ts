import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { attempts } from './code.ts'
import { mine } from './mine.ts'
import { consents, Guest } from './sealed.ts'

/** Whoever registered says anew before whom she is named. It counts at once: her name is gone from where it stood, or stands where it did not. */
export const consentToNaming = write({
  name: 'events/registrations/consent',
  does: 'Say before whom you are named',
  who: ['registered'],
  limit: attempts,
  input: z.strictObject({ consent: z.enum(consents) }),

  async run({ consent }, context) {
    const { db, organisation, keys, about } = context
    const { id: registration, event } = mine(context)
    const [[found], lockers] = await Promise.all([
      db.selectFrom('event_registration').select(['sealed', 'came_at']).where('organisation', '=', organisation).where('id', '=', registration).forUpdate().execute(),
      keys.all(organisation, [registration]),
    ])
    const locker = lockers.get(registration)
    if (!found?.sealed || !locker) throw new Refused('conflict', 'events.registrations.nothing-said')
    const { name, institution } = Guest.parse(locker.open('event_registration', found.sealed))
    await Promise.all([
      db.deleteFrom('event_named').where('organisation', '=', organisation).where('registration', '=', registration).execute(),
      db.updateTable('event_registration').set({ consent }).where('organisation', '=', organisation).where('id', '=', registration).execute(),
      ...(consent === 'public' && found.came_at !== null ? [db.insertInto('event_named').values({ organisation, registration, event, name, institution: institution ?? null }).execute()] : []),
    ])
    about(organisation, registration)
    return { consent }
  },
})
