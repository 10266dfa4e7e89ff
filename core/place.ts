import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { forgetHalfMade } from './clock.ts'
import { refusalFor } from './database.ts'
import { keepErased } from './erased.ts'
import { keepEmbedded } from './keep.ts'
import { migrate, type Login, type MigrateOptions } from './migrate.ts'
import { nodeKeys } from './nodekey.ts'
import { comeIn } from './presence.ts'
import { checkKey, WrongKey } from './secret.ts'
import { deriveKey, type Key } from './seal.ts'
import type { Settings } from './settings.ts'

type Roles = { readonly owner: pg.ClientConfig; readonly app: Login; readonly auth: Login }

/** Where the database is: for its owner, for the application and for sign-in, with the roles that migrations make of them; and how to leave it. */
export type Place = { readonly owner: pg.ClientConfig; readonly app: pg.PoolConfig; readonly auth: pg.PoolConfig; readonly roles: Roles; readonly stop: () => Promise<void> }
type Where = Omit<Place, 'stop'>

/** The passwords of the embedded database's roles, and of sign-in's role on a server, are drawn from the node's key. */
export const passwordOf = (key: Key, role: string): string => deriveKey(key, `database role ${role}`).toString('hex')

/** Is there a database to open, or would opening make a new one? */
export const hasDatabase = ({ DATABASE_URL, HAMROH_DATA }: Settings): boolean => DATABASE_URL !== undefined || existsSync(join(HAMROH_DATA, 'postgres'))

/**
 * Opens what the settings name, the embedded database in its folder or a server, and brings its schema up to date as its owner.
 * Where a change of the key was cut short there are two keys; the one that opens it is the node's. Throws WrongKey.
 */
export async function findPlace(settings: Settings): Promise<{ readonly place: Place; readonly key: Key }> {
  mkdirSync(settings.HAMROH_DATA, { recursive: true, mode: 0o700 })
  const [first, second] = nodeKeys(settings)
  try {
    return { place: await openPlace(settings, first.key), key: first.key }
  } catch (fault) {
    if (!(fault instanceof WrongKey && second)) throw fault
  }
  const place = await openPlace(settings, second.key)
  second.settle()
  return { place, key: second.key }
}

async function openPlace(settings: Settings, key: Key): Promise<Place> {
  const at = serverOf(settings, key)
  if (!at) return embedded(settings.HAMROH_DATA, key)
  await migrate({ ...at.roles, ...lookWith(settings.HAMROH_DATA, key) })
  return { ...at, stop: async () => {} }
}

/** What happens before anything is changed: the key is the right one, and nobody who was erased is missing on the list. */
const lookWith = (folder: string, key: Key): Pick<MigrateOptions, 'look'> => ({
  async look(client) {
    await checkKey(client, key)
    await forgetHalfMade(client)
    await keepErased(folder, client)
  },
})

/** The server that the settings name: who connects how. Undefined when they name none. */
export function serverOf({ DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }: Settings, key: Key): Where | undefined {
  if (!appUrl || !ownerUrl) return undefined
  const auth = new URL(appUrl)
  const app = { user: decodeURIComponent(auth.username) }
  auth.username = `${app.user}_auth`
  auth.password = passwordOf(key, 'hamroh_auth')
  const owner = { connectionString: ownerUrl }
  return {
    owner, app: { connectionString: appUrl }, auth: { connectionString: auth.href },
    roles: { owner, app, auth: { user: decodeURIComponent(auth.username), password: auth.password } },
  }
}

/** The embedded database, once it runs: who connects how. In: its socket. */
export function embeddedAt({ host, port }: { readonly host: string; readonly port: number }, key: Key): Where {
  const at = { host, port, database: 'hamroh' }
  const login = (user: string) => ({ user, password: passwordOf(key, user) })
  const [owner, app, auth] = [{ ...at, ...login('postgres') }, login('hamroh_app'), login('hamroh_auth')]
  return { owner, app: { ...at, ...app }, auth: { ...at, ...auth }, roles: { owner, app, auth } }
}

async function embedded(folder: string, key: Key, tries = 3): Promise<Place> {
  let leave = async () => {}
  // A database that died forgot who was there: when it is back, this process says so again.
  const again = async () => { leave = await comeIn({ ...at.owner, database: 'postgres' }, { first: async () => {}, last: () => cluster.stop() }) }
  const cluster = await keepEmbedded({ folder, password: passwordOf(key, 'postgres') }, again).catch((fault: unknown) => { throw isLockedOut(fault) ? new WrongKey(fault) : fault })
  const at = embeddedAt(cluster, key)
  const first = async () => {
    await createDatabase(at.owner)
    await migrate({ ...at.roles, ...lookWith(folder, key) })
  }
  try {
    leave = await comeIn({ ...at.owner, database: 'postgres' }, { first, last: () => cluster.stop() })
    return {
      ...at,
      async stop() {
        await cluster.watchNoMore()
        await leave()
      },
    }
  } catch (fault) {
    await cluster.watchNoMore()
    // Whoever was the last to leave stopped it just then.
    if (tries > 1 && refusalFor(fault)?.why === 'unavailable') return embedded(folder, key, tries - 1)
    throw fault
  }
}

const isLockedOut = (fault: unknown): boolean => fault instanceof Error && fault.cause instanceof pg.DatabaseError && fault.cause.code === '28P01'

/** Makes the database `hamroh` of a new cluster. */
export async function createDatabase(owner: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...owner, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'hamroh'`)
    if (rowCount === 0) await client.query('create database hamroh')
  } finally {
    await client.end()
  }
}
