import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { attempts } from './code.ts'
import { mine } from './mine.ts'
import { openPlace } from './opened.ts'
import { guestFields } from './sealed.ts'

/** Whoever holds an invitation says who she is: from then on its code is the code of her registration. Once; after that she only says who may name her. */
export const acceptEventInvitation = write({
  name: 'events/registrations/accept',
  does: 'Accept an invitation to an event',
  who: ['registered'],
  limit: attempts,
  input: z.strictObject(guestFields),

  async run({ language, consent, ...guest }, context) {
    const { db, organisation, keys, about } = context
    const { id: registration, event } = mine(context)
    const [{ waiting }, locker, [found]] = await Promise.all([
      openPlace(context, event), keys.of(organisation, registration),
      db.selectFrom('event_registration').select('sealed').where('organisation', '=', organisation).where('id', '=', registration).forUpdate().execute(),
    ])
    if (found?.sealed !== null) throw new Refused('conflict', 'events.registrations.accepted')
    await Promise.all([
      db.updateTable('event_registration').set({ language, consent, sealed: locker.seal('event_registration', guest) }).where('organisation', '=', organisation).where('id', '=', registration).execute(),
      db.insertInto('event_place').values({ organisation, registration, event }).execute(),
    ])
    about(organisation, registration)
    return { registration: String(registration), waiting }
  },
})
