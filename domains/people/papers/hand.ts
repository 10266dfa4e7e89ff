import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { heldSince, holdingFields } from './fields.ts'
import { holdingSays } from './held.ts'
import { lockedIn, paperRow } from './one.ts'

/** Notes who physically has a paper, since when. Who had it before stays on the list. That an employer has it is a sign that somebody trained may ask about, and no finding. */
export const handPaper = write({
  name: 'people/papers/hand',
  does: 'Note who has a paper now',
  who: ['case worker'],
  input: z.strictObject({ paper: id('paper'), ...holdingFields }),

  async run({ paper, holder, since, holdingNote }, context) {
    const { db, organisation, account, about } = context
    heldSince(context, since)
    const { person } = await paperRow(context, paper)
    const { locks } = await lockedIn(context, person)
    const holding = newId<'paper_holding'>()
    await db.insertInto('paper_holding').values({ organisation, id: holding, paper, sealed: locks.seal('paper_holding', holdingSays.parse({ holder, note: holdingNote })), since_on: since ?? null, by_account: account }).execute()
    about(organisation, person)
    return { paper: String(paper), person: String(person) }
  },
})
