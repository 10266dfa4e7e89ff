import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../days.ts'
import { aheadOf } from './expiring.ts'
import { paperRow } from './one.ts'

/** Puts away that a paper ends: it was seen. It comes again when the end is nearer, and never twice for the same. Out: how near it was; null when nothing had to be told. */
export const seePaperEnd = write({
  name: 'people/papers/see-end',
  does: 'Put away that a paper ends',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ paper: id('paper') }),

  async run({ paper }, context) {
    const { db, organisation, account, about } = context
    const { person, expires_on, ended_at } = await paperRow(context, paper)
    const ahead = expires_on && !ended_at ? aheadOf(expires_on, ourToday(context)) : undefined
    if (!expires_on || ended_at) throw new Refused('conflict', 'people.papers.refused.no-end')
    if (ahead !== undefined) await db.insertInto('paper_end_seen').values({ organisation, paper, expires_on, ahead, by_account: account }).onConflict((on) => on.doNothing()).execute()
    about(organisation, person)
    return { paper: String(paper), ahead: ahead ?? null }
  },
})
