import pg from 'pg'
import { groups } from './migrate.ts'

const name = pg.escapeIdentifier

/**
 * The clock of a node that is being made. It is a schema of two functions, which stands before the database's own on the path of the
 * one who makes it. A living node has no such schema, and so no way to be told another time.
 */
const [present, past] = ['public', 'making, pg_catalog, public']

/** Gives a new node its clock, and has all that the schema says of time say it by that. In: the owner's connection, in a transaction. */
export async function giveClock(owner: pg.ClientBase): Promise<void> {
  await owner.query(`create schema making;
    create function making.now() returns timestamptz language sql stable parallel safe
      return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, pg_catalog.now());
    create function making.clock_timestamp() returns timestamptz language sql volatile parallel safe
      return making.now() + (pg_catalog.clock_timestamp() - pg_catalog.now());
    grant usage on schema making to ${groups.map(name).join(', ')}, public`)
  await say(owner, present, past)
}

/** Everything again in the database's own words. The clock itself can only go when nothing speaks of it: the database sees to that. */
export async function takeClock(owner: pg.ClientBase): Promise<void> {
  await say(owner, past, present)
  await owner.query('drop function making.clock_timestamp() restrict; drop function making.now() restrict; drop schema making restrict')
}

/** Every default, view and policy that tells the time, read where one clock is the nearest and written where another is. */
async function say(owner: pg.ClientBase, here: string, there: string): Promise<void> {
  await owner.query(`set local search_path = ${here}`)
  const { rows } = await owner.query<{ statement: string }>(spoken)
  await owner.query(`set local search_path = ${there}`)
  for (const { statement } of rows) await owner.query(statement)
  await owner.query(`set local search_path = ${present}`)
}

const spoken = `select statement from (
    select 1 as part, format('alter table public.%I alter column %I set default %s', c.relname, a.attname, pg_get_expr(d.adbin, d.adrelid)) as statement
      from pg_attrdef d join pg_class c on c.oid = d.adrelid join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
     where c.relnamespace = 'public'::regnamespace and a.attgenerated = ''
    union all
    select 2, format('create or replace view public.%I with (security_invoker = true) as %s', relname, pg_get_viewdef(oid))
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
    union all
    select 3, format('alter policy %I on public.%I', policyname, tablename) || coalesce(' using (' || qual || ')', '') || coalesce(' with check (' || with_check || ')', '')
      from pg_policies where schemaname = 'public'
  ) x where statement ~ '(now|clock_timestamp)\\(\\)' order by part, statement`

/** What was being made when the process died is forgotten: the node is new again. In: the owner's connection, past row-level security. */
export async function forgetHalfMade(owner: pg.ClientBase): Promise<void> {
  const { rowCount } = await owner.query(`select from pg_namespace where nspname = 'making'`)
  if (rowCount === 0) return
  await takeClock(owner)
  const { rows } = await owner.query<{ schema: string; table: string }>(
    `select schemaname as schema, tablename as table from pg_tables where schemaname in ('public', 'auth')`)
  await owner.query(`truncate ${rows.map(({ schema, table }) => `${name(schema)}.${name(table)}`).join(', ')}`)
}
