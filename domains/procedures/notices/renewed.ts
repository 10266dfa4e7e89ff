import { sql } from 'kysely'
import type { Context } from '../../../core/operation.ts'
import { newId, type Id } from '../../../core/ids.ts'
import { readAhead } from './ahead.ts'
import { limitsOf } from './limits.ts'
import { standing, type FileToTell } from './rows.ts'
import { wantedFor, type Wanted } from './wanted.ts'

type Telling = Pick<Context, 'db' | 'now'>

/** One at a time for each organisation: who reads a file after another wrote its notices reads what stands then. */
export const oneAtATime = ({ db }: Pick<Context, 'db'>, organisation: string) => sql`select pg_advisory_xact_lock(hashtextextended(${`notices ${organisation}`}, 0))`.execute(db)

/**
 * Brings the notices of these files to what their limits are now: what is new is made, once; what holds no more is over. Only under the lock.
 * `gone`: files that were asked for and are open no more. Out: how many were made, and how many are over.
 */
export async function renewed({ db, now }: Telling, organisation: Id<'organisation'>, files: readonly FileToTell[], gone: readonly Id<'procedure_file'>[] = []) {
  const ids = [...files.map(({ id }) => id), ...gone]
  if (ids.length === 0) return { made: 0, over: 0 }
  const [members, wishes, stood] = await Promise.all([
    db.selectFrom('member_role').select(['account', 'role']).where('organisation', '=', organisation).where('opens_files', '=', true).execute(),
    db.selectFrom('procedure_reminding').select(['account', 'ahead']).where('organisation', '=', organisation).where('ahead', 'is not', null).execute(),
    standing({ db }, organisation, ids).execute(),
  ])
  const office = { members, ahead: new Map(wishes.flatMap(({ account, ahead }) => { const list = readAhead(ahead ?? ''); return list ? [[account, list] as const] : [] })) }
  const wanted = files.flatMap((file) => wantedFor(file, limitsOf(file, now), office).map((one) => ({ ...one, file: file.id })))
  const nameOf = ({ account, file, clock, due, ahead }: Omit<Wanted, 'role'> & { readonly file: string }) => [account, file, clock, due, ahead].join(' ')
  const [standsNow, isWanted] = [new Set(stood.map(nameOf)), new Set(wanted.map(nameOf))]
  const fresh = wanted.filter((one) => !standsNow.has(nameOf(one)))
  const over = stood.filter((one) => !isWanted.has(nameOf(one))).map(({ id }) => id)
  if (over.length > 0) await db.updateTable('procedure_notice').set({ over_at: now.toString() }).where('organisation', '=', organisation).where('id', 'in', over).execute()
  // One that was over and holds again stands again, and is not told a second time.
  if (fresh.length > 0) await db.insertInto('procedure_notice').values(fresh.map((one) => ({ ...one, organisation, id: newId<'procedure_notice'>() })))
    .onConflict((on) => on.columns(['organisation', 'account', 'file', 'clock', 'due', 'ahead']).doUpdateSet({ over_at: null })).execute()
  return { made: fresh.length, over: over.length }
}
