import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { findable } from './findable.ts'
import { holdEvent, mustChange, nextVersion } from './find.ts'

/** Takes back the publication of an event of ours, and says why; the reason stays with us. What others tied to it stays tied. */
export const takeBackEvent = write({
  name: 'events/plans/take-back',
  does: 'Take back the publication of an event',
  who: ['coordinator'],
  input: z.strictObject({ event: id('event'), reason: paragraphs(1_000) }),

  async run({ event, reason }, context) {
    const { db, organisation, account } = context
    const found = await holdEvent(context, event)
    if (!found.published) throw new Refused('conflict', 'events.plans.not-published')
    mustChange(await nextVersion(context, found).set({ published: false }).executeTakeFirst())
    await findable(context, event)
    await db.insertInto('event_taken_back').values({ organisation, id: newId<'event_taken_back'>(), event, reason, by_account: account }).execute()
    return { event: String(event) }
  },
})
