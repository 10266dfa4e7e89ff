import { sql } from 'kysely'
import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { refreshKeys } from '../search/keep.ts'
import { paperEnds } from '../lists.ts'
import { lockedIn, paperRow } from './one.ts'

/**
 * Takes a paper off the list and says why. One that was replaced by another stays to be read, and its number still finds the person; whatever should not have been here, or the
 * person wants forgotten, is emptied at once: that there was one, and who took it off, stays.
 */
export const endPaper = write({
  name: 'people/papers/end',
  does: 'Take an identity paper off the list and say why',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ paper: id('paper'), seen: seen(), why: z.enum(paperEnds) }),

  async run({ paper, seen: version, why }, context) {
    const { db, organisation, account, now, about } = context
    const { person, ...row } = await paperRow(context, paper)
    if (row.ended_at) throw new Refused('conflict', 'people.papers.refused.ended')
    const { kept } = await lockedIn(context, person)
    const emptied = why !== 'replaced'
    if (emptied) await db.updateTable('paper_holding').set({ sealed: null }).where('organisation', '=', organisation).where('paper', '=', paper).execute()
    const done = await db.updateTable('paper').set({ ended_at: now.toString(), ended_by: account, ended_why: why, version: sql<number>`version + 1`, ...(emptied && { sealed: null }) })
      .where('organisation', '=', organisation).where('id', '=', paper).where('version', '=', version).returning('version').executeTakeFirst()
    if (!done) throw new Refused('conflict', 'core.refused.changed', { now: { version: row.version } })
    if (!kept) await refreshKeys(context, person)
    about(organisation, person)
    return { paper: String(paper), person: String(person) }
  },
})
