import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type Clone } from '../database.ts'
import { sources, sql, withoutComments } from './sources.ts'

let database: Clone
let owner: pg.Client
beforeAll(async () => {
  database = await cloneDatabase()
  owner = new pg.Client(database.owner)
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})
const names = async (query: string) => (await owner.query<{ name: string }>(query)).rows.map(({ name }) => name)

test('row-level security is forced on every table, and every table has a policy', async () => {
  expect((await names(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`)).length).toBeGreaterThan(30)
  expect(await names(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`)).toEqual([])
  expect(await names(`select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    and not exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname)`)).toEqual([])
})

test('a view sees with the eyes of whoever looks through it', async () => {
  expect(await names(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v' and not coalesce(reloptions, '{}') @> array['security_invoker=true']`)).toEqual([])
  expect(await names(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'm'`)).toEqual([])
})

test('no function lends its owner’s power, and no trigger or rule works behind the policies', async () => {
  const ours = `('public', 'auth', 'hamroh_migration')`
  expect(await names(`select proname as name from pg_proc join pg_namespace n on n.oid = pronamespace where nspname in ${ours} and prosecdef`)).toEqual([])
  expect(await names(`select rulename as name from pg_rules where schemaname in ${ours}`)).toEqual([])
})

/** One row of the whole register, which carries who wrote it: what it is about is no organisation's. */
const ofTheRegister = ['event_invited', 'outcome_follow_up', 'register_hiding', 'register_keeper', 'statement_retraction']

test('a table that belongs to an organisation has it first in its key', async () => {
  expect(await names(`select c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation' and a.attnotnull
      join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and i.indkey[0] <> a.attnum order by 1`)).toEqual(ofTheRegister)
})

test('no foreign key leads from one organisation’s rows to another’s', async () => {
  // A key to a table of organisations' rows carries the organisation; one without it leads to what is public.
  expect(await names(`select conname || ' of ' || k.conrelid::regclass as name from pg_constraint k
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace
      and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'organisation' and a.attnotnull)
      and not exists (select from unnest(k.conkey, k.confkey) as pair (here, there)
        join pg_attribute h on h.attrelid = k.conrelid and h.attnum = pair.here join pg_attribute t on t.attrelid = k.confrelid and t.attnum = pair.there
        where h.attname = 'organisation' and t.attname = 'organisation')`)).toEqual([])
})

test('the policies say to whom they speak, and none of them believes an empty setting', async () => {
  const policies = (await owner.query<{ name: string; text: string }>(`select policyname as name, coalesce(qual, '') || ' ' || coalesce(with_check, '') as text from pg_policies where schemaname = 'public'`)).rows
  const bare = policies.filter(({ text }) => /current_setting\([^)]*\)\)?::uuid/.test(text.replaceAll(/NULLIF\(current_setting\([^)]*\), ''::text\)/gi, '')))
  expect(bare.map(({ name }) => name)).toEqual([])
})

test('nobody outside of core becomes someone else or sets what the policies read', () => {
  const power = /set_config|\bset\s+(local\s+|session\s+)?(role|authorization)\b|\bset\s+(local|session)\b|\breset\s+role\b|security\s+definer|row_security|bypassrls/i
  const outside = [...sources, ...sql].filter((file) => !file.startsWith('core/'))
  expect(outside.filter((file) => power.test(withoutComments(file)))).toEqual([])
  expect(sql.filter((file) => /security\s+definer/i.test(withoutComments(file)))).toEqual([])
})
