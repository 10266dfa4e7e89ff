import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { officeOf } from '../../core/office.ts'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { staffRoles } from './roles.ts'

/** One colleague, for the one who administers: roles with the version that one sees, and to whom her work could go. */
export const showMember = read({
  name: 'directory/show-member',
  does: 'Show a colleague, to change roles or to let go',
  who: ['administrator'],
  input: z.strictObject({ account: id('account') }),

  async run({ account }, context) {
    const { db, organisation } = context
    const members = await db.selectFrom('member').select(['account', 'name', 'since', 'version']).where('organisation', '=', organisation).where('left_at', 'is', null)
      .orderBy('name').orderBy('account').execute()
    const given = await db.selectFrom('member_role').select(['account', 'role', 'opens_files']).where('organisation', '=', organisation).execute()
    const member = members.find((one) => one.account === account)
    if (!member) throw new Refused('missing', 'core.refused.missing')
    const opens = (whose: string) => given.some((one) => one.account === whose && one.opens_files)
    return {
      office: officeOf(context),
      member: { ...member, roles: staffRoles.filter((role) => given.some((one) => one.account === account && one.role === role)), opensFiles: opens(account) },
      colleagues: members.filter((one) => one.account !== account && opens(one.account)).map(({ account: colleague, name }) => ({ account: colleague, name })),
    }
  },
})
