import type pg from 'pg'
import { isOurs } from './act.ts'
import { withoutEach } from './clauses.ts'
import type { Verb } from './attempts.ts'
import type { Me } from './model/rule.ts'
import type { Table } from './rows.ts'
import { quote } from './tables.ts'

/** A policy with one clause less, and whom it is for. */
export type Mutant = {
  readonly table: Table; readonly title: string; readonly kinds: readonly Me['kind'][]
  /** What this policy speaks of, besides who sees what. */
  readonly verbs: readonly Verb[]
  readonly sql: string
  /** The same clause stands in the other half of the policy too: without both. */
  readonly without?: string
}

type Policy = { readonly table: Table; readonly name: string; readonly verb: string; readonly roles: readonly string[]; readonly using: string | null; readonly check: string | null }
const kinds = ['visitor', 'asker', 'staff', 'robot'] as const

/**
 * Every clause of every policy taken out in turn, and every policy made to allow nothing at all.
 * A condition that stands for both halves (`using` without `with check`) is changed for both.
 */
export async function mutantsOf(client: pg.ClientBase): Promise<readonly Mutant[]> {
  const { rows } = await client.query<Policy>(`select tablename as "table", policyname as name, cmd as verb, roles::text[] as roles, qual as using, with_check as check
    from pg_policies where schemaname = 'public' order by tablename collate "C", policyname collate "C"`)
  const granted = await grantsOf(client)
  return rows.filter(({ name }) => !isOurs(name)).flatMap((policy) => mutantsOfOne(policy, granted))
}

function mutantsOfOne({ table, name, verb, roles, using, check }: Policy, granted: ReadonlySet<string>): readonly Mutant[] {
  const mine = kinds.filter((kind) => roles.includes('public') || roles.includes(`hamroh_${kind}`))
  if (mine.length === 0) return [] // for keeping copies, not for anybody who asks
  const verbs = (['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const).filter((one) => (verb === 'ALL' || verb === one) && mine.some((kind) => granted.has(`${kind} ${one} ${table}`)))
  const says = (half: string | null) => [...withoutEach(half ?? 'true'), ...(half === null ? [] : [{ clause: 'anything', text: 'false' }])]
  const alter = (newUsing: string | null, newCheck: string | null) =>
    `alter policy ${quote(name)} on ${quote(table)}${newUsing === null ? '' : ` using (${newUsing})`}${newCheck === null ? '' : ` with check (${newCheck})`}`
  const half = (part: 'using' | 'check', clause: string, sql: string, both: string | undefined): Mutant => ({
    table, kinds: mine, verbs: verbs.flatMap((one) => verbOf[one]), title: `${table}: "${name}", ${part} without ${clause}`, sql, ...(both === undefined ? {} : { without: both }),
  })
  const twin = (clause: string, other: string | null) => (clause === 'anything' ? undefined : withoutEach(other ?? 'true').find((one) => one.clause === clause)?.text)
  return [
    ...says(using).map(({ clause, text }) => half('using', clause, alter(text, null), check === null || twin(clause, check) === undefined ? undefined : alter(text, twin(clause, check) ?? null))),
    ...says(check).map(({ clause, text }) => half('check', clause, alter(null, text), using === null || twin(clause, using) === undefined ? undefined : alter(twin(clause, using) ?? null, text))),
  ]
}
const verbOf = { SELECT: [], INSERT: ['add'], UPDATE: ['change'], DELETE: ['remove'] } as const satisfies { readonly [verb: string]: readonly Verb[] }

/** Which kind of actor has which verb on which table at all. */
export async function grantsOf(client: pg.ClientBase): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ grant: string }>(`
    select kind || ' ' || verb || ' ' || c.relname as "grant" from unnest(array['visitor', 'asker', 'staff', 'robot']) kind, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) verb, pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and case verb when 'DELETE' then has_table_privilege('hamroh_' || kind, c.oid, verb) else has_any_column_privilege('hamroh_' || kind, c.oid, verb) end`)
  return new Set(rows.map(({ grant }) => grant))
}

/** The view of live grounds, on which a policy leans, with one clause less. */
export async function mutantsOfView(client: pg.ClientBase, view: string, table: Table): Promise<readonly Mutant[]> {
  const { rows: [found] } = await client.query<{ text: string }>(`select pg_get_viewdef('${view}'::regclass) as text`)
  const [select = '', where = ''] = (found?.text ?? '').replace(/;\s*$/, '').split(/\n\s*WHERE /)
  return withoutEach(where).map(({ clause, text }) => ({
    table, kinds: ['staff'], verbs: ['add'], title: `${view}: without ${clause}`, sql: `create or replace view ${view} with (security_invoker = true) as ${select} where ${text}`,
  }))
}
