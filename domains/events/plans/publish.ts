import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { findable } from './findable.ts'
import { holdEvent, mustChange, nextVersion } from './find.ts'

/** Publishes an event of ours: everybody sees it, or, when it is restricted, the organisations of the invited States. */
export const publishEvent = write({
  name: 'events/plans/publish',
  does: 'Publish an event',
  who: ['coordinator'],
  input: z.strictObject({ event: id('event'), seen: seen() }),

  async run({ event, seen: version }, context) {
    const found = await holdEvent(context, event, version)
    mustChange(await nextVersion(context, found).set({ published: true }).executeTakeFirst())
    await findable(context, event)
    return { event: String(event), code: found.code }
  },
})
