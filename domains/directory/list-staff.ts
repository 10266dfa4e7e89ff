import { z } from 'zod'
import { sql } from 'kysely'
import { officeOf } from '../../core/office.ts'
import { read } from '../../core/operation.ts'
import { staffRoles } from './roles.ts'

/** Who works in one's own organisation, by name, with their roles; and, for an administrator, who is invited and has not come yet. */
export const listStaff = read({
  name: 'directory/list-staff',
  does: 'List who works in your organisation',
  who: staffRoles,
  input: z.strictObject({}),

  async run(_, context) {
    const { db, organisation, actor } = context
    const members = await db.selectFrom('member').select(['account', 'name', 'since'])
      .where('organisation', '=', organisation).where('left_at', 'is', null).orderBy(sql`name collate "und-x-icu"`).orderBy('account').execute()
    const given = await db.selectFrom('member_role').select(['account', 'role']).where('organisation', '=', organisation).execute()
    const invited = actor.roles.includes('administrator')
      ? await db.selectFrom('invitation').select(['id as invitation', 'name', 'roles', 'expires_at as expiresAt']).where('organisation', '=', organisation)
          .where('used_at', 'is', null).where('expires_at', '>', (now) => now.fn('now')).orderBy('expires_at').execute()
      : []
    const rolesOf = (account: string) => staffRoles.filter((role) => given.some((one) => one.account === account && one.role === role))
    return {
      office: officeOf(context),
      staff: members.map(({ account, name, since }) => ({ account, name, since, roles: rolesOf(account) })),
      invited: invited.map((one) => ({ ...one, roles: staffRoles.filter((role) => one.roles.includes(role)) })),
    }
  },
})
