import { sql } from 'kysely'
import type { Day, Id } from '../../../core/ids.ts'
import { newId } from '../../../core/ids.ts'
import type { Decimal } from '../../../core/money.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import type { Part } from './fields.ts'

export type Result = { readonly startsOn: Day; readonly endsOn: Day; readonly target: Decimal | null; readonly actual: Decimal | null; readonly parts: readonly Part[] }
type Here = Pick<Context, 'db' | 'organisation'>

/** What an indicator comes to in one period; `over`, the period that stands for it, as the writer saw it. */
export type Writing = { readonly indicator: Id<'indicator'>; readonly result: Result; readonly over?: { readonly period: Id<'indicator_period'>; readonly version: number } | undefined }

/** Writes results, new ones and over those that stand, in five statements however many they are. Refused as a conflict when one was changed meanwhile. Out: the periods, in order. */
export async function writeResults({ db, organisation }: Here, programme: Id<'programme'>, all: readonly Writing[]): Promise<readonly Id<'indicator_period'>[]> {
  const placed = all.map((one) => ({ ...one, period: one.over?.period ?? newId<'indicator_period'>() }))
  const fresh = placed.filter(({ over }) => !over)
  const changed = placed.flatMap(({ over, result: { target, actual } }) => (over ? [{ id: over.period, version: over.version, target, actual }] : []))
  if (changed.length > 0) {
    const { numAffectedRows } = await sql`update indicator_period p set target = c.target, actual = c.actual, version = p.version + 1
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as c(id uuid, version integer, target numeric, actual numeric)
      where p.organisation = ${organisation} and p.id = c.id and p.version = c.version`.execute(db)
    if (numAffectedRows !== BigInt(changed.length)) throw new Refused('conflict', 'core.refused.changed')
    await db.deleteFrom('period_part').where('organisation', '=', organisation).where('period', '=', sql<Id<'indicator_period'>>`any(${changed.map(({ id }) => id)}::uuid[])`).execute()
  }
  if (fresh.length > 0) await db.insertInto('indicator_period').values(fresh.map(({ period, indicator, result: { startsOn, endsOn, target, actual } }) => ({
    organisation, id: period, programme, indicator, starts_on: startsOn, ends_on: endsOn, target, actual,
  }))).execute()
  const parts = placed.flatMap(({ period, result }) => result.parts.map(({ by, part, amount }) => ({ organisation, programme, period, by_what: by, part, amount })))
  for (let at = 0; at < parts.length; at += 5_000) await db.insertInto('period_part').values(parts.slice(at, at + 5_000)).execute()
  return placed.map(({ period }) => period)
}

/** Takes periods away with all that was written of them. */
export async function removePeriods({ db, organisation }: Here, periods: readonly Id<'indicator_period'>[]): Promise<void> {
  if (periods.length === 0) return
  const ids = [...periods]
  await db.deleteFrom('period_part').where('organisation', '=', organisation).where('period', '=', sql<Id<'indicator_period'>>`any(${ids}::uuid[])`).execute()
  await db.deleteFrom('indicator_period').where('organisation', '=', organisation).where('id', '=', sql<Id<'indicator_period'>>`any(${ids}::uuid[])`).execute()
}
