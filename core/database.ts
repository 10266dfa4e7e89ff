import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { Refused } from './refused.ts'
import type { Database } from './schema.ts'

const safe = (text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError('A number from the database is too large to be exact')
  return number
}
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, safe],
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.TIMESTAMPTZ, (text) => Temporal.Instant.from(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))],
])
/** How values are read: whoever runs our queries on a connection of her own connects with these. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format),
}

/**
 * A pool of connections as the application's role. No other file opens a connection for the application.
 * What is asked at the same moment goes out together, and is answered in its order: one round trip, however many statements.
 */
export function connect(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ max: 12, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 60_000, ...config, types, pipeline: true })
  pool.on('connect', (client) => client.on('error', () => {})) // one in use that died says so through its query
  pool.on('error', () => {}) // an idle connection that died: the next request gets a new one, or a refusal that says so
  return pool
}

/** Kysely over one connection that is already inside a transaction of ours. */
export const queriesOn = (client: Pick<pg.ClientBase, 'query'>): Kysely<Database> =>
  new Kysely<Database>({ dialect: new PostgresDialect({ pool: { connect: async () => borrowed(client), end: async () => {}, options: {} } }) })

const borrowed = (client: Pick<pg.ClientBase, 'query'>) => ({
  query: client.query.bind(client) as pg.PoolClient['query'],
  release: () => {},
})

/** A connection for as long as one transaction lasts: whoever still asks after `leave` would ask in somebody else's. */
export function borrow(client: pg.ClientBase): { readonly client: Pick<pg.ClientBase, 'query'>; leave(): void } {
  let left = false
  const query = (text: string, values: readonly unknown[]) => {
    if (left) throw new Error('Asked after its transaction was over')
    return client.query({ ...named(text, values), text, values: [...values] })
  }
  return { client: { query: query as pg.ClientBase['query'] }, leave: () => { left = true } }
}

const names = new Map<string, string>()
const most = { statements: 400, values: 24 }

/**
 * A name under which a connection keeps a statement once it was read and planned: what policies add to it takes longer to plan than to do.
 * The database plans it anew for each of its roles. Statements with long lists, of which there is one for each length, get none.
 */
function named(text: string, values: readonly unknown[]): { readonly name?: string } {
  const known = names.get(text)
  if (known !== undefined) return { name: known }
  if (values.length > most.values || names.size >= most.statements) return {}
  const name = `hamroh ${names.size + 1}`
  names.set(text, name)
  return { name }
}

/** A kept statement that a migration of another process has overtaken: whoever meets it gives the connection up. */
export const isOvertaken = (fault: unknown): boolean => codeOf(fault) === '0A000'

/** For the few statements that travel together as text: a value as a literal that cannot end early. */
export const literal = (value: string | number | boolean | null | Buffer | readonly string[] | Temporal.Instant): string => {
  if (value === null) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'::bytea`
  if (value instanceof Temporal.Instant) return `${pg.escapeLiteral(value.toString())}::timestamptz`
  if (typeof value === 'string') return pg.escapeLiteral(value)
  return `array[${value.map((one) => pg.escapeLiteral(one)).join(',')}]::text[]`
}

const gone = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '53300', '08006', '08003', '08001', '08P01', '28P01'])
const full = new Set(['53100', '53200', '58030', '25006', 'ENOSPC'])

/**
 * What a fault of the database means to the one who asked; undefined when it is a fault of ours.
 * Two people at once, a broken rule of a table: a conflict. The database gone or full: unavailable.
 */
export function refusalFor(fault: unknown): Refused | undefined {
  if (fault instanceof Refused) return fault
  const code = codeOf(fault)
  if (code === '23505' || code === '40001' || code === '40P01' || code === '23503' || code === '23514') return new Refused('conflict', 'core.refused.conflict')
  if (code === '42501') return new Refused('missing', 'core.refused.missing')
  if (code === '22021' || code === '22P05') return new Refused('invalid', 'core.refused.characters')
  if (full.has(code)) return new Refused('unavailable', 'core.refused.full')
  if (gone.has(code) || (fault instanceof Error && /terminated|timeout exceeded when trying to connect|not queryable|Cannot use a pool/.test(fault.message)))
    return new Refused('unavailable', 'core.refused.gone')
  return undefined
}

const codeOf = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
