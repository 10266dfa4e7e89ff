import { randomBytes } from 'node:crypto'
import type { Id } from '../ids.ts'
import { limitAttempts } from '../limits.ts'
import { Refused } from '../refused.ts'
import { cookiePrefix } from './auth.ts'
import { open, seal, sha256, type Key } from '../seal.ts'
import { stepOf } from './one-time-code.ts'
import { emailOf, enter, idOf, type Entered, type Place } from './place.ts'
import { useRecoveryCode } from './recovery-codes.ts'
import { bucketOf, chargeTry, keepWrong } from './wrong-tries.ts'

/** How long one may take between the password and the code (minutes), and how many codes one may try before beginning anew. */
const life = 5
const tries = 5
const fromOne = { times: 60, seconds: 900 }

const place = (account: string) => `second_factor ${account}`
const keyOf = ({ node }: Pick<Place, 'node'>): Key => node.vault.derived('second factors')
export const sealSecret = (at: Pick<Place, 'node'>, account: string, secret: Buffer): Buffer => seal(keyOf(at), place(account), secret)
export const openSecret = (at: Pick<Place, 'node'>, account: string, sealed: Buffer): Buffer => open(keyOf(at), place(account), sealed)

const name = (at: Place) => `${at.node.facts.url.startsWith('https:') ? '__Secure-' : ''}${cookiePrefix(at.node.facts.kind)}.second_step`
const cookieWith = (at: Place, value: string, seconds: number) =>
  `${name(at)}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${at.node.facts.url.startsWith('https:') ? '; Secure' : ''}`
const secretIn = (at: Place, headers: Headers) =>
  (headers.get('cookie') ?? '').split(/;\s*/).find((one) => one.startsWith(`${name(at)}=`))?.slice(name(at).length + 1) ?? ''

export async function hasSecondStep({ store }: Place, account: Id<'account'>): Promise<boolean> {
  const { rowCount } = await store.query('select from second_factor where account = $1 and confirmed_at is not null', [account])
  return rowCount === 1
}

/** The password was right: now the code. Out: the Set-Cookie by which the same browser is known on the next page. */
export async function beginSecondStep(at: Place, account: Id<'account'>): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await at.store.query('delete from second_step where until < now()')
  await at.store.query(`insert into second_step (hash, account, until) values ($1, $2, now() + interval '${life} minutes')`, [sha256(secret), account])
  return cookieWith(at, secret, life * 60)
}

/** Is there a second step to be made in this browser? */
export async function waitsForSecondStep(at: Place, headers: Headers): Promise<boolean> {
  const { rowCount } = await at.store.query('select from second_step where hash = $1 and until > now()', [sha256(secretIn(at, headers))])
  return rowCount === 1
}

/**
 * The second step: the code of an authenticator app, or a recovery code. `from` is the address that a door saw.
 * Throws Refused('unknown'): `second-step.over` when one has to begin anew, `wrong-code` for whatever is not right, also while the account rests.
 */
export async function makeSecondStep(at: Place, headers: Headers, typed: string, from?: string): Promise<Entered & { readonly clear: string }> {
  const { node, store, note, noteLater } = at
  if (from !== undefined) await limitAttempts(node, 'second step from', from, fromOne)
  const hash = sha256(secretIn(at, headers))
  // Counted before the code is looked at: of many that come at once, five are.
  const { rows: [begun] } = await store.query<{ account: string }>(`update second_step set wrong = wrong + 1 where hash = $1 and until > now() and wrong < ${tries} returning account`, [hash])
  if (!begun) throw new Refused('unknown', 'core.sign-in.second-step.over')
  const account = idOf(begun.account)
  const bucket = bucketOf(node, await emailOf(store, account))
  const open = await chargeTry(store, bucket)
  const way = open ? await wayOf(at, account, typed) : undefined
  if (!way) {
    if (open) await keepWrong(store, bucket)
    noteLater(account, 'wrong-code')
    throw new Refused('unknown', 'core.sign-in.wrong-code')
  }
  const { rowCount } = await store.query('delete from second_step where hash = $1', [hash])
  if (rowCount !== 1) throw new Refused('unknown', 'core.sign-in.second-step.over')
  await note(account, 'second-step')
  return { ...(await enter(at, account, way)), clear: cookieWith(at, '', 0) }
}

/** By which kind of code, used up with this. None when it is not right. */
async function wayOf(at: Place, account: Id<'account'>, typed: string): Promise<'password and code' | 'password and recovery code' | undefined> {
  const digits = typed.replaceAll(/[\s-]/g, '')
  if (/^\d{6}$/.test(digits)) return (await useCode(at, account, digits)) ? 'password and code' : undefined
  return (await useRecoveryCode(at.node, at.store, account, typed)) ? 'password and recovery code' : undefined
}

/** A code opens once: neither it nor an earlier one is taken again. `confirmed`: also that of a second step which is only being set up. */
export async function useCode(at: Place, account: Id<'account'>, digits: string, confirmed = true): Promise<boolean> {
  const { rows: [factor] } = await at.store.query<{ sealed: Buffer }>('select sealed from second_factor where account = $1 and (confirmed_at is not null or not $2)', [account, confirmed])
  const step = factor && (await stepOf(openSecret(at, account, factor.sealed), digits, Temporal.Now.instant()))
  if (!factor || step === undefined) return false
  const { rowCount } = await at.store.query('update second_factor set last_step = $2 where account = $1 and last_step < $2 and sealed = $3', [account, step, factor.sealed])
  return rowCount === 1
}
