import type { Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { secretFrom } from './secrets.ts'

/** How long a link for a new password can be used. */
export const life = { hours: 24 } as const
export type PasswordLink = { readonly made: string; readonly link: string }

export const secretOf = (context: Pick<Context, 'secret'>): string => secretFrom(context.secret('password link', 16))

/** The link that this submission made: the same again for the same submission. Only its hash is stored. */
export const passwordLinkOf = (context: Context, language: string): string =>
  new URL(`/${language}/new-password/${secretOf(context)}`, context.node.url).href

/** One answer to a secret that was never given, that was used, that a newer one replaced, or whose time is over. */
export const unusable = () => new Refused('missing', 'directory.password-link.unusable')

/** The link with this secret while it can be used: the newest of its account, unused, in time, of one who works there still. For the founder. */
export async function usableLink({ db }: Pick<Context, 'db'>, secretHash: Buffer) {
  const found = await db.selectFrom('password_link as p').innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'p.organisation').onRef('m.account', '=', 'p.account'))
    .innerJoin('organisation as o', 'o.id', 'p.organisation')
    .select(['p.organisation', 'p.id', 'p.account', 'p.anew', 'm.name', 'o.name as organisationName'])
    .where('p.secret_hash', '=', secretHash).where('p.used_at', 'is', null).where('p.expires_at', '>', (now) => now.fn('now')).where('m.left_at', 'is', null)
    .whereRef('p.made_at', '>=', 'm.since')
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('password_link as n').select('n.id').whereRef('n.account', '=', 'p.account').whereRef('n.made_at', '>', 'p.made_at'))))
    .executeTakeFirst()
  if (!found) throw unusable()
  return found
}
