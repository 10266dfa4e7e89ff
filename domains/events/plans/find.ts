import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

/** An event of our own, for a change: held until the end of the transaction. Throws Refused: missing when it is not ours, conflict when `seen` is an older version or when nobody changes it. */
export async function holdEvent({ db, organisation }: Pick<Context, 'db' | 'organisation'>, event: Id<'event'>, seen?: number) {
  const found = await db.selectFrom('event').select(['id', 'code', 'published', 'restricted', 'starts_on', 'ends_on', 'country', 'facts', 'version', 'demonstration'])
    .where('organisation', '=', organisation).where('id', '=', event).executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  if (found.demonstration) throw new Refused('conflict', 'events.plans.demonstration')
  if (seen !== undefined && found.version !== seen) throw new Refused('conflict', 'events.plans.changed', { now: { version: found.version } })
  return found
}

/** The statement by which an event of ours becomes its next version; nothing changes when somebody was quicker. */
export const nextVersion = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>, { id, version }: { readonly id: Id<'event'>; readonly version: number }) =>
  db.updateTable('event').set({ version: sql`version + 1` }).where('organisation', '=', organisation).where('id', '=', id).where('version', '=', version)

/** In: what an update changed. Throws Refused('conflict') when that was nothing: somebody else was quicker. */
export function mustChange({ numUpdatedRows }: { readonly numUpdatedRows: bigint }): void {
  if (numUpdatedRows !== 1n) throw new Refused('conflict', 'events.plans.changed')
}
