import { sql } from 'kysely'
import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import type { Locker } from '../../../core/vault.ts'
import { leftBy, standingOf, type Happened, type Stood } from './fold.ts'
import { filesWith, happenedIn, type Found, type HappenedRow } from './rows.ts'

export type Held = { readonly file: Found; readonly locker: Locker; readonly rows: readonly HappenedRow[] }

/**
 * Begins a change of a file: until the end of the transaction nobody else changes it, and the entry names whom it concerns.
 * In: the version that was seen; none where what comes does not rest on what somebody saw. Throws Refused: missing when it is not ours or was erased;
 * conflict, with what stands now, when somebody was quicker.
 */
export async function holdProcedure(context: Context, id: Id<'procedure_file'>, seen: number | undefined): Promise<Held> {
  const { db, organisation, keys, about, together, now } = context
  const [, [file], [key]] = await together(
    db.selectFrom('procedure_file').select('id').where('organisation', '=', organisation).where('id', '=', id).forUpdate(),
    // Asked after the lock was had: what was done at this very moment is seen.
    filesWith(context, { where: (files) => [files('f.id', '=', id)], by: 'newest', most: 1 }),
    db.selectFrom('procedure_file as f').leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'f.organisation').onRef('c.id', '=', 'f.case'))
      .innerJoin('subject_key as k', (on) => on.onRef('k.organisation', '=', 'f.organisation').on('k.subject', '=', sql<string>`coalesce(c.person, c.id, f.id)`))
      .select(['k.subject', 'k.wrapped']).where('f.organisation', '=', organisation).where('f.id', '=', id),
  )
  if (!file) throw new Refused('missing', 'core.refused.missing')
  if (key) await keys.bring(organisation, key.subject, key.wrapped)
  const locker = await keys.of(organisation, file.subject)
  about(organisation, file.subject)
  const rows = happenedIn(file)
  if (seen !== undefined && file.version !== seen) {
    const { law, folded } = standingOf(file, rows, now)
    throw new Refused('conflict', 'core.refused.changed', { now: { file: id, version: file.version, seen, stage: law.stages[folded.stage] ?? null } })
  }
  return { file, locker, rows }
}

/** Where the file would stand after this: refused by the rule where it may not be. Writes down what that leaves, and has its notices renewed; the row itself is the caller's. */
export function goOn(context: Pick<Context, 'db' | 'organisation' | 'now' | 'send' | 'later'>, { file, rows }: Pick<Held, 'file' | 'rows'>, more: readonly Happened[] = []): Stood & { readonly version: number } {
  const { db, organisation, now, send, later } = context
  const stood = standingOf(file, rows, now, more)
  const version = file.version + 1
  send(db.updateTable('procedure_file').set({ ...leftBy(stood), version }).where('organisation', '=', organisation).where('id', '=', file.id))
  later('procedures/notices/renew', { organisation, file: file.id }, { robot: 'worker' })
  return { ...stood, version }
}
