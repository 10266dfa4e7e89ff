import { newId, type Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import type { DemonstrationPerson } from './offices.ts'

/** Puts the people of a demonstration into an organisation, each with her roles. In: the account of each e-mail. */
export async function staffIn({ db }: Pick<Context, 'db'>, organisation: Id<'organisation'>, people: readonly DemonstrationPerson[], accounts: Readonly<Record<string, Id<'account'>>>): Promise<void> {
  const staff = people.map(({ email, ...rest }) => ({ ...rest, account: accounts[email] ?? newId<'account'>() }))
  await db.insertInto('member').values(staff.map(({ account, name, roles }) => ({ organisation, account, name, monitors: roles.includes('monitor') }))).execute()
  await db.insertInto('member_role').values(staff.flatMap(({ account, roles }) => roles.map((role) => ({ organisation, account, role })))).execute()
}
