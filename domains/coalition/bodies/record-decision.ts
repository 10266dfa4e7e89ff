import { z } from 'zod'
import { day, paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { languages } from '../../../core/words.ts'
import { findableIn } from '../findable.ts'
import { votes } from '../lists.ts'
import { refuseFuture } from '../written.ts'
import { countVotes } from './count.ts'

/**
 * A decision of a body with the vote of every seat that was entitled on that day; frozen from now on. What it came to is counted, not claimed.
 * `corrects` names a decision that was recorded wrongly, once, with `correction` saying what was wrong: both stay.
 */
export const recordDecision = write({
  name: 'coalition/bodies/record-decision',
  does: 'Record a decision of a body, with how each organisation voted',
  who: ['coordinator'],
  input: z.strictObject({
    body: id('body'), meeting: id('body_meeting').optional(), onDay: day(), language: z.enum(languages), text: paragraphs(10_000), quorum: z.coerce.number().int().min(1).max(1_000),
    votes: z.record(z.uuid(), z.enum(votes)), corrects: id('body_decision').optional(), correction: paragraphs(2_000).optional(),
  }),

  async run({ body, meeting, onDay, language, text, quorum, votes: given, corrects, correction }, context) {
    const { db, organisation, account } = context
    const refuse = (field: string, key: string) => new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key }] } })
    refuseFuture('onDay', onDay, ourToday(context))
    if ((corrects === undefined) !== (correction === undefined)) throw refuse('correction', 'coalition.bodies.record-decision.why')
    const [found, seats, met, wrong] = await Promise.all([
      db.selectFrom('body').select('id').where('id', '=', body).where('organisation', '=', organisation).executeTakeFirst(),
      db.selectFrom('body_seat').select('id').where('body', '=', body).where('from_on', '<=', onDay).where(({ or, eb }) => or([eb('until_on', 'is', null), eb('until_on', '>=', onDay)])).execute(),
      meeting === undefined ? true : db.selectFrom('body_meeting').select('id').where('id', '=', meeting).where('body', '=', body).executeTakeFirst(),
      corrects === undefined ? true : db.selectFrom('body_decision as d').leftJoin('body_decision as later', 'later.corrects', 'd.id').select('d.id').where('d.id', '=', corrects).where('d.body', '=', body).where('later.id', 'is', null).executeTakeFirst(),
    ])
    if (!found || !met) throw new Refused('missing', 'core.refused.missing')
    if (!wrong) throw refuse('corrects', 'coalition.bodies.record-decision.corrected')
    if (seats.length === 0) throw refuse('votes', 'coalition.bodies.record-decision.nobody')
    if (seats.some((seat) => given[seat.id] === undefined) || Object.keys(given).length !== seats.length) throw refuse('votes', 'coalition.bodies.record-decision.everybody')
    const all = seats.flatMap((seat) => { const vote = given[seat.id]; return vote ? [{ seat: seat.id, vote }] : [] })
    const came = countVotes(all.map(({ vote }) => vote), quorum)
    const decision = newId<'body_decision'>()
    await db.insertInto('body_decision').values({
      id: decision, organisation, body, meeting: meeting ?? null, on_day: onDay, language, text, quorum, entitled: came.entitled, votes_for: came.for, votes_against: came.against,
      abstained: came.abstained, absent: came.absent, outcome: came.outcome, corrects: corrects ?? null, correction: correction ?? null, by_account: account,
    }).execute()
    await db.insertInto('body_vote').values(all.map(({ seat, vote }) => ({ decision, seat, organisation, vote }))).execute()
    await findableIn(context, body)
    return { decision: String(decision), ...came }
  },
})
