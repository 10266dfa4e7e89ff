import type { Id } from '../ids.ts'
import { Refused } from '../refused.ts'
import { newSecret, secretText, secretUri } from './one-time-code.ts'
import { confirmPassword, emailOf, type Place } from './place.ts'
import { newRecoveryCodes, recoveryCodesLeft } from './recovery-codes.ts'
import { openSecret, sealSecret, useCode } from './second-step.ts'

/** How the owner's second step stands; while it is being set up, the secret for the app as text and as an address for a picture. */
export type OwnSecondStep =
  | { readonly is: 'off' }
  | { readonly is: 'begun'; readonly secret: string; readonly uri: string }
  | { readonly is: 'on'; readonly since: string; readonly codesLeft: number }

/** What an owner does with her own second step. */
export const ownSecondStep = (at: Place) => ({
  async standing(account: Id<'account'>): Promise<OwnSecondStep> {
    const { rows: [row] } = await at.store.query<{ sealed: Buffer; confirmed_at: Date | null }>(
      `select sealed, confirmed_at from second_factor where account = $1 and (confirmed_at is not null or begun_at > now() - interval '15 minutes')`, [account])
    if (!row) return { is: 'off' }
    if (row.confirmed_at) return { is: 'on', since: row.confirmed_at.toISOString(), codesLeft: await recoveryCodesLeft(at.store, account) }
    const secret = openSecret(at, account, row.sealed)
    return { is: 'begun', secret: secretText(secret), uri: secretUri(secret, await emailOf(at.store, account)) }
  },

  /** Draws a secret, which counts from the first right code on. Throws Refused at a wrong password, or when there is a second step already. */
  async begin(account: Id<'account'>, password: string): Promise<void> {
    await confirmPassword(at, account, password)
    const { rowCount } = await at.store.query(`insert into second_factor as f (account, sealed) values ($1, $2)
      on conflict (account) do update set sealed = excluded.sealed, begun_at = now(), last_step = 0 where f.confirmed_at is null`, [account, sealSecret(at, account, newSecret())])
    if (rowCount !== 1) throw new Refused('conflict', 'core.sign-in.second-step.already')
  },

  /** The first right code makes it count. Out: the recovery codes, shown once. Sessions that were opened without it end, but the one that asks. */
  async confirm(account: Id<'account'>, typed: string, session: string): Promise<readonly string[]> {
    if (!(await useCode(at, account, typed.replaceAll(/[\s-]/g, ''), false)))
      throw new Refused('invalid', 'core.refused.invalid', { fields: { code: [{ key: 'core.sign-in.code-not-yet' }] } })
    const { rowCount } = await at.store.query('update second_factor set confirmed_at = now() where account = $1 and confirmed_at is null', [account])
    if (rowCount !== 1) throw new Refused('conflict', 'core.sign-in.second-step.already')
    await at.store.query('delete from session where "userId" = $1 and id <> $2', [account, session])
    await at.note(account, 'set-second-step')
    return newRecoveryCodes(at.node, at.store, account)
  },

  /** New recovery codes; the old ones open nothing any more. */
  async renewCodes(account: Id<'account'>, password: string): Promise<readonly string[]> {
    await confirmPassword(at, account, password)
    const { rowCount } = await at.store.query('select from second_factor where account = $1 and confirmed_at is not null', [account])
    if (rowCount !== 1) throw new Refused('missing', 'core.refused.missing')
    await at.note(account, 'renew-recovery-codes')
    return newRecoveryCodes(at.node, at.store, account)
  },

  async end(account: Id<'account'>, password: string): Promise<void> {
    await confirmPassword(at, account, password)
    await at.store.query('with codes as (delete from recovery_code where account = $1) delete from second_factor where account = $1', [account])
    await at.note(account, 'end-second-step')
  },
})
