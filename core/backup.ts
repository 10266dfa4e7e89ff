import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import pg from 'pg'
import { z } from 'zod'
import { copyOut, countersOf, plainText, tablesInOrder } from './copy.ts'
import { keepErased } from './erased.ts'
import { frame } from './frames.ts'
import { keeper } from './keeper.ts'
import { syncFolder } from './nodekey.ts'
import { Refused } from './refused.ts'
import { deriveKey, type Key } from './seal.ts'
import { sealPieces } from './sealed-file.ts'
import { fingerprint } from './secret.ts'

/** What a backup says of itself, for anyone to read: no contents, no key. It is bound to every piece, so none of it can be changed. */
export const Header = z.strictObject({
  format: z.literal(1),
  /** The version of the program that made it, and the key under which (a few signs of it). */
  version: z.string(), key: z.string(),
  /** The node, by the public key with which it signs its journal. */
  node: z.string(),
  made_at: z.string(), postgres: z.string(),
  /** The state of the tables: each migration that was applied. */
  migrations: z.array(z.strictObject({ name: z.string(), sha256: z.string(), applied_at: z.string() })),
  /** What makes the key of this file another than that of every other. */
  salt: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Header = z.output<typeof Header>

export const fileKey = (node: Key, salt: string): Key => deriveKey(deriveKey(node, 'backup'), salt)

/** The version of this program. */
export const version = (): string => z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))).version

export type BackedUp = { readonly tables: number; readonly rows: number; readonly bytes: number; readonly madeAt: string }

type Wanted = { readonly owner: pg.ClientConfig; readonly key: Key; readonly node: string; readonly file: string; readonly folder: string }

/**
 * Writes everything that the database holds into one sealed file, as it is at one moment, while the house goes on.
 * In: how the owner connects, the node's key (which is not in the file), the node's public key, a file that is not there yet,
 * and the data folder, where the list of erasures is brought up to date.
 * The file gets its name when it is whole and on the disk. Throws Refused.
 */
export async function writeBackup({ owner, key, node, file, folder }: Wanted): Promise<BackedUp> {
  if (existsSync(file)) throw new Refused('invalid', 'core.keeping.file-exists', { filled: { file } })
  const aside = `${file}.part`
  const out = await open(aside, 'wx', 0o600).catch(() => { throw new Refused('invalid', 'core.keeping.cannot-write', { filled: { file: aside } }) })
  const client = new pg.Client(owner)
  client.on('error', () => {}) // a connection that breaks fails the query that waits on it
  try {
    await client.connect()
    // The first question fixes the moment for all that follow, in every schema.
    await client.query(`begin isolation level repeatable read read only; set local role ${keeper}; ${plainText}`)
    const header = await headerOf(client, key, node)
    await keepErased(folder, client)
    const counted = { tables: 0, rows: 0 }
    await pipeline(contentsOf(client, counted), createZstdCompress(), (source) => sealPieces(fileKey(key, header.salt), JSON.stringify(header), source), out.createWriteStream({ flush: true }))
    await client.query('commit')
    renameSync(aside, file)
    syncFolder(dirname(file))
    return { ...counted, bytes: (await stat(file)).size, madeAt: header.made_at }
  } catch (fault) {
    rmSync(aside, { force: true })
    throw fault
  } finally {
    await client.end().catch(() => {})
    await out.close().catch(() => {})
  }
}

async function headerOf(client: pg.Client, key: Key, node: string): Promise<Header> {
  const { rows: migrations } = await client.query<Header['migrations'][number]>(`select name, sha256, applied_at::text as applied_at from hamroh_migration.migration order by name`)
  const { rows: [now] } = await client.query<{ at: string; postgres: string }>(`select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, current_setting('server_version') as postgres`)
  if (!now) throw new Error('The database does not tell the time')
  return { format: 1, version: version(), key: fingerprint(key), node, made_at: now.at, postgres: now.postgres, migrations, salt: randomBytes(32).toString('hex') }
}

async function* contentsOf(client: pg.Client, counted: { tables: number; rows: number }): AsyncGenerator<Buffer> {
  for (const table of await tablesInOrder(client)) {
    yield frame('table', JSON.stringify(table))
    const rows = copyOut(client, table)
    let step = await rows.next()
    for (; !step.done; step = await rows.next()) yield frame('rows', step.value)
    yield frame('counted', String(step.value))
    counted.tables++
    counted.rows += step.value
  }
  for (const counter of await countersOf(client)) yield frame('counter', JSON.stringify(counter))
  yield frame('end', JSON.stringify(counted))
}
