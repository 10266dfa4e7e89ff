import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { todayIn, zoneOf } from '../../../core/time.ts'
import { envelopeRows, shownEnvelope } from './rows.ts'

/** What I had sent to authorities: what, to whom, until when, and whether it was taken in; for the one whose identity was checked. Days are those of the office. */
export const myEnvelopes = read({
  name: 'exchange/envelopes/mine',
  does: 'See what I had sent to authorities',
  who: ['asker'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, actor, organisation, now, about } = context
    if (!actor.person) return { envelopes: [] }
    const [rows, office] = await Promise.all([
      envelopeRows(context).where('c.person', '=', actor.person).orderBy('c.id', 'desc').execute(),
      db.selectFrom('organisation').select('country').where('id', '=', organisation).executeTakeFirst(),
    ])
    about(organisation, actor.person)
    const zone = zoneOf(office?.country ?? null)
    return {
      envelopes: rows.map((row) => {
        const { consent, to, what, kind, givenOn, takenOn, state } = shownEnvelope(row, now)
        return { consent, to, what, kind, givenOn, takenOn, state, lastDay: todayIn(zone, row.until.subtract({ seconds: 1 })) }
      }),
    }
  },
})
