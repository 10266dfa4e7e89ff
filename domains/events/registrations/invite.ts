import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { codeFrom } from '../../cases/index.ts'
import { hashOfRegistrationCode } from './code.ts'
import { forgetAt } from './times.ts'

type Invited = { readonly registration: string; readonly code: string }

/** Makes an invitation to an event of ours: a code for one person, who says with it who she is. Without one nobody comes to a restricted event. Out: the code, this once. */
export const inviteToEvent = write({
  name: 'events/registrations/invite',
  does: 'Invite somebody to an event',
  who: ['coordinator'],
  input: z.strictObject({ event: id('event'), language: z.enum(languages) }),
  keep: ({ registration }: Invited) => ({ registration }),
  again: ({ registration }, context): Invited => ({ registration: String(registration), code: codeFrom(context.secret('registration code', 8)) }),

  async run({ event, language }, context) {
    const { db, organisation, keys, secret, about, send } = context
    const found = await db.selectFrom('event as e').innerJoin('event_admission as a', 'a.event', 'e.id').leftJoin('event_cancellation as c', 'c.event', 'e.id').select(['e.ends_on', 'c.event as cancelled'])
      .where('e.organisation', '=', organisation).where('e.id', '=', event).executeTakeFirst()
    if (!found || found.ends_on === null) throw new Refused('missing', 'events.registrations.none')
    if (found.cancelled) throw new Refused('conflict', 'events.registrations.cancelled')
    const registration = newId<'event_registration'>()
    const code = codeFrom(secret('registration code', 8))
    await keys.make(organisation, registration)
    send(db.insertInto('event_registration').values({
      organisation, id: registration, event, invited: true, language, code_hash: hashOfRegistrationCode(context, code), sealed: null, forget_at: forgetAt(found.ends_on).toString(),
    }))
    about(organisation, registration)
    return { registration: String(registration), code }
  },
})
