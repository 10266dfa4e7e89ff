import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { EventFacts } from '../facts.ts'
import { forgetAt } from '../registrations/times.ts'
import { planFields, rowOf } from './fields.ts'
import { findable } from './findable.ts'
import { holdEvent, mustChange, nextVersion } from './find.ts'

/**
 * Changes an event of ours. Who was invited stays invited; more States may be. Whoever registered is forgotten as long after the new last day as after the old one.
 * A restricted event does not become open, nor the reverse: what its participants were told would not be true any more.
 */
export const changeEvent = write({
  name: 'events/plans/change',
  does: 'Change what is known of an event of your organisation',
  who: ['coordinator'],
  input: z.strictObject({ event: id('event'), seen: seen(), ...planFields }),

  async run({ event, seen: version, ...given }, context) {
    const { db, organisation } = context
    const found = await holdEvent(context, event, version)
    if (found.published && found.restricted !== given.restricted) throw new Refused('conflict', 'events.plans.stays-restricted')
    const ours = await db.selectFrom('organisation').select('name').where('id', '=', organisation).executeTakeFirstOrThrow()
    const row = rowOf(given, ours.name, EventFacts.parse(found.facts))
    mustChange(await nextVersion(context, found).set(row).executeTakeFirst())
    if (given.restricted) await db.insertInto('event_invited').values(given.states.map((country) => ({ event, country, organisation }))).onConflict((there) => there.doNothing()).execute()
    if (row.ends_on !== found.ends_on) {
      await db.updateTable('event_registration').set({ forget_at: forgetAt(row.ends_on).toString() }).where('organisation', '=', organisation).where('event', '=', event).where('erased_at', 'is', null).execute()
    }
    await findable(context, event)
    return { event: String(event), code: found.code }
  },
})
