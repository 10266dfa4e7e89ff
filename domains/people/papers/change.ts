import { sql } from 'kysely'
import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { refreshKeys } from '../search/keep.ts'
import { joinNames } from './add-name.ts'
import { paperFields, saysOf } from './fields.ts'
import { paperSays } from './held.ts'
import { lockedIn, paperRow } from './one.ts'

/** Corrects what a paper says: what is left out is no longer said. Who has it is told apart. A stale `seen` is a conflict. */
export const changePaper = write({
  name: 'people/papers/change',
  does: 'Correct what an identity paper says',
  who: ['case worker'],
  input: z.strictObject({ paper: id('paper'), seen: seen(), ...paperFields }),

  async run({ paper, seen: version, ...given }, context) {
    const { db, organisation, about } = context
    const says = saysOf(context, given)
    const { person, ...row } = await paperRow(context, paper)
    if (row.ended_at) throw new Refused('conflict', 'people.papers.refused.ended')
    const { locks, kept } = await lockedIn(context, person)
    const before = paperSays.parse(locks.open('paper', row.sealed))
    // A zone that was read once stays read, unless the number that it was read for is another now.
    const zone = says.zone ?? (before.number === says.number ? before.zone : undefined)
    const done = await db.updateTable('paper').set({ kind: given.kind, sealed: locks.seal('paper', paperSays.parse({ ...says, zone })), expires_on: given.expiresOn ?? null, version: sql<number>`version + 1` })
      .where('organisation', '=', organisation).where('id', '=', paper).where('version', '=', version).returning('version').executeTakeFirst()
    if (!done) throw new Refused('conflict', 'core.refused.changed', { now: { version: row.version, ...before, kind: row.kind, expiresOn: row.expires_on } })
    await joinNames(context, person, kept, [says.name, says.otherName])
    if (!kept) await refreshKeys(context, person)
    about(organisation, person)
    return { paper: String(paper), person: String(person), version: done.version }
  },
})
