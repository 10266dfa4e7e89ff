import { existsSync, renameSync, rmSync } from 'node:fs'
import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import type { Kysely } from 'kysely'
import type pg from 'pg'
import { fileKey, Header } from './backup.ts'
import { queriesOn, types } from './database.ts'
import { lock, startEmbedded, stopEmbedded } from './embedded.ts'
import { readErased, type Erasure } from './erased.ts'
import { framesIn, type Frame } from './frames.ts'
import { noteOwner } from './journal.ts'
import { fillFrom, sumsOf } from './load.ts'
import { migrate, migrationsIn, type MigrateOptions } from './migrate.ts'
import { hasKey, nodeKeys, syncFolder } from './nodekey.ts'
import type { NodeFacts } from './operation.ts'
import { createDatabase, embeddedAt, hasDatabase, passwordOf, serverOf } from './place.ts'
import { Refused } from './refused.ts'
import { vaultOn } from './rotate.ts'
import type { Database } from './schema.ts'
import type { Key } from './seal.ts'
import { openPieces, readStart, type SealedFile } from './sealed-file.ts'
import { fingerprint, openSecret } from './secret.ts'
import type { Settings } from './settings.ts'
import type { Vault } from './vault.ts'

/** What a domain does with the tables once they are filled: forget again whom the backup still knows. */
export type Settle = (restored: {
  readonly client: pg.ClientBase
  readonly db: Kysely<Database>
  readonly node: { readonly vault: Vault; readonly facts: NodeFacts }
  readonly erased: readonly Erasure[]
}) => Promise<void>
export type Restored = { readonly madeAt: string; readonly tables: number; readonly rows: number; readonly forgotten: number }

/**
 * Brings back what a backup holds, into an empty folder (with the node's key in it) or an empty database of a server.
 * The file is read to its end and found whole before anything is written; then all of it happens in one transaction, or nothing.
 * Whoever is on the list of erasures stays forgotten. Throws Refused.
 */
export async function restoreBackup(settings: Settings, file: string, settle: Settle): Promise<Restored> {
  const { HAMROH_DATA: folder } = settings
  if (!hasKey(settings)) throw new Refused('missing', 'core.keeping.no-key', { filled: { folder } })
  if (!settings.DATABASE_URL && hasDatabase(settings)) throw notEmpty(folder)
  const { key } = nodeKeys(settings)[0]
  const erased = readErased(folder)
  const handle = await open(file, 'r').catch(() => { throw new Refused('missing', 'core.keeping.no-file', { filled: { file } }) })
  try {
    const sealed = await readStart(handle)
    const header = headerOf(sealed, key)
    const sums = await readThrough(handle, sealed, header, key, sumsOf)
    let forgotten = 0
    const options: Pick<MigrateOptions, 'look' | 'fill'> = {
      look: refuseRows,
      fill: {
        after: header.migrations.at(-1)?.name ?? '',
        async load(client) {
          await readThrough(handle, sealed, header, key, (frames) => fillFrom(client, frames))
          for (const { name, applied_at } of header.migrations) await client.query('update hamroh_migration.migration set applied_at = $2 where name = $1', [name, applied_at])
        },
        async done(client) { forgotten = await finish(client, settings, key, header, erased, settle) },
      },
    }
    const server = serverOf(settings, key)
    if (server) await migrate({ ...server.roles, owner: { ...server.owner, types }, ...options })
    else await intoFolder(settings, key, options)
    return { madeAt: header.made_at, ...sums, forgotten }
  } finally {
    await handle.close()
  }
}

/** What the file says of itself, when it can be used here. Whether it is true shows with the first piece. */
function headerOf({ header: text }: SealedFile, key: Key): Header {
  let told: unknown
  try { told = JSON.parse(text) } catch { throw new Refused('invalid', 'core.keeping.no-backup') }
  const header = Header.safeParse(told)
  if (!header.success) throw new Refused('invalid', 'core.keeping.other-form')
  const { key: made, version, migrations } = header.data
  if (made !== fingerprint(key)) throw new Refused('invalid', 'core.keeping.other-key', { filled: { made, here: fingerprint(key) } })
  const known = migrationsIn('database/migrations')
  for (const [at, { name, sha256 }] of migrations.entries()) {
    const ours = known[at]
    if (!known.some((one) => one.name === name)) throw new Refused('invalid', 'core.keeping.newer', { filled: { version, migration: name } })
    if (ours?.name !== name || ours.sha256 !== sha256) throw new Refused('invalid', 'core.keeping.other-history', { filled: { migration: name } })
  }
  return header.data
}

async function readThrough<Out>(handle: FileHandle, sealed: SealedFile, { salt }: Header, key: Key, use: (frames: AsyncGenerator<Frame>) => Promise<Out>): Promise<Out> {
  let output: Out | undefined
  await pipeline(openPieces(fileKey(key, salt), handle, sealed), createZstdDecompress(), async (source: AsyncIterable<Buffer>) => { output = await use(framesIn(source)) })
  if (output === undefined) throw new Error('A backup was read and gave nothing')
  return output
}

/** Only into an empty database: nothing that is there is ever written over. */
async function refuseRows(client: pg.ClientBase): Promise<void> {
  const { rowCount } = await client.query(`select from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') limit 1`)
  if (rowCount !== 0) throw new Refused('invalid', 'core.keeping.database-not-empty')
}

async function finish(client: pg.Client, settings: Settings, key: Key, { made_at }: Header, erased: readonly Erasure[], settle: Settle): Promise<number> {
  const vault = vaultOn(client, key)
  const { rows: [secret] } = await client.query<{ sealed: Buffer }>('select sealed from node_secret')
  if (secret) vault.drawFrom(openSecret(key, secret.sealed))
  const { rows: [node] } = await client.query<Pick<NodeFacts, 'kind' | 'stamp'>>('select kind, stamp from node')
  const facts: NodeFacts = { kind: 'helpers', stamp: 'new', ...node, url: settings.HAMROH_URL ?? '' }
  const { rows } = await client.query<{ n: number }>(`select array_position($1::text[], organisation || ' ' || subject) as n from subject_key
    where wrapped is not null and organisation || ' ' || subject = any ($1::text[])`, [erased.map(({ organisation, subject }) => `${organisation} ${subject}`)])
  const back = rows.flatMap(({ n }) => erased[n - 1] ?? [])
  await settle({ client, db: queriesOn(client), node: { vault, facts }, erased: back })
  for (const { organisation, subject, at } of back)
    await client.query('update subject_key set wrapped = null, erased_at = $3 where organisation = $1 and subject = $2 and wrapped is not null', [organisation, subject, at])
  await noteOwner(client, vault, 'node/restore', { madeAt: made_at })
  return back.length
}

const notEmpty = (folder: string) => new Refused('invalid', 'core.keeping.folder-not-empty', { filled: { folder } })
const aside = 'postgres.restoring'

/** A cluster is made and filled aside, and gets its name when it is whole: a restore that was cut short leaves an empty folder empty. */
async function intoFolder(settings: Settings, key: Key, options: Pick<MigrateOptions, 'look' | 'fill'>): Promise<void> {
  const { HAMROH_DATA: folder } = settings
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const release = await lock(join(folder, 'restore.lock'))
  try {
    if (hasDatabase(settings)) throw notEmpty(folder)
    if (existsSync(join(folder, aside))) await stopEmbedded(folder, aside)
    rmSync(join(folder, aside), { recursive: true, force: true })
    const cluster = await startEmbedded({ folder, password: passwordOf(key, 'postgres'), cluster: aside })
    try {
      const { owner, roles } = embeddedAt(cluster, key)
      await createDatabase(owner)
      await migrate({ ...roles, owner: { ...owner, types }, ...options })
    } finally {
      await cluster.stop()
    }
    renameSync(join(folder, aside), join(folder, 'postgres'))
    syncFolder(folder)
  } finally {
    rmSync(join(folder, aside), { recursive: true, force: true })
    release()
  }
}
