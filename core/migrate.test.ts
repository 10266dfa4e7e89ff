import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { schemaText } from '../database/generate.ts'
import { type Embedded, postgresBinaries, startEmbedded } from './embedded.ts'
import { type MigrateOptions, migrate, policyDump } from './migrate.ts'

const home = fs.mkdtempSync(join(tmpdir(), 'hamroh-migrate-'))
const fifteen = process.env['TEST_POSTGRES'] === '15'
const password = 'p'
let server: Embedded
let root = ''
let number = 0

const config = (user = 'postgres', database = `d${number}`) => ({ host: server.host, port: server.port, user, password, database })
const on = async <Result>(user: string, work: (client: pg.Client) => Promise<Result>, database?: string) => {
  const client = new pg.Client(config(user, database))
  await client.connect()
  try { return await work(client) } finally { await client.end() }
}
const query = (sql: string, user = 'postgres') => on(user, async client => {
  const results: pg.QueryArrayResult | pg.QueryArrayResult[] = await client.query({ text: sql, rowMode: 'array' })
  return [results].flat().at(-1)?.rows
})
const asGroup = (group: string, sql: string) => on('app', async client => {
  await client.query(`set role ${group}`)
  return (await client.query({ text: sql, rowMode: 'array' })).rows
})
const file = (path: string, text: string) => {
  fs.mkdirSync(join(root, path, '..'), { recursive: true })
  fs.writeFileSync(join(root, path), text)
}
const run = (more: Partial<MigrateOptions> = {}) => migrate({ owner: config(), app: { user: 'app', password }, auth: { user: 'auth', password }, root, ...more })
const ours = `select policyname from pg_policies where not 'hamroh_keeper' = any (roles)`
const create = `create table person (organisation uuid not null, id uuid not null, name text not null, primary key (organisation, id)); create schema auth; create table auth.account (id int)`
const policy = `grant select, insert on person to hamroh_staff; grant update (name) on person to hamroh_staff;
  create policy "own rows" on person to hamroh_staff using (organisation = (select nullif(current_setting('app.organisation', true), '')::uuid)) with check (name <> '')`

beforeAll(async () => {
  server = await startEmbedded({ folder: home, password, binaries: postgresBinaries(fifteen ? 'debian15' : 'embedded'), settings: { fsync: 'off' } })
})
afterAll(async () => {
  await server.stop()
  fs.rmSync(home, { recursive: true, force: true })
})
beforeEach(async () => {
  number++
  root = fs.mkdtempSync(join(home, 'root-'))
  await on('postgres', client => client.query(`create database d${number}`), 'postgres')
  file('database/migrations/001-person.sql', create)
  file('core/policy.sql', '-- nothing yet')
  file('domains/people/policy.sql', policy)
})

test('makes roles that may become what they need and nothing else', async () => {
  await run({ writeDump: true })
  await run()
  expect(await query(`select rolname, rolcanlogin, rolinherit or rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname ~ '^(hamroh_|app|auth)' order by 1`)).toEqual([
    ['app', true, false], ['auth', true, false], ['hamroh_asker', false, false], ['hamroh_keeper', false, false], ['hamroh_robot', false, false], ['hamroh_staff', false, false], ['hamroh_visitor', false, false]])
  await expect(query('select from person', 'app')).rejects.toThrow(/permission denied/)
  await expect(query('select from hamroh_migration.migration', 'app')).rejects.toThrow(/permission denied/)
  await expect(query('create table mine ()', 'app')).rejects.toThrow(/permission denied/)
  await expect(query('select from auth.account', 'app')).rejects.toThrow(/permission denied/)
  await expect(query('set role postgres', 'app')).rejects.toThrow(/permission denied/)
  for (const group of ['hamroh_visitor', 'hamroh_asker', 'hamroh_robot']) await expect(asGroup(group, 'select from person')).rejects.toThrow(/permission denied/)
  await query(`insert into person values (gen_random_uuid(), gen_random_uuid(), 'x')`)
  expect(await asGroup('hamroh_staff', 'select name from person')).toEqual([])
  expect(await query('insert into auth.account values (1) returning id', 'auth')).toEqual([[1]])
  await expect(query('select from person', 'auth')).rejects.toThrow(/permission denied/)
  await expect(query('set role hamroh_staff', 'auth')).rejects.toThrow(/permission denied/)
})

test('forces row-level security everywhere, even where nobody asked, and takes back every stray right', async () => {
  file('database/migrations/002-more.sql', 'create table forgotten (id int); create table parted (id int) partition by list (id); create table part partition of parted default')
  await run({ writeDump: true })
  await query(`create policy old on person using (true); grant all on forgotten to public, app, hamroh_visitor; grant select (name) on person to hamroh_asker; alter table forgotten disable row level security`)
  await run()
  expect(await query(`select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`)).toEqual([[0]])
  expect(await query(ours)).toEqual([['own rows']])
  await expect(asGroup('hamroh_visitor', 'select from forgotten')).rejects.toThrow(/permission denied/)
  await expect(asGroup('hamroh_asker', 'select name from person')).rejects.toThrow(/permission denied/)
})

test('the dump reads like a table of contents', async () => {
  await run({ writeDump: true })
  expect(fs.readFileSync(join(root, 'database/policies.txt'), 'utf8')).toBe(`table person: row level security forced
  grant select to hamroh_keeper
  grant insert, select to hamroh_staff
  grant update (name) to hamroh_staff
  policy "a backup reads every row": permissive, for select, to hamroh_keeper
    using true
  policy "own rows": permissive, for all, to hamroh_staff
    using (organisation = ( SELECT (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid AS "nullif"))
    check (name <> ''::text)
`)
})

test('a policy that differs from the dump stops everything and changes nothing', async () => {
  await run({ writeDump: true })
  file('domains/people/policy.sql', `${policy}; create policy "too much" on person for select to hamroh_visitor using (true)`)
  file('database/migrations/002-more.sql', 'create table later ()')
  await expect(run()).rejects.toThrow(/policies\.txt.* \(table later\)[^]*\+ database table later[^]*npx node database\/write\.ts/)
  expect(await query(`select to_regclass('later')::text`)).toEqual([[null]])
  fs.rmSync(join(root, 'database/migrations/002-more.sql'))
  await expect(run()).rejects.toThrow(/\(table person\)[^]*policy "too much"/)
  expect(await query(ours)).toEqual([['own rows']])
  fs.rmSync(join(root, 'database/policies.txt'))
  await expect(run()).rejects.toThrow(/npx node database\/write\.ts/)
})

test.skipIf(fifteen)('a condition alone that differs is seen', async () => {
  await run({ writeDump: true })
  file('domains/people/policy.sql', policy.replace(`name <> ''`, 'true'))
  await expect(run()).rejects.toThrow(/line 9 \(table person\)[^]*- file {9}check \(name[^]*\+ database {5}check true/)
})

test('history is not edited, doubled, reordered or forgotten', async () => {
  await run({ writeDump: true })
  file('database/migrations/001-person.sql', `${create}; select 1`)
  await expect(run()).rejects.toThrow(/001-person\.sql was edited/)
  file('database/migrations/001-person.sql', create)
  file('database/migrations/001-other.sql', '')
  await expect(run()).rejects.toThrow(/Two migrations have the number of 001-person/)
  fs.rmSync(join(root, 'database/migrations/001-other.sql'))
  file('database/migrations/000-early.sql', '')
  await expect(run()).rejects.toThrow(/000-early\.sql comes before/)
  fs.rmSync(join(root, 'database/migrations/000-early.sql'))
  file('database/migrations/002-bad.sql', 'select 1;\nselect 2;\nselect nothing from nowhere')
  await expect(run()).rejects.toThrow(/002-bad\.sql:3: relation "nowhere" does not exist/)
  file('database/migrations/002-bad.sql', 'commit; begin')
  await expect(run()).rejects.toThrow(/ends the transaction/)
  fs.renameSync(join(root, 'database/migrations/001-person.sql'), join(root, 'database/migrations/003-person.sql'))
  await expect(run()).rejects.toThrow(/program is older than its database/)
})

test.for([
  ['superuser', /is a superuser/], ['bypassrls', /has BYPASSRLS/], ['createrole', /may create roles/],
] as const)('an app role that is %s is refused', async ([power, reason]) => {
  await query(`drop role if exists strong; create role strong login ${power}`)
  await expect(run({ app: { user: 'strong' }, writeDump: true })).rejects.toThrow(reason)
})

test('an app role that owns a table, belongs to another role, or is the owner is refused', async () => {
  await query('drop role if exists owning, joined; create role owning login; create table owned (); alter table owned owner to owning; create role joined login; grant pg_read_all_data to joined')
  await expect(run({ app: { user: 'owning' }, writeDump: true })).rejects.toThrow(/"owning" owns owned: row-level security would not bind it/)
  await expect(run({ app: { user: 'joined' }, writeDump: true })).rejects.toThrow(/is a member of pg_read_all_data/)
  await expect(run({ app: { user: 'postgres' }, writeDump: true })).rejects.toThrow(/is a superuser/)
  await query('drop table owned; revoke hamroh_staff from hamroh_visitor; grant hamroh_staff to hamroh_visitor')
  await expect(run({ writeDump: true })).rejects.toThrow(/"hamroh_visitor" is a member of hamroh_staff/)
  await query('revoke hamroh_staff from hamroh_visitor')
})

test('an owner that is no superuser is enough, and sees the rows that it migrates', async () => {
  await query(`drop role if exists plain; create role plain login createrole password 'p'; drop owned by app, auth, hamroh_staff, hamroh_visitor, hamroh_asker, hamroh_robot, hamroh_keeper`)
  await query(`alter database d${number} owner to plain`)
  const its = { owner: config('plain'), app: { user: 'plain_app', password }, auth: { user: 'plain_auth', password } }
  if (!fifteen) await query('grant hamroh_staff, hamroh_visitor, hamroh_asker, hamroh_robot, hamroh_keeper to plain with admin option')
  await query('alter schema public owner to plain')
  await run({ ...its, writeDump: true })
  await query(`insert into person values (gen_random_uuid(), gen_random_uuid(), 'x')`)
  file('database/migrations/002-rename.sql', `update person set name = 'y'`)
  await run(its)
  expect(await query('select name from person')).toEqual([['y']])
  expect(await query('set role hamroh_keeper; select name from person', 'plain')).toEqual([['y']])
})

test('a backup reads every row of every table and changes none, and only the owner reads it', async () => {
  await run({ writeDump: true })
  file('database/migrations/002-more.sql', 'create table later (id int generated always as identity); insert into later default values; insert into auth.account values (1)')
  await run({ writeDump: true })
  await query(`insert into person values (gen_random_uuid(), gen_random_uuid(), 'x')`)
  const asKeeper = (sql: string) => query(`set role hamroh_keeper; ${sql}`)
  expect(await asKeeper('select name from person')).toEqual([['x']])
  expect(await asKeeper('select last_value::int from later_id_seq')).toEqual([[1]])
  expect(await asKeeper('select (select count(*)::int from later), (select count(*)::int from auth.account), (select count(*)::int from hamroh_migration.migration)')).toEqual([[1, 1, 2]])
  for (const change of [`insert into person values (gen_random_uuid(), gen_random_uuid(), 'y')`, `update person set name = 'y'`, 'delete from person', 'delete from auth.account'])
    await expect(asKeeper(change)).rejects.toThrow(/permission denied/)
  for (const user of ['app', 'auth']) await expect(query('set role hamroh_keeper', user)).rejects.toThrow(/permission denied/)
})

test('several databases of one server, and several starts of one database, migrate at once', async () => {
  await run({ writeDump: true })
  const many = [1, 2, 3, 4].map(n => `m${number}_${n}`)
  for (const database of many) await on('postgres', client => client.query(`create database ${database}`), 'postgres')
  const app = { user: `fresh${number}`, password }
  const both = [...many, ...many].map(database => run({ owner: config('postgres', database), app, auth: { user: `${app.user}_auth`, password } }))
  await Promise.all(both)
  expect(await on(app.user, async client => (await client.query('select current_user as me')).rows, many[3])).toEqual([{ me: app.user }])
})

test('table types know ids, unions, defaults and nulls', async () => {
  file('domains/people/policy.sql', '')
  file('database/migrations/001-person.sql', `
    create domain colour as text check (value in ('red', 'green'));
    create table organisation (id uuid primary key, kind text not null check (kind in ('it''s', 'b')), roles text[] not null default '{}' check (roles <@ array['x', 'y']));
    create table person (organisation uuid not null references organisation, id uuid not null, primary key (organisation, id));
    create table "case" (organisation uuid not null, id uuid not null, person uuid, parcel uuid, born date, seen timestamptz, made_at timestamptz not null default now(),
      kept bytea, size int8 generated always as identity, wide int4 not null generated always as (1) stored, facts jsonb not null default '{}', c colour, one text check (one = 'a'), free text check (free in ('a') or free is null),
      primary key (organisation, id), foreign key (organisation, person) references person);
    create table case_note (organisation uuid not null, "case" uuid not null, note text not null default '', foreign key (organisation, "case") references "case", primary key (organisation, "case"))`)
  await run({ writeDump: true })
  const text = await on('postgres', client => schemaText(client))
  expect(text.slice(text.indexOf('export interface Database'))).toBe(`export interface Database {
  case: CaseTable
  case_note: CaseNoteTable
  organisation: OrganisationTable
  person: PersonTable
}

export interface CaseTable {
  organisation: Id<'organisation'>
  id: Id<'case'>
  person: Id<'person'> | null
  parcel: string | null
  born: Day | null
  seen: ColumnType<Temporal.Instant | null, string | null, string | null>
  made_at: ColumnType<Temporal.Instant, string | undefined, string>
  kept: Buffer | null
  size: GeneratedAlways<number>
  wide: GeneratedAlways<number>
  facts: JsonColumn<string | undefined>
  c: 'red' | 'green' | null
  one: 'a' | null
  free: string | null
}

export interface CaseNoteTable {
  organisation: Id<'organisation'>
  case: Id<'case'>
  note: Generated<string>
}

export interface OrganisationTable {
  id: Id<'organisation'>
  kind: 'it\\'s' | 'b'
  roles: Generated<('x' | 'y')[]>
}

export interface PersonTable {
  organisation: Id<'organisation'>
  id: Id<'person'>
}
`)
  expect(await on('postgres', client => policyDump(client))).toBe(await on('postgres', client => policyDump(client)))
})
