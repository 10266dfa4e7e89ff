import type { Id } from '../ids.ts'
import { hashPassword } from '../password.ts'
import { Refused } from '../refused.ts'
import { length } from './auth.ts'
import { confirmPassword, emailOf, type Place } from './place.ts'
import { bucketOf, forgiveWrong } from './wrong-tries.ts'

/** Too short or endless: Refused('invalid') at this field. */
export function passwordProblems(password: string) {
  const letters = [...password.normalize('NFKC')].length
  return [
    ...(letters < length.least ? [{ key: 'core.sign-in.short', filled: { least: length.least } }] : []),
    ...(password.length > length.most ? [{ key: 'core.sign-in.long', filled: { most: length.most } }] : []),
  ]
}

/** Passwords of accounts that exist. */
export const passwords = (at: Place) => ({
  /** Throws Refused('invalid') when this could not be a password: to be asked before a link is used up. */
  check(next: string): void {
    const problems = passwordProblems(next)
    if (problems.length > 0) throw new Refused('invalid', 'core.refused.invalid', { fields: { next: problems } })
  },

  /** The owner changes hers: all other sessions end. In: the one that she has, the next one, the session that stays. */
  async change(account: Id<'account'>, { password, next }: { readonly password: string; readonly next: string }, session: string): Promise<void> {
    this.check(next)
    await confirmPassword(at, account, password)
    await write(at, account, next)
    await at.store.query('delete from session where "userId" = $1 and id <> $2', [account, session])
    await at.note(account, 'change-password')
  },

  /**
   * A new password for one who has a link that a door has just used up. All sessions end, and a rest after wrong tries is over.
   * `anew`: the second step, its recovery codes and the passkeys go as well.
   */
  async set(account: Id<'account'>, next: string, anew: boolean): Promise<void> {
    this.check(next)
    await write(at, account, next)
    for (const table of ['second_step', ...(anew ? ['recovery_code', 'second_factor', 'passkey'] : [])]) await at.store.query(`delete from ${table} where account = $1`, [account])
    await at.store.query('delete from session where "userId" = $1', [account])
    const bucket = bucketOf(at.node, await emailOf(at.store, account))
    await at.store.query('update wrong_tries set locked_until = null where bucket = $1', [bucket])
    await forgiveWrong(at.store, bucket)
    await at.note(account, 'change-password')
  },
})

const write = async ({ store }: Place, account: Id<'account'>, next: string) =>
  store.query(`update account set password = $2, "updatedAt" = now() where "userId" = $1 and "providerId" = 'credential'`, [account, await hashPassword(next)])
