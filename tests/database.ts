import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'

export interface Clone { app: pg.PoolConfig, owner: pg.PoolConfig, auth: pg.PoolConfig, drop(): Promise<void> }

/** A database of one's own, as the migrations left it. */
export async function cloneDatabase(): Promise<Clone> {
  const { host, port, password, template } = inject('postgres')
  const database = `test_${randomUUID().replaceAll('-', '')}`
  const as = (user: string, name = database) => ({ host, port, password, user, database: name })
  const command = async (sql: string) => {
    const client = new pg.Client(as('postgres', 'postgres'))
    await client.connect()
    try { await client.query(sql) } finally { await client.end() }
  }
  for (let tries = 1; ; tries++) {
    try {
      await command(`create database ${database} template ${template}`)
      break
    } catch (error) {
      // "is being accessed by other users": another copy, or a connection on its way out.
      if (tries === 50 || !(error instanceof pg.DatabaseError && error.code === '55006')) throw error
      await wait(20 + Math.random() * 80)
    }
  }
  return { app: as('hamroh_app'), owner: as('postgres'), auth: as('hamroh_auth'), drop: () => command(`drop database if exists ${database} with (force)`) }
}
