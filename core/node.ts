import type pg from 'pg'
import { robot, type RobotName } from './actor.ts'
import { connect, literal, refusalFor } from './database.ts'
import { appendErased, type Erasure } from './erased.ts'
import { openAs } from './open.ts'
import type { NodeKind } from './kinds.ts'
import type { NodeFacts } from './operation.ts'
import { findPlace, type Place } from './place.ts'
import type { Key } from './seal.ts'
import { nodeSecret } from './secret.ts'
import type { Settings } from './settings.ts'
import { Vault } from './vault.ts'

/** What a node is made of. */
type Made = { pool: pg.Pool; auth: pg.PoolConfig; key: Key; url: string; kind?: NodeKind | undefined; stop?: () => Promise<void>; remember?: (erased: readonly Erasure[]) => void }
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
  readonly #remember: (erased: readonly Erasure[]) => void
  /** What whoever opens it says that it is. */
  readonly #meant: NodeKind | undefined
  #facts: NodeFacts

  constructor(made: Made) {
    this.pool = made.pool
    this.auth = made.auth
    // The pool hides its password from whoever copies its options.
    const { options } = made.pool
    this.#aside = connect({ ...options, ...(options.password !== undefined && { password: options.password }), max: 1 })
    this.#url = made.url
    this.#stop = made.stop ?? (async () => {})
    this.#remember = made.remember ?? (() => {})
    this.#meant = made.kind
    this.#facts = { kind: made.kind ?? 'helpers', stamp: 'new', url: made.url }
    this.vault = new Vault(made.key, async (organisation) => {
      const [found] = await this.as('keyholder', `select wrapped from organisation_key where organisation = ${literal(organisation)}`)
      return Buffer.isBuffer(found?.wrapped) ? found.wrapped : undefined
    })
  }

  /** The moment at which what is done now is done. */
  now(): Temporal.Instant {
    return Temporal.Now.instant()
  }

  get facts(): NodeFacts {
    return this.#facts
  }

  /** Reads the stamp: after a start, and after a founder set it. Throws when it was stamped as the other kind than the one that was meant: a node never changes its kind. */
  async readFacts(): Promise<NodeFacts> {
    const [found] = await this.as('keyholder', 'select kind, stamp from node')
    const kind = found?.kind === 'authority' ? 'authority' : 'helpers'
    if (found && this.#meant && this.#meant !== kind) throw new Error(`HAMROH_KIND is "${this.#meant}", but this node was made as "${kind}" and stays that. Name another folder or database, or leave HAMROH_KIND out.`)
    if (found) this.#facts = { kind, stamp: found.stamp === 'office' ? 'office' : 'demonstration', url: this.#url }
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

  /** Writes down whom a transaction that has just committed forgot. What cannot be written now is written at the next start. */
  remember(erased: readonly Erasure[]): void {
    try {
      this.#remember(erased)
    } catch { /* the erasure itself is done, and the database knows of it */ }
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.end(), this.#aside.end()])
    await this.#stop()
  }
}

/**
 * Opens the node that the settings name: the embedded database in its folder, or a server.
 * Brings the schema up to date as its owner, then works as the application's role, which owns nothing.
 */
export async function openNode(settings: Settings): Promise<HamrohNode> {
  const { place, key } = await findPlace(settings)
  return nodeAt(place, key, settings)
}

/** The node on a database that is open already. Closing it leaves that too. */
export function nodeAt(place: Place, key: Key, settings: Settings): Promise<HamrohNode>
export function nodeAt<Kind extends HamrohNode>(place: Place, key: Key, settings: Settings, kind: new (made: Made) => Kind): Promise<Kind>
export async function nodeAt({ app, auth, stop }: Place, key: Key, settings: Settings, kind: new (made: Made) => HamrohNode = HamrohNode): Promise<HamrohNode> {
  const url = settings.HAMROH_URL ?? `http://${settings.HOST}:${settings.PORT}`
  const node = new kind({ pool: connect(app), auth, key, url, kind: settings.HAMROH_KIND, stop, remember: (erased) => appendErased(settings.HAMROH_DATA, erased) })
  try {
    node.vault.drawFrom(await nodeSecret(key, (statement) => node.as('keyholder', statement)))
    await node.readFacts()
    return node
  } catch (fault) {
    await node.close()
    throw fault
  }
}
