import { sql } from 'kysely'
import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { refuseKept } from './compartment/kept.ts'

/**
 * Counts one change of a file. In: the version that the one who edits saw, and how to say what stands instead.
 * Out: the new version. Refused as missing (not ours, erased), as a conflict with `now`,
 * or where who the person is, is kept in a compartment: the file holds a code name and nothing to change.
 */
export async function changeFile(
  { db, organisation }: Pick<Context, 'db' | 'organisation'>, person: Id<'person'>, seen: number, standing: () => Promise<object>,
): Promise<number> {
  const done = await db.updateTable('person').set({ version: sql<number>`version + 1` })
    .where('organisation', '=', organisation).where('id', '=', person).where('version', '=', seen).where('erased_at', 'is', null)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('compartment as c').select('c.id').whereRef('c.organisation', '=', 'person.organisation').whereRef('c.person', '=', 'person.id').where('c.ended_at', 'is', null))))
    .returning('version').executeTakeFirst()
  if (done) return done.version
  const found = await db.selectFrom('person').select('version')
    .where('organisation', '=', organisation).where('id', '=', person).where('erased_at', 'is', null).executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  await refuseKept({ db, organisation }, person)
  throw new Refused('conflict', 'core.refused.changed', { now: { version: found.version, ...await standing() } })
}
