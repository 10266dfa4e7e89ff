import { APIError } from 'better-auth'
import type pg from 'pg'
import { refusalFor } from '../database.ts'
import { id, type Id } from '../ids.ts'
import type { HamrohNode } from '../node.ts'
import { verifyPassword } from '../password.ts'
import { Refused } from '../refused.ts'
import type { Auth, Way } from './auth.ts'
import type { Noted } from './noted.ts'
import { bucketOf, chargeTry, forgiveWrong, keepWrong, takeBack } from './wrong-tries.ts'

/** Where sign-in asks its database: with a role that sees its own schema only. What is gone or full is a refusal. */
export type Store = { query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<pg.QueryResult<Row>> }
export const storeOn = (pool: pg.Pool): Store => ({ query: (text, values = []) => answering(() => pool.query(text, [...values])) })

/** What every part of sign-in stands on. */
export type Place = {
  readonly node: HamrohNode
  readonly store: Store
  readonly api: Auth['api']
  /** Writes into the journal of the account's organisation what happened; nothing for an account without a membership. */
  note(account: Id<'account'>, what: Noted): Promise<void>
  /** The same after the answer is given: who knocks learns nothing from how long it took. */
  noteLater(account: Id<'account'>, what: Noted): void
}

export const idOf = (account: string) => id('account').parse(account)

/** A database that is gone is a refusal that says so, here as at the gate; better-auth calls it a fault of its own. */
export async function answering<Output>(work: () => Promise<Output>): Promise<Output> {
  try {
    return await work()
  } catch (fault) {
    if (fault instanceof APIError) throw new Refused('unavailable', 'core.refused.gone')
    throw refusalFor(fault) ?? fault
  }
}

/** Only the cookie: the address and the browser of who works here are nobody's business. */
export const cookieOf = (headers: Headers) => new Headers({ cookie: headers.get('cookie') ?? '' })
export function cookieIn(headers: Headers): string {
  const [cookie] = headers.getSetCookie()
  if (cookie === undefined) throw new Error('Sign-in gave no cookie')
  return cookie
}

/** How one is in: the Set-Cookie of the session, and whether there is something to be told (a rest after wrong tries). */
export type Entered = { readonly cookie: string; readonly tell: boolean }

/** One who has shown who she is comes in. */
export async function enter({ node, store, api, note }: Place, account: Id<'account'>, way: Way): Promise<Entered> {
  const { headers } = await api.openSession({ body: { account, way }, returnHeaders: true })
  const tell = await forgiveWrong(store, bucketOf(node, await emailOf(store, account)))
  await store.query('delete from session where "expiresAt" < now()')
  await note(account, 'enter')
  return { cookie: cookieIn(headers), tell }
}

export async function emailOf(store: Store, account: Id<'account'>): Promise<string> {
  const { rows: [row] } = await store.query<{ email: string }>('select email from "user" where id = $1', [account])
  if (!row) throw new Refused('unknown', 'core.refused.unknown')
  return row.email
}

/**
 * Before something that only its owner may change, she types her password once more: an open browser is not enough.
 * Wrong ones count as those at the door do. Throws Refused('invalid') at the field `password`.
 */
export async function confirmPassword({ node, store, noteLater }: Place, account: Id<'account'>, password: string): Promise<void> {
  const bucket = bucketOf(node, await emailOf(store, account))
  const open = await chargeTry(store, bucket)
  const { rows: [known] } = await store.query<{ password: string }>(`select password from account where "userId" = $1 and "providerId" = 'credential' and password is not null`, [account])
  if (open && known && (await verifyPassword(known.password, password))) return void (await takeBack(store, bucket))
  if (open) await keepWrong(store, bucket)
  noteLater(account, 'wrong-password')
  throw new Refused('invalid', 'core.refused.invalid', { fields: { password: [{ key: 'core.sign-in.wrong-password' }] } })
}
