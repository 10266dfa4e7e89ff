import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '../../core/operation.ts'
import type { Id } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import type { Locker } from '../../core/vault.ts'

/** What a need, a step, a note, a task and a piece of help seal. */
export const Words = z.object({ text: z.string() })

/** The subject under whose key a case is sealed: its person, or the case itself when it rests on a parcel. */
export const subjectOf = ({ person, id }: { readonly person: Id<'person'> | null; readonly id: Id<'case'> }): string => person ?? id

/**
 * Begins a change of a case: it gets a new version, and until the end of the transaction nobody else changes or closes it.
 * The entry will name whom it concerns. Throws Refused: missing when it is not ours or was erased, conflict when it is closed.
 */
export async function changeCase({ db, organisation, keys, about, together }: Pick<Context, 'db' | 'organisation' | 'keys' | 'about' | 'together'>, id: Id<'case'>): Promise<Locker> {
  const [[found], [closed], [key]] = await together(
    db.updateTable('case').set({ version: sql`version + 1` }).where('organisation', '=', organisation).where('id', '=', id).returning(['id', 'person']),
    // Asked after the lock was had: a closure of the very same moment is seen.
    db.selectFrom('case_closure').select(['reason', 'at']).where('organisation', '=', organisation).where('case', '=', id),
    db.selectFrom('case as c').innerJoin('subject_key as k', (on) => on.onRef('k.organisation', '=', 'c.organisation').on('k.subject', '=', sql<string>`coalesce(c.person, c.id)`))
      .select(['k.subject', 'k.wrapped']).where('c.organisation', '=', organisation).where('c.id', '=', id),
  )
  if (!found) throw new Refused('missing', 'core.refused.missing')
  if (key) await keys.bring(organisation, key.subject, key.wrapped)
  if (closed) throw new Refused('conflict', 'cases.refused.closed', { now: { reason: closed.reason, closedAt: closed.at.toString() } })
  const locker = await keys.of(organisation, subjectOf(found))
  about(organisation, subjectOf(found))
  return locker
}
