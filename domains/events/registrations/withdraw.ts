import { sql } from 'kysely'
import { z } from 'zod'
import { tick } from '../../../core/fields.ts'
import { write } from '../../../core/operation.ts'
import { attempts } from './code.ts'
import { mine } from './mine.ts'

/** Whoever registered withdraws: her place goes to the next who waits, what she told is forgotten for good, her code ends. That somebody had registered stays as a number. */
export const withdrawRegistration = write({
  name: 'events/registrations/withdraw',
  does: 'Withdraw from an event and be forgotten',
  who: ['registered'],
  limit: attempts,
  input: z.strictObject({ sure: tick() }).refine(({ sure }) => sure, { path: ['sure'], message: 'core.field.empty' }),

  async run(_, context) {
    const { db, organisation, keys, now, about } = context
    const { id: registration } = mine(context)
    await Promise.all([
      db.deleteFrom('event_named').where('organisation', '=', organisation).where('registration', '=', registration).execute(),
      db.deleteFrom('event_place').where('organisation', '=', organisation).where('registration', '=', registration).execute(),
      db.updateTable('event_registration').set({ sealed: null, withdrawn_at: sql`now()`, erased_at: sql`now()` }).where('organisation', '=', organisation).where('id', '=', registration).execute(),
      keys.erase(organisation, registration, now),
    ])
    about(organisation, registration)
    return { registration: String(registration) }
  },
})
