import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { z } from 'zod'
import { runCommand, type Command } from '../core/command.ts'
import { tablesInOrder } from '../core/copy.ts'
import { stopEmbedded } from '../core/embedded.ts'
import { openNode, type HamrohNode } from '../core/node.ts'
import { nodeKey } from '../core/nodekey.ts'
import { passwordOf } from '../core/place.ts'
import { readSettings, type Settings } from '../core/settings.ts'
import { signInFor } from '../core/sign-in.ts'
import { demonstrationPassword, makeDemonstration, offices } from '../domains/node/index.ts'

/** Folders for nodes of their own, each with its embedded database; all of it gone at the end. */
export function makeFolders() {
  const root = mkdtempSync(join(tmpdir(), 'hamroh-kept-'))
  chmodSync(root, 0o711)
  const names = new Set<string>()
  return {
    root,
    /** The settings of a node in a folder of its own; the folder is made with what is copied into it. */
    folder(name: string, from?: string, ...files: readonly string[]): Settings {
      names.add(name)
      const HAMROH_DATA = join(root, name)
      mkdirSync(HAMROH_DATA, { recursive: true, mode: 0o700 })
      for (const file of files) if (from && existsSync(join(root, from, file))) copyFileSync(join(root, from, file), join(HAMROH_DATA, file))
      return readSettings({ HAMROH_DATA })
    },
    async close() {
      for (const name of names) for (const cluster of ['postgres', 'postgres.restoring']) await stopEmbedded(join(root, name), cluster).catch(() => {})
      rmSync(root, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
export type Folders = ReturnType<typeof makeFolders>

export const make = <Input extends z.ZodType>(command: Command<Input>, input: z.input<Input>, settings: Settings, folder = settings.HAMROH_DATA) =>
  runCommand(command, input, { settings, folder })

/** Opens a node for some work, and leaves it. */
export async function inside<Output>(settings: Settings, work: (node: HamrohNode) => Promise<Output>): Promise<Output> {
  const node = await openNode(settings)
  try {
    return await work(node)
  } finally {
    await signInFor(node).close()
    await node.close()
  }
}

export const furnish = (settings: Settings): Promise<void> => inside(settings, (node) => makeDemonstration(node, signInFor(node)))

/** Can those who work in a demonstration sign in? Out: how many of them did, of so many that were asked. */
export async function signIn(node: HamrohNode, most = 7): Promise<number> {
  const signedIn = await Promise.all(offices.flatMap(({ staff }) => staff).slice(0, most).map(({ email }) => signInFor(node).signIn({ email, password: demonstrationPassword(node) })))
  return signedIn.length
}

/** SQL as the owner of an open node's embedded database. In: who is the owner, when it is a server's. */
export async function asOwner<Output>(settings: Settings, node: HamrohNode, work: (client: pg.Client) => Promise<Output>): Promise<Output> {
  const { host } = node.pool.options
  const client = new pg.Client(settings.DATABASE_OWNER_URL ? { connectionString: settings.DATABASE_OWNER_URL }
    : { host: String(host), port: 5432, user: 'postgres', database: 'hamroh', password: passwordOf(nodeKey(settings.HAMROH_DATA, settings.HAMROH_KEY), 'postgres') })
  await client.connect()
  try {
    await client.query(`set timezone = 'UTC'; set datestyle = 'ISO'`)
    return await work(client)
  } finally {
    await client.end()
  }
}

export type Rows = ReadonlyMap<string, readonly string[]>

/** Every row of every table as PostgreSQL writes it, in order. In: a connection that sees all of them. */
export async function everyRow(client: pg.Client): Promise<Rows> {
  const found = new Map<string, readonly string[]>()
  for (const { schema, table } of await tablesInOrder(client)) {
    const { rows } = await client.query<{ row: string }>(`select t::text as row from ${schema}.${pg.escapeIdentifier(table)} t order by t::text collate "C"`)
    found.set(`${schema}.${table}`, rows.map(({ row }) => row))
  }
  return found
}

/** What is in the one and not in the other, table by table. */
export const onlyIn = (these: Rows, others: Rows): readonly string[] =>
  [...these].flatMap(([table, rows]) => {
    const known = new Set(others.get(table) ?? [])
    return rows.filter((row) => !known.has(row)).map((row) => `${table} ${row}`)
  })
