import type pg from 'pg'

interface Column {
  table: string, column: string, type: string, domain: string | null, is_array: boolean, not_null: boolean, has_default: boolean
  identity: '' | 'a' | 'd', generated: '' | 's' | 'v', checks: string[], points_to: { table: string, column: string }[]
}

const first = '// Made from the database by database/write.ts: edit the migrations instead.'
const imports: [string, string[]][] = [['kysely', ['ColumnType', 'Generated', 'GeneratedAlways']], ['./ids.ts', ['Day', 'Id']]]
const json = `export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
/** Read as a value, written as text: the driver would take a list for an array of the database. */
export type JsonColumn<Write> = ColumnType<Json, Write, Write>
`

/** The table types of Kysely, as the database has them now. */
export async function schemaText(client: pg.ClientBase): Promise<string> {
  const columns = await columnsOf(client)
  const tables = Map.groupBy(columns, column => column.table)
  const list = [...tables.keys()].map(table => `  ${key(table)}: ${typeName(table)}`)
  const types = [...tables].map(([table, its]) =>
    `export interface ${typeName(table)} {\n${its.map(column => `  ${key(column.column)}: ${columnType(column, tables)}`).join('\n')}\n}\n`)
  const body = [json, `export interface Database {\n${list.join('\n')}\n}\n`, ...types].join('\n')
  const used = imports.map(([from, names]) => [from, names.filter(name => new RegExp(`\\b${name}<|: ${name}\\b`).test(body))] as const)
  return [first, ...used.filter(([, names]) => names.length).map(([from, names]) => `import type { ${names.join(', ')} } from '${from}'`), '', body].join('\n')
}

async function columnsOf(client: pg.ClientBase): Promise<Column[]> {
  const { rows } = await client.query<Column>(`
    select c.relname as "table", a.attname as "column", b.typname as type, d.typname as domain, e.oid is not null as is_array,
      a.attnotnull or coalesce(d.typnotnull, false) as not_null, a.atthasdef and a.attgenerated = '' or d.typdefault is not null as has_default, a.attidentity as identity, a.attgenerated as generated,
      array(select pg_get_expr(k.conbin, k.conrelid) from pg_constraint k where k.contype = 'c' and (k.conrelid = c.oid and k.conkey = array[a.attnum] or k.contypid = d.oid)) as checks,
      (select coalesce(json_agg(json_build_object('table', r.relname, 'column', t.attname) order by k.conname), '[]')
        from pg_constraint k cross join lateral unnest(k.conkey, k.confkey) as pair (here, there)
        join pg_class r on r.oid = k.confrelid join pg_attribute t on t.attrelid = k.confrelid and t.attnum = pair.there
        where k.contype = 'f' and k.conparentid = 0 and k.conrelid = c.oid and pair.here = a.attnum) as points_to
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    left join pg_type d on d.oid = t.oid and d.typtype = 'd'
    left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
    join pg_type b on b.oid = coalesce(e.oid, nullif(d.typbasetype, 0), t.oid)
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname collate "C", a.attnum`)
  return rows
}

function columnType(column: Column, tables: Map<string, Column[]>): string {
  const { not_null, identity, generated } = column
  const optional = column.has_default || identity === 'd'
  const orNull = (type: string) => not_null ? type : `${type} | null`
  const many = (type: string) => !column.is_array ? type : `${type.includes(' ') ? `(${type})` : type}[]`
  const write = `${orNull(many('string'))}${optional ? ' | undefined' : ''}`
  if (generated || identity === 'a') return `GeneratedAlways<${orNull(many(readType(column, tables)))}>`
  if (column.type === 'timestamptz') return `ColumnType<${orNull(many('Temporal.Instant'))}, ${write}, ${orNull(many('string'))}>`
  if (column.type.startsWith('json')) return `JsonColumn<${write}>`
  const type = orNull(many(readType(column, tables)))
  return optional ? `Generated<${type}>` : type
}

function readType(column: Column, tables: Map<string, Column[]>): string {
  if (column.type === 'uuid') return idType(column, tables)
  return column.type === 'timestamptz' ? 'Temporal.Instant' : column.type.startsWith('json') ? 'Json' : plainType(column)
}

/** An id knows its table: its own, or the one that a foreign key leads to, through other keys if need be. */
function idType(column: Column, tables: Map<string, Column[]>, seen = new Set<Column>()): string {
  if (column.column === 'id') return `Id<'${column.table}'>`
  if (seen.has(column)) return 'string'
  seen.add(column)
  const direct = column.points_to.find(target => target.column === 'id')
  if (direct) return `Id<'${direct.table}'>`
  const found = column.points_to.flatMap(target => tables.get(target.table)?.filter(other => other.column === target.column) ?? [])
    .map(other => idType(other, tables, seen))
  return found.find(type => type !== 'string') ?? 'string'
}

function plainType({ type, checks }: Column): string {
  if (type === 'bool') return 'boolean'
  if (['int2', 'int4', 'int8', 'float4', 'float8', 'oid'].includes(type)) return 'number'
  if (type === 'date') return 'Day'
  if (type === 'bytea') return 'Buffer'
  if (type === 'text' || type === 'varchar' || type === 'bpchar') return checks.map(literals).find(found => found) ?? 'string'
  return 'string'
}

/** `col in ('a', 'b')`, `col = 'a'` and, for a list, `col <@ array['a', 'b']`, alone in their check, make a union. */
function literals(check: string): string | undefined {
  const plain = check.replaceAll(/::(text|character varying|bpchar)(\(\d+\))?(\[\])?/g, '').replaceAll(/'(?:[^']|'')*'|[()]/g, part => part === '(' || part === ')' ? '' : part)
  const quoted = `'(?:[^']|'')*'`
  const found = new RegExp(`^(?:\\w+|"[^"]+") (?:(?:= ANY|<@) ?ARRAY\\[(${quoted}(?:, ${quoted})*)\\]|= (${quoted}))$`).exec(plain.trim())
  const values = (found?.[1] ?? found?.[2])?.match(new RegExp(quoted, 'g'))
  return values?.map(value => `'${value.slice(1, -1).replaceAll("''", "'").replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`).join(' | ')
}

const key = (name: string) => /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`
const typeName = (table: string) => `${table.split(/\W|_/).map(word => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')}Table`
