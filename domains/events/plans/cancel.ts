import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { holdEvent } from './find.ts'

/** Says that an event of ours will not be held, and why: on its page, for good. Nobody registers or is checked in any more; whoever has, reads it with her code. */
export const cancelEvent = write({
  name: 'events/plans/cancel',
  does: 'Cancel an event',
  who: ['coordinator'],
  input: z.strictObject({ event: id('event'), language: z.enum(languages), reason: paragraphs(1_000) }),

  async run({ event, language, reason }, context) {
    const { db, organisation, account } = context
    await holdEvent(context, event)
    const { numInsertedOrUpdatedRows: added } = await db.insertInto('event_cancellation').values({ organisation, event, reason: JSON.stringify({ text: reason, language }), by_account: account })
      .onConflict((there) => there.doNothing()).executeTakeFirst()
    if (added !== 1n) throw new Refused('conflict', 'events.plans.cancelled')
    return { event: String(event) }
  },
})
