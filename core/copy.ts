import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from, to } from 'pg-copy-streams'
import { z } from 'zod'
import { schemas } from './keeper.ts'

/** A table as it is written down: its name with its schema, and the columns that hold what was put in (not what the database works out). */
export const CopiedTable = z.strictObject({ schema: z.enum(schemas), table: z.string(), columns: z.array(z.string()) })
export type CopiedTable = z.output<typeof CopiedTable>

const name = pg.escapeIdentifier
const titleOf = ({ schema, table }: Pick<CopiedTable, 'schema' | 'table'>) => `${name(schema)}.${name(table)}`

/** How values are written as text: the same on every machine and in every version of PostgreSQL, and read again whatever is set there. */
export const plainText = `set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601'; set local timezone = 'UTC';
  set local bytea_output = 'hex'; set local extra_float_digits = 3; set local client_encoding = 'UTF8'; set local row_security = on`

/** Every table that holds rows, each after those that its foreign keys lead to. Throws when some lead in a circle. */
export async function tablesInOrder(client: pg.ClientBase): Promise<readonly CopiedTable[]> {
  const { rows } = await client.query<CopiedTable & { readonly oid: string; readonly after: readonly string[] }>(`
    select c.oid::text as oid, n.nspname as schema, c.relname as "table",
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select distinct k.confrelid::text from pg_constraint k where k.contype = 'f' and k.conrelid = c.oid and k.confrelid <> c.oid) as after
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind in ('r', 'p') and not c.relispartition order by n.nspname collate "C", c.relname collate "C"`, [[...schemas]])
  const done = new Set<string>()
  const ordered: CopiedTable[] = []
  for (let rest = rows; rest.length > 0;) {
    const ready = rest.filter(({ after }) => after.every((one) => done.has(one)))
    if (ready.length === 0) throw new Error(`These tables lead to one another in a circle: ${rest.map((one) => one.table).join(', ')}`)
    for (const { oid, schema, table, columns } of ready) {
      done.add(oid)
      ordered.push({ schema, table, columns })
    }
    rest = rest.filter(({ oid }) => !done.has(oid))
  }
  return ordered
}

const listOf = (columns: readonly string[]) => columns.map((column) => name(column)).join(', ')

/** The rows of a table as PostgreSQL writes them down. Out: their bytes as they come; when all have come, how many rows there were. */
export async function* copyOut(client: pg.ClientBase, table: CopiedTable): AsyncGenerator<Buffer, number> {
  const rows = client.query(to(`copy (select ${listOf(table.columns)} from ${titleOf(table)}) to stdout`))
  for await (const bytes of rows) if (Buffer.isBuffer(bytes)) yield bytes
  return rows.rowCount
}

/** Puts rows in that `copyOut` wrote down. Out: how many. */
export async function copyIn(client: pg.ClientBase, table: CopiedTable, rows: AsyncIterable<Buffer>): Promise<number> {
  const into = client.query(from(`copy ${titleOf(table)} (${listOf(table.columns)}) from stdin`))
  await pipeline(Readable.from(rows), into)
  return into.rowCount
}

/** Where counters stand. */
export const Counter = z.strictObject({ schema: z.enum(schemas), sequence: z.string(), last: z.string(), called: z.boolean() })
export type Counter = z.output<typeof Counter>

export async function countersOf(client: pg.ClientBase): Promise<readonly Counter[]> {
  const { rows } = await client.query<{ schema: Counter['schema']; sequence: string }>(`select n.nspname as schema, c.relname as sequence
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1) and c.relkind = 'S' order by 1, 2`, [[...schemas]])
  const counters: Counter[] = []
  for (const { schema, sequence } of rows) {
    const { rows: [at] } = await client.query<{ last: string; called: boolean }>(`select last_value::text as last, is_called as called from ${name(schema)}.${name(sequence)}`)
    if (at) counters.push({ schema, sequence, ...at })
  }
  return counters
}

export const setCounter = (client: pg.ClientBase, { schema, sequence, last, called }: Counter) =>
  client.query('select setval($1::regclass, $2::int8, $3)', [`${name(schema)}.${name(sequence)}`, last, called])
