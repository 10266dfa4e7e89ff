import type { Day, Id } from '../../../core/ids.ts'
import { newId } from '../../../core/ids.ts'
import type { Decimal } from '../../../core/money.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import type { Part } from './fields.ts'

export type Result = { readonly startsOn: Day; readonly endsOn: Day; readonly target: Decimal | null; readonly actual: Decimal | null; readonly parts: readonly Part[] }

/**
 * Writes what an indicator came to in one period, or changes what stands for it. In: `seen`, the version that the writer saw; a period that is
 * there already is not written over unseen. Out: the period.
 */
export async function writeResult({ db, organisation }: Pick<Context, 'db' | 'organisation'>, { programme, id: indicator }: { readonly programme: Id<'programme'>; readonly id: Id<'indicator'> }, result: Result, seen?: number): Promise<Id<'indicator_period'>> {
  const { startsOn, endsOn, target, actual, parts } = result
  const there = await db.selectFrom('indicator_period').select(['id', 'version']).where('organisation', '=', organisation).where('indicator', '=', indicator)
    .where('starts_on', '=', startsOn).where('ends_on', '=', endsOn).executeTakeFirst()
  if (there && there.version !== seen) throw new Refused('conflict', seen === undefined ? 'programmes.results.there-already' : 'core.refused.changed', { now: { period: String(there.id), version: there.version } })
  const period = there?.id ?? newId<'indicator_period'>()
  if (there) {
    await db.updateTable('indicator_period').set({ target, actual, version: there.version + 1 }).where('organisation', '=', organisation).where('id', '=', period).execute()
    await db.deleteFrom('period_part').where('organisation', '=', organisation).where('period', '=', period).execute()
  } else await db.insertInto('indicator_period').values({ organisation, id: period, programme, indicator, starts_on: startsOn, ends_on: endsOn, target, actual }).execute()
  if (parts.length > 0)
    await db.insertInto('period_part').values(parts.map(({ by, part, amount }) => ({ organisation, programme, period, by_what: by, part, amount }))).execute()
  return period
}
