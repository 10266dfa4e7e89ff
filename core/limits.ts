import { literal } from './database.ts'
import { hmac } from './seal.ts'
import { Refused } from './refused.ts'
import type { Vault } from './vault.ts'

/** Whose attempts are counted, and how statements get to the database there. */
type Place = { readonly vault: Vault; statements(text: string): Promise<readonly { readonly rows: readonly Record<string, unknown>[] }[]> }

/**
 * Counts a stranger's attempt, outside of any transaction so that a refusal counts too.
 * The bucket is a hash under a key that changes each day: no address is kept.
 * Throws Refused('limited') when there were more than `times` in the window of `seconds`.
 */
export async function limitAttempts(node: Place, name: string, from: string, limit: { readonly times: number; readonly seconds: number }): Promise<void> {
  const now = Temporal.Now.instant().epochMilliseconds
  const since = new Date(now - (now % (limit.seconds * 1000))).toISOString()
  const bucket = hmac(node.vault.derived(`attempts ${since.slice(0, 10)}`), name, from)
  const [, , counted] = await node.statements(`begin; set local role hamroh_visitor;
    insert into attempt (bucket, since) values (${literal(bucket)}, ${literal(since)})
      on conflict (bucket, since) do update set count = attempt.count + 1 returning count; commit`)
  const count = Number(counted?.rows[0]?.count)
  if (!(count <= limit.times))
    throw new Refused('limited', 'core.refused.limited', { filled: { minutes: Math.ceil(limit.seconds / 60) } })
}
