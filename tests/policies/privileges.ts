import type pg from 'pg'
import { rulesFor } from './model/index.ts'
import type { Me, Rule } from './model/rule.ts'
import type { Table, World } from './rows.ts'
import { columnsOf, type Tables } from './tables.ts'

const verbs = { SELECT: 'see', INSERT: 'add', UPDATE: 'change', DELETE: 'remove' } as const
type Privilege = { readonly table: Table; readonly text: string }
type AnyRule = { readonly [Part in keyof Rule<Table>]?: unknown }

const rulesOf = (me: Me, world: World): readonly (readonly [Table, AnyRule])[] => Object.entries(rulesFor(me, world)) as [Table, AnyRule][]

/** The tables that somebody may do something with. */
export const knownTables = (people: readonly Me[], world: World): ReadonlySet<Table> => new Set(people.flatMap((me) => rulesOf(me, world).map(([table]) => table)))

/** What the database grants, as `staff UPDATE parcel.live`; a right to remove has no column. */
export async function privilegesOf(client: pg.ClientBase): Promise<readonly Privilege[]> {
  const { rows } = await client.query<Privilege>(`
    select c.relname as "table", kind || ' ' || verb || ' ' || c.relname || '.' || a.attname as text
      from unnest(array['visitor', 'asker', 'staff', 'robot']) kind, unnest(array['SELECT', 'INSERT', 'UPDATE']) verb, pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_column_privilege('hamroh_' || kind, c.oid, a.attnum, verb)
    union all select c.relname, kind || ' DELETE ' || c.relname
      from unnest(array['visitor', 'asker', 'staff', 'robot']) kind, pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege('hamroh_' || kind, c.oid, 'DELETE')
     order by 2`)
  return rows.toSorted((a, b) => (a.text < b.text ? -1 : 1))
}

/** The same, as the model has it. */
export function privilegesSaid(people: readonly Me[], world: World, tables: Tables): readonly string[] {
  const said = people.flatMap((me) => rulesOf(me, world).flatMap(([table, rule]) => Object.entries(verbs).flatMap(([verb, part]) => {
    if (!rule[part]) return []
    if (verb === 'DELETE') return [`${me.kind} DELETE ${table}`]
    const only = verb === 'SELECT' ? rule.seeOnly : verb === 'UPDATE' ? rule.changeOnly : undefined
    const columns = Array.isArray(only) ? only.map(String) : columnsOf(tables, table).map(({ name }) => name)
    return columns.map((column) => `${me.kind} ${verb} ${table}.${column}`)
  })))
  return [...new Set(said)].toSorted((a, b) => (a < b ? -1 : 1))
}
