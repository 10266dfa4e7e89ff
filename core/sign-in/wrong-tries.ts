import type { HamrohNode } from '../node.ts'
import { hmac } from '../seal.ts'
import type { Store } from './place.ts'

/** Wrong tries that an account may have within the window, and how long it then rests (minutes). */
export const mostWrong = 10
const minutes = 15
const recent = `select a from unnest(w.wrong_at) a where a > now() - interval '${minutes} minutes'`

/**
 * Tries are counted by a keyed hash of the e-mail, so that one that nobody has costs and answers the same.
 * A try is charged before it is looked at: however many come at once, no more than ten are tested.
 */
export const bucketOf = (node: HamrohNode, email: string): Buffer => hmac(node.vault.derived('wrong tries'), email)

/** Charges one try. Out: may it be tested? */
export async function chargeTry(store: Store, bucket: Buffer): Promise<boolean> {
  const { rowCount } = await store.query(`insert into wrong_tries as w (bucket, wrong_at) values ($1, array[now()])
    on conflict (bucket) do update set wrong_at = array(${recent}) || now()
      where coalesce(w.locked_until, '-infinity') <= now() and cardinality(array(${recent})) < ${mostWrong}`, [bucket])
  return rowCount === 1
}

/** The try that was charged was wrong. After the tenth the account rests. */
export const keepWrong = (store: Store, bucket: Buffer) => store.query(
  `update wrong_tries w set wrong_at = '{}', locked_at = now(), locked_until = now() + interval '${minutes} minutes', told_at = null
   where bucket = $1 and coalesce(locked_until, '-infinity') <= now() and cardinality(array(${recent})) >= ${mostWrong}`, [bucket])

/** The try was right, and one more step is to come: it is taken back, the others stay. */
export const takeBack = (store: Store, bucket: Buffer) =>
  store.query('update wrong_tries set wrong_at = wrong_at[1:cardinality(wrong_at) - 1] where bucket = $1', [bucket])

/** She is in: nothing is held against her. Out: is there a rest that she was not told of? */
export async function forgiveWrong(store: Store, bucket: Buffer): Promise<boolean> {
  const { rows: [row] } = await store.query<{ tell: boolean }>(
    `update wrong_tries w set wrong_at = '{}', told_at = coalesce(w.told_at, now()) from (select bucket, locked_at is not null and told_at is null as tell from wrong_tries where bucket = $1 for update) was
     where w.bucket = was.bucket returning was.tell`, [bucket])
  await store.query(`delete from wrong_tries w where coalesce(locked_at, '-infinity') < now() - interval '30 days' and not exists (${recent})`)
  return row?.tell ?? false
}

/** When the account last rested, within thirty days: for its owner only. Out: ISO moments. */
export async function lastRest(store: Store, bucket: Buffer): Promise<{ readonly at: string; readonly until: string } | null> {
  const { rows: [row] } = await store.query<{ at: Date | null; until: Date | null }>(
    `select locked_at as at, locked_until as until from wrong_tries where bucket = $1 and locked_at > now() - interval '30 days'`, [bucket])
  return row?.at && row.until ? { at: row.at.toISOString(), until: row.until.toISOString() } : null
}
