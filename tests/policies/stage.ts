import type pg from 'pg'
import { connect } from '../../core/database.ts'
import { cloneDatabase } from '../database.ts'
import { holdToOneRow } from './act.ts'
import type { Story, World } from './rows.ts'
import { momentOf, readWorld, tablesOf, tell, type Tables } from './tables.ts'

/**
 * A database of one's own with one connection of its owner, who is bound by no policy. All happens inside one
 * transaction: a story is told, somebody comes in, looks and tries, and everything is taken back.
 */
export async function makeStage() {
  const database = await cloneDatabase()
  const pool = connect({ ...database.owner, max: 1 })
  const client = await pool.connect()
  const tables = await tablesOf(client)
  return {
    client, tables,
    /** Tells a story and gives the world as the owner then reads it; takes the one before back. */
    async play(story: (now: Temporal.Instant) => Story): Promise<World> {
      await client.query('rollback; begin')
      const now = await momentOf(client)
      await tell(client, tables, story(now), now)
      await holdToOneRow(client, tables)
      return readWorld(client, tables, now)
    },
    async close() {
      await client.query('rollback')
      client.release()
      await pool.end()
      await database.drop()
    },
  }
}
export type Stage = { readonly client: pg.PoolClient; readonly tables: Tables }
