import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { postgresBinaries, startEmbedded } from '../core/embedded.ts'
import { freshKey } from '../core/seal.ts'
import { readSettings, type Settings } from '../core/settings.ts'
import type { Folders } from './kept.ts'

/**
 * A PostgreSQL server as an administrator sets one up by the README: an owner who is no superuser, a role for the application.
 * Out: the settings of a node on a new database of it, with a folder of its own and its key in the environment.
 */
export async function ownServer(folders: Folders, which: 'debian15' | 'embedded') {
  const password = randomBytes(8).toString('hex')
  const server = await startEmbedded({ folder: join(folders.root, which), password, binaries: postgresBinaries(which), settings: { fsync: 'off' } })
  const command = async (sql: string) => {
    const client = new pg.Client({ host: server.host, port: server.port, user: server.user, password, database: 'postgres' })
    await client.connect()
    try { await client.query(sql) } finally { await client.end() }
  }
  await command(`create role hamroh_owner login createrole password '${password}'`)
  await command(`create role hamroh_app login noinherit password '${password}'`)
  const url = (user: string, database: string) => `postgres://${user}:${password}@localhost/${database}?host=${encodeURIComponent(server.host)}&port=${server.port}`
  return {
    async database(name: string, key = freshKey().toString('hex')): Promise<Settings> {
      await command(`create database ${name} owner hamroh_owner`)
      const { HAMROH_DATA } = folders.folder(`of-${name}`)
      return readSettings({ HAMROH_DATA, HAMROH_KEY: key, DATABASE_URL: url('hamroh_app', name), DATABASE_OWNER_URL: url('hamroh_owner', name) })
    },
    /** How a superuser connects to look at everything. */
    superuser: (database: string): pg.ClientConfig => ({ host: server.host, port: server.port, user: server.user, password, database }),
    stop: () => server.stop(),
  }
}
