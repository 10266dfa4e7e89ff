import type { Role } from '../../core/actor.ts'
import type { Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { staffRoles } from './roles.ts'

type Asked = Pick<Context, 'db' | 'organisation'>
export type Member = { readonly account: string; readonly name: string; readonly version: number; readonly roles: readonly Role[] }

const opening: readonly Role[] = ['case worker', 'supervisor']
export const opensFiles = ({ roles }: { readonly roles: readonly Role[] }): boolean => roles.some((role) => opening.includes(role))

/**
 * All who work here, with their roles, held until the end of the transaction: who changes what a colleague may do waits for the one
 * who does so at the same moment, so that no two administrators take the role from one another.
 */
export async function holdMembers({ db, organisation }: Asked): Promise<readonly Member[]> {
  const members = await db.selectFrom('member').select(['account', 'name', 'version']).where('organisation', '=', organisation).where('left_at', 'is', null)
    .orderBy('account').forUpdate().execute()
  const given = await db.selectFrom('member_role').select(['account', 'role']).where('organisation', '=', organisation).execute()
  return members.map((member) => ({ ...member, roles: staffRoles.filter((role) => given.some((one) => one.account === member.account && one.role === role)) }))
}

/** One of them. Throws Refused('missing'). */
export function memberIn(members: readonly Member[], account: string): Member {
  const found = members.find((one) => one.account === account)
  if (!found) throw new Refused('missing', 'core.refused.missing')
  return found
}

/** An organisation without an administrator could let nobody in any more. Throws Refused('conflict') when this was the last one. */
export function mustLeaveAnAdministrator(members: readonly Member[], without: string): void {
  if (!members.some(({ account, roles }) => account !== without && roles.includes('administrator'))) throw new Refused('conflict', 'directory.last-administrator')
}

/**
 * To whom goes what one who opens files no more still holds. Needed when she opened files; must be a colleague who does.
 * Throws Refused('invalid') at the field `handOverTo`.
 */
export function receiverFor(members: readonly Member[], whose: Member, to: string | undefined): string | null {
  const refuse = (key: 'core.field.choose' | 'directory.hand-over.whom') => new Refused('invalid', 'core.refused.invalid', { fields: { handOverTo: [{ key }] } })
  if (!opensFiles(whose)) return null
  if (to === undefined) throw refuse('directory.hand-over.whom')
  const colleague = members.find(({ account }) => account === to)
  if (!colleague || to === whose.account || !opensFiles(colleague)) throw refuse('core.field.choose')
  return to
}
