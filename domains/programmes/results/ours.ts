import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

type Here = Pick<Context, 'db' | 'organisation'>

/** A programme of one's own organisation. `lock`: nobody else changes it until this transaction ends. Refused as missing for any other. */
export async function ourProgramme({ db, organisation }: Here, programme: Id<'programme'>, { lock = false } = {}) {
  const found = await db.selectFrom('programme').selectAll().where('organisation', '=', organisation).where('id', '=', programme).$if(lock, (query) => query.forUpdate()).executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  return found
}

/** A line of one's own organisation. Refused as missing when there is none. */
export async function ourLine({ db, organisation }: Here, line: Id<'framework_line'>) {
  const found = await db.selectFrom('framework_line').selectAll().where('organisation', '=', organisation).where('id', '=', line).executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  return found
}

/** Two who write the same indicator at once come one after the other. */
export const oneAtATime = ({ db }: Here, indicator: string) => sql`select pg_advisory_xact_lock(hashtextextended(${indicator}, 18))`.execute(db)

/** One field of a form that will not do. */
export const wrong = (field: string, key: string) => new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key }] } })
