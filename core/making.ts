import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { forgetHalfMade, giveClock, takeClock } from './clock.ts'
import { HamrohNode, nodeAt } from './node.ts'
import { findPlace, type Place } from './place.ts'
import type { Settings } from './settings.ts'

/**
 * A node while it is being made, which has a clock: what happens in `at` happens at that moment, for the program and for the database.
 * Nobody else is in it, it has no doors, and when it is done its clock is gone from the database: a living node knows only the time that it is.
 */
export class NodeInTheMaking extends HamrohNode {
  readonly #moment = new AsyncLocalStorage<Temporal.Instant>()

  /** Does something at a moment that is past. */
  at<Output>(moment: Temporal.Instant, work: () => Promise<Output>): Promise<Output> {
    return this.#moment.run(moment, work)
  }

  override now(): Temporal.Instant {
    return this.#moment.getStore() ?? super.now()
  }

  override async connection(): Promise<pg.PoolClient> {
    const client = await super.connection()
    await client.query({ name: 'clock', text: `select set_config('app.now', $1, false)`, values: [this.#moment.getStore()?.toString() ?? ''] })
    return client
  }
}

/**
 * Opens the node that the settings name. If it is new, `make` fills it first, with a clock of its own: all of it, or nothing is left of it.
 * Whoever opens it at the same time waits until it is made.
 */
export async function openOrMake(settings: Settings, make: (node: NodeInTheMaking) => Promise<void>): Promise<HamrohNode> {
  const { place, key } = await findPlace(settings)
  const owner = new pg.Client(place.owner)
  owner.on('error', () => {}) // a connection that breaks fails the query that waits on it
  try {
    await owner.connect()
    await owner.query(`select pg_advisory_lock(hashtext('hamroh making'))`)
    if (await isNew(owner)) await fill(owner, place, key, settings, make)
  } catch (fault) {
    await owner.end().catch(() => {})
    await place.stop()
    throw fault
  }
  await owner.end()
  return nodeAt(place, key, settings)
}

const isNew = async (owner: pg.ClientBase) => (await owner.query('select from node')).rowCount === 0

async function fill(owner: pg.Client, place: Place, key: Parameters<typeof nodeAt>[1], settings: Settings, make: (node: NodeInTheMaking) => Promise<void>): Promise<void> {
  await inTransaction(owner, giveClock)
  const options = '-c search_path=making,pg_catalog,public -c synchronous_commit=off'
  const made: Place = { ...place, app: { ...place.app, options }, stop: async () => {} }
  try {
    const node = await nodeAt(made, key, settings, NodeInTheMaking)
    try {
      await make(node)
    } finally {
      await node.close()
    }
  } catch (fault) {
    await inTransaction(owner, forgetHalfMade)
    throw fault
  }
  await inTransaction(owner, takeClock)
}

async function inTransaction(client: pg.Client, work: (client: pg.ClientBase) => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work(client)
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  }
}
