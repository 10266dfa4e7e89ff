import { z } from 'zod'
import { day, line, paragraphs } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { ourToday } from '../../core/time.ts'
import { languages } from '../../core/words.ts'
import { followUpStates } from './outcomes.ts'

/** An organisation tells what became of an outcome: by itself, or at a later event. It is added to what was told before, and stays. */
export const followUpOutcome = write({
  name: 'events/follow-up',
  does: 'Tell what became of an outcome of an event',
  who: ['coordinator'],
  input: z.strictObject({
    outcome: id('event_outcome'), onDay: day(), state: z.enum(followUpStates), language: z.enum(languages), text: paragraphs(2_000),
    url: z.url({ protocol: /^https?$/, error: 'core.field.kind' }).max(500).optional(), event: line(60).optional(),
  }),

  async run({ outcome, onDay, state, language, text, url, event }, context) {
    const { db, organisation, account } = context
    const found = await db.selectFrom('event_outcome as o').innerJoin('event as e', 'e.id', 'o.event').select(['o.id', 'e.starts_on']).where('o.id', '=', outcome).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (onDay > ourToday(context)) throw new Refused('invalid', 'core.refused.invalid', { fields: { onDay: [{ key: 'events.follow-up.later' }] } })
    if (found.starts_on !== null && onDay < found.starts_on) throw new Refused('invalid', 'core.refused.invalid', { fields: { onDay: [{ key: 'events.follow-up.before' }] } })
    const at = event === undefined ? undefined : await db.selectFrom('event').select('id').where('code', '=', event).executeTakeFirst()
    if (event !== undefined && !at) throw new Refused('invalid', 'core.refused.invalid', { fields: { event: [{ key: 'events.follow-up.no-event' }] } })
    const followUp = newId<'outcome_follow_up'>()
    await db.insertInto('outcome_follow_up').values({
      id: followUp, outcome, organisation, on_day: onDay, state, text: JSON.stringify({ text, language }), url: url ?? null, event: at?.id ?? null, by_account: account,
    }).execute()
    return { followUp: String(followUp) }
  },
})
