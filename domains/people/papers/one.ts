import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { openKept, type Opened } from '../compartment/kept.ts'
import { locksOf, type PaperLocks } from './held.ts'

/** Whose a paper is and how it stands. Refused as missing when it is not ours, or was emptied. */
export async function paperRow({ db, organisation }: Pick<Context, 'db' | 'organisation'>, paper: Id<'paper'>) {
  const row = await db.selectFrom('paper as p').innerJoin('person as x', (on) => on.onRef('x.organisation', '=', 'p.organisation').onRef('x.id', '=', 'p.person'))
    .select(['p.person', 'p.kind', 'p.sealed', 'p.expires_on', 'p.version', 'p.ended_at']).where('p.organisation', '=', organisation).where('p.id', '=', paper).where('x.erased_at', 'is', null).executeTakeFirst()
  if (!row?.sealed) throw new Refused('missing', 'core.refused.missing')
  return { ...row, sealed: row.sealed }
}

/** How the papers of a person are sealed and opened by whoever asks. Staff who are not on the list of a compartment are refused; the person herself reads what is not in one. */
export async function lockedIn(context: Pick<Context, 'db' | 'organisation' | 'keys' | 'vault' | 'actor'>, person: Id<'person'>): Promise<{ readonly locks: PaperLocks; readonly kept: Opened | undefined }> {
  const { actor, keys, organisation } = context
  const kept = actor.kind === 'asker' ? undefined : await openKept(context, person)
  return { locks: locksOf(await keys.of(organisation, person), kept), kept }
}

/** Two who add to one file at once come one after the other. Refused as missing when it was erased or is not ours. */
export async function lockFile({ db, organisation }: Pick<Context, 'db' | 'organisation'>, person: Id<'person'>): Promise<void> {
  const found = await db.selectFrom('person').select('id').where('organisation', '=', organisation).where('id', '=', person).where('erased_at', 'is', null).forUpdate().executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
}
