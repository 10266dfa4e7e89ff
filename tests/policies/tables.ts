import type pg from 'pg'
import type { Story, Table, World } from './rows.ts'
import { bytes, named } from './rows.ts'

export type Column = { readonly name: string; readonly type: string; readonly required: boolean; readonly filled: boolean; readonly key: boolean; readonly counted: boolean }
export type Tables = ReadonlyMap<Table, readonly Column[]>
type Values = Readonly<Record<string, unknown>>

export const quote = (name: string): string => `"${name}"`

/** The tables as the catalogue has them, so that a column that comes later needs no change here. */
export async function tablesOf(client: pg.ClientBase): Promise<Tables> {
  const { rows } = await client.query<Column & { readonly table: Table }>(`
    select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as required,
      a.atthasdef as filled, a.attidentity = 'a' as counted, coalesce(a.attnum = any (i.indkey), false) as key
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname collate "C", a.attnum`)
  return Map.groupBy(rows, ({ table }) => table)
}
export const columnsOf = (tables: Tables, table: Table): readonly Column[] => tables.get(table) ?? []

/** The primary key as one text, the same everywhere: it says which row is meant. */
export const keyText = (tables: Tables, table: Table): string =>
  `concat_ws('/', ${columnsOf(tables, table).filter(({ key }) => key).map(({ name }) => `${quote(name)}::text`).join(', ')})`

/** A value as a literal of any type. */
export function literalOf(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`
  if (Array.isArray(value)) return `'{${value.map((one) => JSON.stringify(Buffer.isBuffer(one) ? `\\x${one.toString('hex')}` : one)).join(',')}}'`
  const text = value instanceof Temporal.Instant ? value.toString() : typeof value === 'object' ? JSON.stringify(value) : String(value)
  return `'${text.replaceAll("'", "''")}'`
}

export const insertOf = (table: Table, row: Values): string => {
  const names = Object.keys(row)
  return `insert into ${quote(table)} (${names.map(quote).join(', ')}) values (${names.map((name) => literalOf(row[name])).join(', ')})`
}

/** What stands in a column that a story does not mention. */
function filler({ name, type }: Column, label: string, now: Temporal.Instant): unknown {
  if (type === 'uuid') return named(`${label} ${name}`)
  if (type === 'bytea') return bytes(`${label} ${name}`)
  if (type === 'boolean') return false
  if (type.startsWith('timestamp')) return now
  if (type === 'date') return '2026-01-01'
  if (type === 'jsonb') return {}
  if (type.endsWith('[]')) return []
  return type === 'text' ? `${label} ${name}` : 1
}

/**
 * Puts a story into the tables as their owner, inside the transaction that is open. Foreign keys do not look:
 * a world may hold rows that our own operations would never write. What a unique key refuses is left out.
 */
export async function tell(client: pg.ClientBase, tables: Tables, story: Story, now: Temporal.Instant): Promise<void> {
  const statements = Object.entries(story).flatMap(([table, rows]) => rows.map((given, at) => {
    const columns = columnsOf(tables, table as Table)
    const missing = columns.filter(({ name, required, filled, counted }) => required && !filled && !counted && !(name in given))
    const row = { ...Object.fromEntries(missing.map((column) => [column.name, filler(column, `${table} ${at}`, now)])), ...given }
    return `${insertOf(table as Table, row)} on conflict do nothing`
  }))
  await client.query(`set local session_replication_role = replica; ${statements.join('; ')}`)
}

/** Reads everything as the owner. */
export async function readWorld(client: pg.ClientBase, tables: Tables, now: Temporal.Instant): Promise<World> {
  const all: Record<string, unknown> = { now }
  for (const table of tables.keys()) all[table] = (await client.query(`select * from ${quote(table)}`)).rows
  return all as World
}

export async function momentOf(client: pg.ClientBase): Promise<Temporal.Instant> {
  const { rows: [found] } = await client.query<{ now: Temporal.Instant }>('select now()')
  if (!found) throw new Error('No moment')
  return found.now
}
