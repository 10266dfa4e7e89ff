import type pg from 'pg'
import { openAs } from '../../core/open.ts'
import { Refused } from '../../core/refused.ts'
import type { Me } from './model/rule.ts'
import type { Table } from './rows.ts'
import { keyText, quote, type Tables } from './tables.ts'

/** Something to try. `row` holds an update or a delete to one row without a `where`, so that no other policy helps to refuse it. */
export type Try = { readonly row: string; readonly sql: string }

const onlyTried = 'the row that is tried'

/** Lets an update or a delete without a `where` reach one row at a time: test.row names it. Part of the test's own transaction. */
export async function holdToOneRow(client: pg.ClientBase, tables: Tables): Promise<void> {
  const statements = [...tables.keys()].flatMap((table) => ['update', 'delete'].map((verb) => `
    create policy "${onlyTried}, ${verb}" on ${quote(table)} as restrictive for ${verb}
      using (coalesce(current_setting('test.row', true), '') in ('', ${keyText(tables, table)})) ${verb === 'update' ? 'with check (true)' : ''}`))
  await client.query(statements.join(';'))
}
export const isOurs = (policy: string): boolean => policy.startsWith(onlyTried)

/** Becomes somebody as the program does: the application's login, then the real opening. Out: what the opening found. */
export async function become(client: pg.PoolClient, me: Me): Promise<string> {
  await client.query(`savepoint actor; set local session authorization hamroh_app`)
  const found = await openAs(client, me.asking).then(
    ({ actor }) => openingOf({ ...me, known: true, account: actor.account, organisation: actor.kind === 'staff' ? actor.organisation : null,
      request: actor.request, askedOf: actor.kind === 'asker' && !actor.complaint && !actor.registration && !actor.letter ? actor.organisation : null, person: actor.person,
      letter: actor.letter, letterFrom: actor.letter ? actor.organisation : null,
      complaint: actor.complaint, complainedTo: actor.complaint ? actor.organisation : null,
      registration: actor.registration?.id ?? null, registeredAt: actor.registration ? actor.organisation : null, registeredEvent: actor.registration?.event ?? null }),
    (fault: unknown) => {
      if (fault instanceof Refused) return openingOf({ ...me, known: false })
      throw fault
    })
  await client.query(`select set_config('app.key', '${me.key}', true)`)
  return found
}

type Opening = Pick<Me, 'known' | 'account' | 'organisation' | 'request' | 'askedOf' | 'person' | 'complaint' | 'complainedTo' | 'registration' | 'registeredAt' | 'registeredEvent' | 'letter' | 'letterFrom'>
/** What the opening should find, in a form that can be compared. */
export const openingOf = ({ known, account, organisation, request, askedOf, person, complaint, complainedTo, registration, registeredAt, registeredEvent, letter, letterFrom }: Opening): string =>
  (known ? `known: ${[account, organisation, request, askedOf, person, complaint, complainedTo, registration, registeredAt, registeredEvent, letter, letterFrom].join(' ')}` : 'turned away')

export const leave = (client: pg.PoolClient) => client.query('rollback to savepoint actor')

/** Which rows of these tables there are for the one whom we became: by table, the keys in order. */
export async function seen(client: pg.PoolClient, tables: Tables, wanted: readonly Table[]): Promise<ReadonlyMap<string, string>> {
  if (wanted.length === 0) return new Map()
  const parts = wanted.map((table) => `select '${table}' as "table", coalesce(string_agg(${keyText(tables, table)}, ' ' order by ${keyText(tables, table)} collate "C"), '') as keys from ${quote(table)}`)
  const { rows } = await client.query<{ table: string; keys: string }>(parts.join(' union all '))
  return new Map(rows.map(({ table, keys }) => [table, keys]))
}

/**
 * Tries each and takes each back. Out: one letter for each. `y`: the policies let it by (a constraint may still stop it,
 * and comes later: two people at once, a row that is there already); `n`: they did not. Anything else is a fault of the test.
 * Given what is `expected`, it stops at the first that turns out otherwise.
 */
export async function tryAll(client: pg.PoolClient, tries: string, expected = ''): Promise<string> {
  await client.query(`do $try$ declare one record; touched bigint; outcome text := ''; begin
    for one in select t ->> 0 as row, t ->> 1 as sql, at from jsonb_array_elements(${tries}::jsonb) with ordinality as all_of_them (t, at) order by at loop
      perform set_config('test.row', one.row, true);
      begin
        execute one.sql;
        get diagnostics touched = row_count;
        raise exception using errcode = case when touched > 0 then 'HMYES' else 'HMNOT' end;
      exception when others then
        outcome := outcome || case when sqlstate = 'HMYES' or sqlstate like '23%' then 'y' when sqlstate in ('HMNOT', '42501') then 'n' else format('[%s %s: %s]', sqlstate, sqlerrm, one.sql) end;
      end;
      exit when '${expected}' <> '' and outcome <> left('${expected}', length(outcome));
    end loop;
    perform set_config('test.row', '', true), set_config('test.outcome', outcome, true);
  end $try$`)
  const { rows: [found] } = await client.query<{ outcome: string }>(`select current_setting('test.outcome') as outcome`)
  return found?.outcome ?? ''
}
