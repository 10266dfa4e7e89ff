import { mkdirSync } from 'node:fs'
import pg from 'pg'
import { robot, type RobotName } from './actor.ts'
import { connect, literal, refusalFor } from './database.ts'
import { keepEmbedded } from './keep.ts'
import { migrate } from './migrate.ts'
import { nodeKey } from './nodekey.ts'
import { openAs } from './open.ts'
import type { NodeFacts } from './operation.ts'
import { comeIn } from './presence.ts'
import { deriveKey, type Key } from './seal.ts'
import type { Settings } from './settings.ts'
import { Vault } from './vault.ts'

type Statement = { readonly rows: readonly Record<string, unknown>[] }

/** A running node: the database as the application's role, the keys, and what it was stamped. */
export class HamrohNode {
  readonly vault: Vault
  readonly pool: pg.Pool
  /** For sign-in, which has a role and a schema of its own. */
  readonly auth: pg.PoolConfig
  /** One connection apart, for the robots of the house: whoever waits for a key must not wait for the pool that he holds. */
  readonly #aside: pg.Pool
  readonly #url: string
  readonly #stop: () => Promise<void>
  #facts: NodeFacts

  constructor(made: { pool: pg.Pool; auth: pg.PoolConfig; key: Key; url: string; stop?: () => Promise<void> }) {
    this.pool = made.pool
    this.auth = made.auth
    // The pool hides its password from whoever copies its options.
    const { options } = made.pool
    this.#aside = connect({ ...options, ...(options.password !== undefined && { password: options.password }), max: 1 })
    this.#url = made.url
    this.#stop = made.stop ?? (async () => {})
    this.#facts = { kind: 'helpers', stamp: 'new', url: made.url }
    this.vault = new Vault(made.key, async (organisation) => {
      const [found] = await this.as('keyholder', `select wrapped from organisation_key where organisation = ${literal(organisation)}`)
      return Buffer.isBuffer(found?.wrapped) ? found.wrapped : undefined
    })
  }

  get facts(): NodeFacts {
    return this.#facts
  }

  /** Reads the stamp: after a start, and after a founder set it. */
  async readFacts(): Promise<NodeFacts> {
    const [found] = await this.as('keyholder', 'select kind, stamp from node')
    if (found) this.#facts = { kind: found.kind === 'authority' ? 'authority' : 'helpers', stamp: found.stamp === 'office' ? 'office' : 'demonstration', url: this.#url }
    return this.#facts
  }

  /** A connection for one transaction. Throws Refused('unavailable') when there is none to be had. */
  async connection(): Promise<pg.PoolClient> {
    try {
      return await this.pool.connect()
    } catch (fault) {
      throw refusalFor(fault) ?? fault
    }
  }

  /** Several statements in one round trip, a transaction of their own. Out: the answer to each. */
  async statements(text: string): Promise<readonly Statement[]> {
    try {
      const answers: Statement | readonly Statement[] = await this.pool.query(text)
      return Array.isArray(answers) ? answers : [answers]
    } catch (fault) {
      throw refusalFor(fault) ?? fault
    }
  }

  /** One statement of a robot of the house. Out: its rows. */
  async as(name: RobotName, statement: string): Promise<readonly Record<string, unknown>[]> {
    let client: pg.PoolClient | undefined
    let broken = true
    try {
      client = await this.#aside.connect()
      await openAs(client, robot(name))
      const { rows } = await client.query<Record<string, unknown>>(statement)
      await client.query('commit')
      broken = false
      return rows
    } catch (fault) {
      throw refusalFor(fault) ?? fault
    } finally {
      client?.release(broken)
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.end(), this.#aside.end()])
    await this.#stop()
  }
}

/** Where the database is, for the application and for sign-in; and how to leave it. */
type Place = { readonly app: pg.PoolConfig; readonly auth: pg.PoolConfig; readonly stop: () => Promise<void> }

/**
 * Opens the node that the settings name: the embedded database in its folder, or a server.
 * Brings the schema up to date as its owner, then works as the application's role, which owns nothing.
 */
export async function openNode(settings: Settings): Promise<HamrohNode> {
  const folder = settings.HAMROH_DATA
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const key = nodeKey(folder, settings.HAMROH_KEY)
  const url = settings.HAMROH_URL ?? `http://${settings.HOST}:${settings.PORT}`
  const password = (role: string) => deriveKey(key, `database role ${role}`).toString('hex')
  const place = settings.DATABASE_URL && settings.DATABASE_OWNER_URL
    ? await server(settings.DATABASE_URL, settings.DATABASE_OWNER_URL, password)
    : await embedded(folder, password)
  const node = new HamrohNode({ pool: connect(place.app), auth: place.auth, key, url, stop: place.stop })
  await node.readFacts()
  return node
}

async function embedded(folder: string, password: (role: string) => string, tries = 3): Promise<Place> {
  let leave = async () => {}
  // A database that died forgot who was there: when it is back, this process says so again.
  const again = async () => { leave = await comeIn({ ...owner, database: 'postgres' }, { first: async () => {}, last: () => cluster.stop() }) }
  const cluster = await keepEmbedded({ folder, password: password('postgres') }, again)
  const at = { host: cluster.host, port: cluster.port, database: 'hamroh' }
  const owner = { ...at, user: cluster.user, password: password('postgres') }
  const app = { user: 'hamroh_app', password: password('hamroh_app') }
  const auth = { user: 'hamroh_auth', password: password('hamroh_auth') }
  const first = async () => {
    await createDatabase({ ...owner, database: 'postgres' })
    await migrate({ owner, app, auth })
  }
  try {
    leave = await comeIn({ ...owner, database: 'postgres' }, { first, last: () => cluster.stop() })
    return {
      app: { ...at, ...app }, auth: { ...at, ...auth },
      async stop() {
        await cluster.watchNoMore()
        await leave()
      },
    }
  } catch (fault) {
    await cluster.watchNoMore()
    // Whoever was the last to leave stopped it just then.
    if (tries > 1 && refusalFor(fault)?.why === 'unavailable') return embedded(folder, password, tries - 1)
    throw fault
  }
}

async function createDatabase(owner: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'hamroh'`)
    if (rowCount === 0) await client.query('create database hamroh')
  } finally {
    await client.end()
  }
}

async function server(appUrl: string, ownerUrl: string, password: (role: string) => string): Promise<Place> {
  const app = new URL(appUrl)
  const auth = new URL(appUrl)
  auth.username = `${decodeURIComponent(app.username)}_auth`
  auth.password = password('hamroh_auth')
  await migrate({
    owner: { connectionString: ownerUrl }, app: { user: decodeURIComponent(app.username) },
    auth: { user: decodeURIComponent(auth.username), password: auth.password },
  })
  return { app: { connectionString: appUrl }, auth: { connectionString: auth.href }, stop: async () => {} }
}
