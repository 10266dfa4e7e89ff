import { z } from 'zod'
import type { Id } from '../ids.ts'
import { Refused } from '../refused.ts'
import { ways, type Way } from './auth.ts'
import type { Place } from './place.ts'

/** One browser in which somebody is signed in: since when, until when, and by what she came in. Neither its address nor its kind is known. */
export type OwnSession = { readonly session: string; readonly since: string; readonly until: string; readonly way: Way | null }
const known = z.enum(ways).nullable().catch(null)

/** One's own sessions, seen and ended. */
export const sessions = ({ store, note }: Place) => ({
  async own(account: Id<'account'>): Promise<readonly OwnSession[]> {
    const { rows } = await store.query<{ id: string; createdAt: Date; expiresAt: Date; way: string | null }>(
      'select id, "createdAt", "expiresAt", way from session where "userId" = $1 and "expiresAt" > now() order by "createdAt" desc', [account])
    return rows.map(({ id, createdAt, expiresAt, way }) => ({ session: id, since: createdAt.toISOString(), until: expiresAt.toISOString(), way: known.parse(way) }))
  },

  /** Ends one of one's own sessions at once. Throws Refused('missing'). */
  async end(account: Id<'account'>, session: string): Promise<void> {
    const { rowCount } = await store.query('delete from session where "userId" = $1 and id::text = $2', [account, session])
    if (rowCount !== 1) throw new Refused('missing', 'core.refused.missing')
    await note(account, 'end-sessions')
  },

  /** Ends all sessions of an account at once; with `but`, all others. */
  async endAll(account: Id<'account'>, but?: string): Promise<void> {
    await store.query('delete from session where "userId" = $1 and id::text is distinct from $2', [account, but ?? null])
    await store.query('delete from second_step where account = $1', [account])
    await note(account, 'end-sessions')
  },
})
