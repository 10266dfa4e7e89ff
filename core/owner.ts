import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { types } from './database.ts'
import type { Place } from './place.ts'
import { Refused } from './refused.ts'

const name = pg.escapeIdentifier

/** How long somebody who has just left may take to be gone, in milliseconds. */
const patience = 3_000

/**
 * One transaction of the owner with the database to herself: no house is open on it, none can open meanwhile, no policy binds her.
 * All of it happens or nothing. Throws Refused('unavailable') while a house is open.
 */
export async function aloneAsOwner<Output>({ owner, roles }: Pick<Place, 'owner' | 'roles'>, work: (client: pg.Client) => Promise<Output>): Promise<Output> {
  const client = new pg.Client({ ...owner, types })
  client.on('error', () => {}) // a connection that breaks fails the query that waits on it
  await client.connect()
  try {
    await client.query('begin; set local search_path = public')
    const { rows: [free] } = await client.query<{ locked: boolean }>(`select pg_try_advisory_xact_lock(hashtext('hamroh migration')) as locked`)
    if (!free?.locked) throw new Refused('unavailable', 'core.keeping.house-open')
    await awaitNobody(client, [roles.app.user, roles.auth.user])
    const { rows: tables } = await client.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`)
    const each = (what: string) => client.query(tables.map((table) => `alter table ${name(table.name)} ${what}`).join('; '))
    // Each is locked by this too: whoever comes now waits, and then finds what we leave.
    await each('no force row level security')
    const output = await work(client)
    await each('force row level security')
    await client.query('commit')
    return output
  } catch (fault) {
    await client.query('rollback').catch(() => {})
    throw fault
  } finally {
    await client.end().catch(() => {})
  }
}

/** An open house always has a connection: its worker looks for work each second. */
async function awaitNobody(client: pg.Client, users: readonly string[]): Promise<void> {
  for (const end = Date.now() + patience; ; await wait(100)) {
    const { rows: [found] } = await client.query<{ open: number }>('select count(*)::int as open from pg_stat_activity where datname = current_database() and usename = any ($1)', [users])
    if (found?.open === 0) return
    if (Date.now() > end) throw new Refused('unavailable', 'core.keeping.house-open')
  }
}
