import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import pg from 'pg'
import { z } from 'zod'
import { robot } from '../../core/actor.ts'
import { stopEmbedded } from '../../core/embedded.ts'
import { newId, toDay, type Id } from '../../core/ids.ts'
import { openNode, type HamrohNode } from '../../core/node.ts'
import { nodeKey } from '../../core/nodekey.ts'
import { write } from '../../core/operation.ts'
import { passwordOf } from '../../core/place.ts'
import { run } from '../../core/run.ts'
import { readSettings, type Settings } from '../../core/settings.ts'
import { addOrganisation } from '../../domains/node/organisations.ts'

/** What was filled, as a file beside the database says it; another version is filled anew. */
const version = 3
/** How many people, each with a case, an organisation has: some are large, many are middling, some are small. A million in 200. */
const sizes = [...Array<number>(40).fill(10_000), ...Array<number>(100).fill(5_000), ...Array<number>(59).fill(1_666), 1_706] as const
/** Who works in each: eight open cases, one supervises, one coordinates. */
const roles = [...Array<string>(8).fill('case worker'), 'supervisor', 'coordinator']

const Office = z.object({ organisation: z.string(), country: z.string(), people: z.number(), accounts: z.array(z.string()) })
export type Office = z.output<typeof Office>
const Filled = z.object({ version: z.number(), programme: z.string(), offices: z.array(Office), seconds: z.number() })
export type Filled = z.output<typeof Filled>

/** Where the large databases are kept between runs. */
export const kept = resolve(process.env.BENCH_FOLDER ?? '.cache/bench')

/** The folder of a demonstration: the part `start` makes it anew, others look at it. */
export const demonstration = join(kept, 'demonstration')

/** The settings of a node in a folder of ours, with its embedded database. */
export const settingsOf = (name: string): Settings => readSettings({ HAMROH_DATA: join(kept, name) })

/** How the owner of an embedded database connects, past every policy. */
export const ownerConfig = (settings: Settings, node: Pick<HamrohNode, 'pool'>): pg.ClientConfig => ({
  host: String(node.pool.options.host), port: 5432, user: 'postgres', database: 'hamroh', password: passwordOf(nodeKey(settings.HAMROH_DATA, settings.HAMROH_KEY), 'postgres'),
})

/** A connection of the owner for some work. */
export async function asOwner<Output>(settings: Settings, node: HamrohNode, work: (client: pg.Client) => Promise<Output>): Promise<Output> {
  const client = new pg.Client(ownerConfig(settings, node))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * A million people and their cases in 200 organisations, on PostgreSQL's disk, sealed with real keys. Filled once, then kept.
 * `share` of it (a thousandth, for a try) is another folder. Out: the settings of the node, and who works there.
 */
export async function million(share = Number(process.env.BENCH_SHARE ?? 1)): Promise<{ settings: Settings; filled: Filled }> {
  const settings = settingsOf(share === 1 ? 'million' : `million-${share}`)
  const file = join(settings.HAMROH_DATA, 'filled.json')
  const known = existsSync(file) ? Filled.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data : undefined
  if (known?.version === version) return { settings, filled: known }
  if (existsSync(join(settings.HAMROH_DATA, 'postgres'))) await stopEmbedded(settings.HAMROH_DATA).catch(() => {})
  rmSync(settings.HAMROH_DATA, { recursive: true, force: true })
  mkdirSync(settings.HAMROH_DATA, { recursive: true })
  const filled = await fill(settings, share)
  writeFileSync(file, JSON.stringify(filled))
  return { settings, filled }
}

const found = write({
  name: 'node/found-for-a-bench', does: 'Found a large world', who: ['robot founder'], input: z.strictObject({ count: z.number() }),
  async run({ count }, context) {
    const { db } = context
    await db.insertInto('node').values({ kind: 'helpers', stamp: 'demonstration' }).execute()
    const offices: { organisation: Id<'organisation'>; country: string; accounts: Id<'account'>[] }[] = []
    for (let at = 0; at < count; at++) {
      const country = ['KG', 'TJ', 'UZ', 'RU'][at % 4] ?? 'KG'
      const organisation = await addOrganisation(context, { name: `Office ${at + 1}`, country, place: 'Anywhere', languages: ['ru', 'uz', 'en'], answersWithinHours: 48 })
      const accounts = roles.map(() => newId<'account'>())
      await db.insertInto('member').values(accounts.map((account, one) => ({ organisation, account, name: `${roles[one]} ${one + 1} of office ${at + 1}` }))).execute()
      await db.insertInto('member_role').values(accounts.map((account, one) => ({ organisation, account, role: one < 8 ? 'case worker' as const : one === 8 ? 'supervisor' as const : 'coordinator' as const }))).execute()
      offices.push({ organisation, country, accounts })
    }
    const programme = newId<'programme'>()
    const title = JSON.stringify({ en: 'Demonstration programme', ru: 'Демонстрационная программа', uz: 'Namoyish dasturi' })
    await db.insertInto('programme').values([{ id: programme, code: 'BENCH-1', title, starts_on: toDay('2020-01-01'), running: true, published: true, demonstration: true }]).execute()
    const first = offices[0]?.organisation
    if (first) context.about(first, first)
    return { offices, programme: String(programme) }
  },
})

/** Fills an empty folder, with a thread for each core: each takes the next organisation and copies its rows in. */
async function fill(settings: Settings, share: number): Promise<Filled> {
  const began = performance.now()
  const node = await openNode(settings)
  try {
    const { offices: made, programme } = await run(found, { count: sizes.length }, robot('founder'), node, { via: 'command' })
    const offices = made.map((office, at) => ({ ...office, people: Math.max(10, Math.round((sizes[at] ?? 0) * share)) }))
    const owner = ownerConfig(settings, node)
    await asOwner(settings, node, async (client) => {
      await client.query(`alter system set max_wal_size = '8GB'`)
      await client.query('select pg_reload_conf()')
      await client.query(`insert into auth."user" (id, name, email, "emailVerified") select account, name, account || '@example.org', true from member`)
      await client.query(`insert into auth.account ("accountId", "providerId", "userId", password, "updatedAt") select account::text, 'credential', account, 'nobody signs in with this', now() from member`)
    })
    const next = new Int32Array(new SharedArrayBuffer(4))
    const key = nodeKey(settings.HAMROH_DATA, settings.HAMROH_KEY).toString('hex')
    await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, () => new Promise<void>((resolve, reject) => {
      new Worker(new URL('./fill.ts', import.meta.url), { workerData: { next, offices, owner, key, programme } })
        .once('error', reject).once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A filling thread ended with ${code}`))))
    })))
    await asOwner(settings, node, async (client) => {
      await client.query('vacuum (analyze)')
      await client.query('alter system reset max_wal_size')
      await client.query('select pg_reload_conf()')
      await client.query('checkpoint')
    })
    const seconds = Math.round((performance.now() - began) / 1000)
    console.error(`Filled ${offices.reduce((sum, { people }) => sum + people, 0)} people and cases in ${offices.length} organisations in ${seconds} s`)
    return { version, programme, offices: offices.map(({ organisation, accounts, ...rest }) => ({ organisation: String(organisation), accounts: accounts.map(String), ...rest })), seconds }
  } finally {
    await node.close()
  }
}
