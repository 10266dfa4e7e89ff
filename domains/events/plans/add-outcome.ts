import { z } from 'zod'
import { day, line, paragraphs, several } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { outcomeKinds } from '../facts.ts'
import { written } from './fields.ts'
import { findable } from './findable.ts'
import { goals } from './goals.ts'

/** Records what came out of an event of ours, who answers for it and until when. It stands on the page of the event, and lives on from there. */
export const addOutcome = write({
  name: 'events/plans/add-outcome',
  does: 'Record what came out of an event',
  who: ['coordinator'],
  input: z.strictObject({
    event: id('event'), kind: z.enum(outcomeKinds), language: z.enum(languages), text: paragraphs(2_000), owner: line(200).optional(), dueOn: day().optional(),
    programme: line(40).optional(), goals: several(z.enum(goals)),
  }),

  async run({ event, kind, language, text, owner, dueOn, programme, goals: tied }, context) {
    const { db, organisation } = context
    const found = await db.selectFrom('event as e').leftJoin('event_outcome as o', 'o.event', 'e.id').select(({ fn }) => ['e.code', fn.count('o.id').as('outcomes')])
      .where('e.organisation', '=', organisation).where('e.id', '=', event).groupBy('e.code').executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const outcome = newId<'event_outcome'>()
    // Two who add at the same moment meet at the unique code, and the second is told to try again.
    const code = `${found.code}-O${Number(found.outcomes) + 1}`
    await db.insertInto('event_outcome').values({
      id: outcome, code, event, organisation, kind, text: JSON.stringify(written(language, text)), owner: owner ?? null, due_on: dueOn ?? null, programme: programme ?? null, goals: tied,
    }).execute()
    await findable(context, event)
    return { outcome: String(outcome), code }
  },
})
