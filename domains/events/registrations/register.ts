import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { codeFrom } from '../../cases/index.ts'
import { hashOfRegistrationCode } from './code.ts'
import { openPlace } from './opened.ts'
import { guestFields } from './sealed.ts'

type Registered = { readonly registration: string; readonly waiting: boolean; readonly code: string }

/**
 * Anybody registers for an event that is open to all: what she says is sealed under a key of its own, and nobody names her unless she says so.
 * Out: the code with which she comes back (only its hash is stored), and whether she waits for a place.
 */
export const register = write({
  name: 'events/registrations/register',
  does: 'Register for an event',
  who: ['visitor'],
  limit: { times: 20, seconds: 3600 },
  input: z.strictObject({ event: id('event'), ...guestFields }),
  keep: ({ registration, waiting }: Registered) => ({ registration, waiting }),
  again: ({ registration, waiting }, context): Registered => ({ registration: String(registration), waiting: waiting === true, code: codeFrom(context.secret('registration code', 8)) }),

  async run({ event, language, consent, ...guest }, context) {
    const { db, keys, secret, about, send } = context
    const { organisation, waiting, forgetAt } = await openPlace(context, event)
    const registration = newId<'event_registration'>()
    const code = codeFrom(secret('registration code', 8))
    const locker = await keys.make(organisation, registration)
    send(
      db.insertInto('event_registration').values({
        organisation, id: registration, event, language, consent, code_hash: hashOfRegistrationCode(context, code), sealed: locker.seal('event_registration', guest), forget_at: forgetAt.toString(),
      }),
      db.insertInto('event_place').values({ organisation, registration, event }),
    )
    about(organisation, registration)
    return { registration: String(registration), waiting, code }
  },
})
