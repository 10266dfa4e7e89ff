import { createHash } from 'node:crypto'
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { keeper, letKeeperRead, letOwnerKeep } from './keeper.ts'

export interface Login { user: string, password?: string | undefined }
export interface MigrateOptions {
  /** Connects as the owner of everything; used here and nowhere else. */
  owner: pg.ClientConfig
  app: Login
  auth: Login
  /** Where core/policy.sql, domains and database are. */
  root?: string
  folder?: string
  /** Writes database/policies.txt instead of comparing with it. */
  writeDump?: boolean
  /** Looks at what is there before anything is changed, past row-level security; what it throws leaves all as it was. */
  look?: (client: pg.Client) => Promise<void>
  /** For a restore: fills the tables when the migration `after` has made them; `done` when they are those of this program. */
  fill?: { after: string, load(client: pg.Client): Promise<void>, done(client: pg.Client): Promise<void> }
}

/** What kinds of actor there are to the database; the app becomes one of them for each transaction. */
export const groups = ['hamroh_visitor', 'hamroh_asker', 'hamroh_staff', 'hamroh_robot'] as const

const name = pg.escapeIdentifier
const text = pg.escapeLiteral
// Roles belong to the whole server: two databases of it that migrate at once may meet there, and one tries again.
const met = new Set(['XX000', '40P01', '42710', '23505'])

/** Brings a database to this version of the program, all of it or nothing: roles, tables, policies. */
export async function migrate(options: MigrateOptions): Promise<void> {
  for (let tries = 1; ; tries++) {
    const client = new pg.Client(options.owner)
    client.on('error', () => {}) // a connection that breaks fails the query that waits on it
    await client.connect()
    try {
      await client.query('begin')
      await client.query(`select pg_advisory_xact_lock(hashtext('hamroh migration'))`)
      await client.query('set local search_path = public')
      const dump = await bringUp(client, options)
      // A difference throws and takes everything back.
      const file = join(options.root ?? '.', 'database/policies.txt')
      if (!options.writeDump) compare(dump, file, await majorVersion(client))
      await client.query('commit')
      if (options.writeDump) writeFileSync(file, dump)
      return
    } catch (error) {
      if (tries === 20 || !(error instanceof pg.DatabaseError && met.has(error.code ?? ''))) throw error
    } finally { await client.end() }
    await wait(20 * tries + Math.random() * 50)
  }
}

async function bringUp(client: pg.Client, { app, auth, root = '.', folder = 'database/migrations', look, fill }: MigrateOptions): Promise<string> {
  await dropPolicies(client)
  await look?.(client)
  await makeRoles(client, app, auth)
  await applyMigrations(client, join(root, folder), fill)
  await fill?.done(client)
  await refusePower(client, app.user, groups)
  for (const role of [auth.user, ...groups, keeper]) await refusePower(client, role, [])
  await grantSchemas(client, auth.user)
  await revokeAll(client, [...groups, keeper, app.user, auth.user])
  const tables = await tablesOf(client)
  for (const table of tables) await client.query(`alter table ${name(table)} enable row level security, force row level security`)
  await letKeeperRead(client, tables)
  for (const file of globSync(['core/policy.sql', 'domains/*/policy.sql'], { cwd: root }).sort()) await runFile(client, root, file)
  await client.query('set local search_path = public')
  return policyDump(client)
}

async function makeRoles(client: pg.Client, app: Login, auth: Login): Promise<void> {
  for (const group of [...groups, keeper]) await makeRole(client, group, 'nologin noinherit')
  for (const { user, password } of [app, auth]) {
    await makeRole(client, user, 'login noinherit nosuperuser nobypassrls nocreatedb nocreaterole noreplication')
    await client.query(`do $make$ begin if (select rolinherit from pg_roles where rolname = ${text(user)}) then alter role ${name(user)} noinherit; end if; end $make$`)
    if (password !== undefined) await client.query(`alter role ${name(user)} password ${text(password)}`)
  }
  // From 16 on a membership itself says whether it is inherited; before, the role's NOINHERIT does.
  const modern = await majorVersion(client) >= 16
  await letOwnerKeep(client, modern)
  const held = await client.query<{ role: string }>(
    `select r.rolname as role from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles u on u.oid = m.member
     where u.rolname = $1 ${modern ? 'and not m.inherit_option and m.set_option' : ''} and not m.admin_option`, [app.user])
  const missing = groups.filter(group => !held.rows.some(row => row.role === group))
  for (const group of missing) await client.query(`grant ${group} to ${name(app.user)} ${modern ? 'with inherit false, set true' : ''}`)
}

const makeRole = (client: pg.Client, role: string, powers: string) => client.query(`do $make$ begin
  if not exists (select from pg_roles where rolname = ${text(role)}) then create role ${name(role)} ${powers}; end if;
exception when duplicate_object or unique_violation then null; end $make$`)

/** A login that could step around row-level security would make every policy a decoration. */
async function refusePower(client: pg.Client, user: string, mayBecome: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ reason: string }>(
    `select reason from pg_roles r cross join lateral (
       select 'is a superuser' as reason where r.rolsuper union all select 'has BYPASSRLS' where r.rolbypassrls
       union all select 'may create roles' where r.rolcreaterole union all select 'may replicate' where r.rolreplication
       union all select 'owns ' || c.oid::regclass from pg_class c where c.relowner = r.oid
       union all select 'owns the schema ' || nspname from pg_namespace where nspowner = r.oid
       union all select 'owns the database' from pg_database where datname = current_database() and datdba = r.oid
       union all select 'is a member of ' || g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid
         where m.member = r.oid and g.rolname <> all ($2)) x
     where r.rolname = $1`, [user, mayBecome])
  if (rows.length) throw new Error(`The role "${user}" ${rows.map(row => row.reason).join(', ')}: row-level security would not bind it. Name a role of its own that owns nothing.`)
}

/** The migrations in a folder, in their order, with what they hash to. */
export function migrationsIn(folder: string): { name: string, sha256: string }[] {
  const files = readdirSync(folder).filter(file => /^\d{3}-.+\.sql$/.test(file)).sort()
  return files.map(file => ({ name: file, sha256: createHash('sha256').update(readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')).digest('hex') }))
}

async function applyMigrations(client: pg.Client, folder: string, fill: MigrateOptions['fill']): Promise<void> {
  await client.query(`create schema if not exists hamroh_migration;
    create table if not exists hamroh_migration.migration (name text primary key, applied_at timestamptz not null default now(), sha256 text not null)`)
  const done = new Map((await client.query<{ name: string, sha256: string }>('select name, sha256 from hamroh_migration.migration order by name')).rows.map(row => [row.name, row.sha256]))
  const all = migrationsIn(folder)
  const files = all.map(({ name }) => name)
  const twice = files.find((file, at) => files[at - 1]?.slice(0, 3) === file.slice(0, 3))
  if (twice) throw new Error(`Two migrations have the number of ${twice}.`)
  const unknown = [...done.keys()].find(file => !files.includes(file))
  if (unknown) throw new Error(`The database has the migration ${unknown}, which this program does not: the program is older than its database.`)
  const last = [...done.keys()].at(-1) ?? ''
  for (const { name: file, sha256 } of all) {
    if (done.get(file) === sha256) continue
    if (done.has(file)) throw new Error(`The migration ${file} was edited after it was applied. History stays as it is: put it back and write a new one.`)
    if (file < last) throw new Error(`The migration ${file} comes before ${last}, which is applied already: give it a later number.`)
    await runFile(client, folder, file)
    await client.query('insert into hamroh_migration.migration (name, sha256) values ($1, $2)', [file, sha256])
    if (file === fill?.after) await fill.load(client)
  }
}

async function runFile(client: pg.Client, folder: string, file: string): Promise<void> {
  const sql = readFileSync(join(folder, file), 'utf8')
  const transaction = async () => (await client.query<{ id: string }>('select pg_current_xact_id()::text as id')).rows[0]?.id
  const before = await transaction()
  try { await client.query(sql) } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    const line = error.position ? `:${sql.slice(0, Number(error.position)).split('\n').length}` : ''
    throw new Error(`${join(folder, file)}${line}: ${error.message}`, { cause: error })
  }
  if (await transaction() !== before) throw new Error(`${file} ends the transaction: remove its commit or rollback.`)
}

const majorVersion = async (client: pg.Client) => Math.floor(Number((await client.query<{ server_version_num: string }>('show server_version_num')).rows[0]?.server_version_num) / 10_000)

const tablesOf = async (client: pg.Client) => (await client.query<{ relname: string }>(
  `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname collate "C"`)).rows.map(row => row.relname)

/** All of them, by the catalogue: one that lost its file must not live on. Then the owner too sees what it migrates. */
async function dropPolicies(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ tablename: string, policyname: string }>(`select tablename, policyname from pg_policies where schemaname = 'public'`)
  for (const row of rows) await client.query(`drop policy ${name(row.policyname)} on ${name(row.tablename)}`)
  for (const table of await tablesOf(client)) await client.query(`alter table ${name(table)} no force row level security`)
}

async function revokeAll(client: pg.Client, roles: string[]): Promise<void> {
  const from = ['public', ...roles.map(name)].join(', ')
  await client.query(`revoke all on all tables in schema public from ${from}; revoke all on all sequences in schema public from ${from}`)
}

async function grantSchemas(client: pg.Client, auth: string): Promise<void> {
  await client.query(`revoke create on schema public from public; grant usage on schema public to ${groups.join(', ')}`)
  const { rows } = await client.query(`select from pg_namespace where nspname = 'auth'`)
  if (!rows.length) return
  await client.query(`grant usage on schema auth to ${name(auth)}; grant usage, select on all sequences in schema auth to ${name(auth)};
    grant select, insert, update, delete on all tables in schema auth to ${name(auth)}`)
}

/** Every policy, grant and row-level security flag of schema public as text that reads the same each time. */
export async function policyDump(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ line: string }>(`
    with relation as (
      select c.oid, c.relname, quote_ident(c.relname) as title, c.relkind, c.relacl, c.relowner, c.relrowsecurity, c.relforcerowsecurity
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')),
    given as (
      select r.oid, r.relowner, '' as columns, a.* from relation r, aclexplode(r.relacl) a
      union all select r.oid, r.relowner, ' (' || quote_ident(t.attname) || ')', a.* from relation r join pg_attribute t on t.attrelid = r.oid, aclexplode(t.attacl) a)
    select line from (
      select relname, 0 as part, '' as one, '' as two,
        case relkind when 'S' then 'sequence ' when 'v' then 'view ' when 'm' then 'materialized view ' when 'f' then 'foreign table ' else 'table ' end || title ||
        case when relkind not in ('r', 'p') then '' when relrowsecurity and relforcerowsecurity then ': row level security forced' when relrowsecurity then ': row level security on, not forced' else ': row level security OFF' end as line
      from relation
      union all
      select relname, 1, coalesce(u.rolname, 'public'), columns, '  grant ' || string_agg(lower(privilege_type), ', ' order by privilege_type) || columns || ' to ' || coalesce(u.rolname, 'public')
        || case when bool_or(is_grantable) then ' with grant option' else '' end
      from given g join relation using (oid) left join pg_roles u on u.oid = g.grantee where g.grantee <> g.relowner group by relname, u.rolname, columns
      union all
      select tablename, 2, policyname, '', '  policy ' || quote_ident(policyname) || ': ' || lower(permissive) || ', for ' || lower(cmd) || ', to ' ||
        (select string_agg(role, ', ' order by role collate "C") from unnest(roles::text[]) role)
        || coalesce(E'\\n    using ' || regexp_replace(qual, '\\s+', ' ', 'g'), '') || coalesce(E'\\n    check ' || regexp_replace(with_check, '\\s+', ' ', 'g'), '')
      from pg_policies where schemaname = 'public') x
    order by relname collate "C", part, one collate "C", two collate "C"`)
  return `${rows.map(row => row.line).join('\n')}\n`
}

/** The text of conditions is PostgreSQL 18's; other versions write some of them differently, so there only the rest is compared. */
function compare(dump: string, file: string, version: number): void {
  const linesOf = (whole: string) => whole.replaceAll('\r\n', '\n').split('\n').filter(line => version === 18 || !/^ {4}(using|check) /.test(line))
  const [found, wanted] = [linesOf(dump), linesOf(existsSync(file) ? readFileSync(file, 'utf8') : '')]
  const at = found.findIndex((line, index) => line !== wanted[index])
  if (at < 0 && found.length === wanted.length) return
  const first = at < 0 ? found.length : at
  const table = found.slice(0, first + 1).findLast(line => /^\w/.test(line))?.replace(/: row.*/, '') ?? 'the end'
  const show = (mark: string, lines: string[]) => lines.slice(first, first + 3).map(line => `${mark} ${line}`).join('\n')
  throw new Error(`The policies are not those of ${file}${version === 18 ? `, line ${first + 1}` : ''} (${table}):\n${show('- file    ', wanted)}\n${show('+ database', found)}\nIf this is meant, run: npx node database/write.ts`)
}
