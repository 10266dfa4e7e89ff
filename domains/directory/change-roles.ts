import { sql } from 'kysely'
import { z } from 'zod'
import { seen, several } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { mustBeByHand } from './by-hand.ts'
import { holdMembers, memberIn, mustLeaveAnAdministrator, opensFiles, receiverFor } from './members.ts'
import { workRoles } from './roles.ts'

/**
 * Gives a colleague these roles in place of those that she has; they hold from her next step on. The last administrator stays one.
 * Who monitors stays a monitor, and nobody becomes one who had another role there: she is invited as one.
 * When she opens files no more, her open cases, requests and tasks go to `handOverTo`.
 */
export const changeRoles = write({
  name: 'directory/change-roles',
  does: 'Change what a colleague does in your organisation',
  who: ['administrator'],
  input: z.strictObject({
    account: id('account'), seen: seen(),
    roles: several(z.enum(workRoles)).refine((roles) => roles.length > 0, 'core.field.choose'),
    handOverTo: id('account').optional(),
  }),

  async run({ account, seen, roles, handOverTo }, context) {
    const { db, organisation, actor, about, record } = context
    mustBeByHand(actor)
    const members = await holdMembers(context)
    const before = memberIn(members, account)
    if (before.version !== seen) throw new Refused('conflict', 'core.refused.changed', { now: { version: before.version, roles: before.roles } })
    if (before.roles.includes('monitor')) throw new Refused('conflict', 'directory.monitor.stays')
    if (before.roles.includes('administrator') && !roles.includes('administrator')) mustLeaveAnAdministrator(members, account)
    const to = opensFiles({ roles }) ? null : receiverFor(members, before, handOverTo)

    const gone = before.roles.filter((role) => !roles.some((one) => one === role))
    const come = roles.filter((role) => !before.roles.includes(role))
    if (gone.length > 0) await db.deleteFrom('member_role').where('organisation', '=', organisation).where('account', '=', account).where('role', 'in', gone).execute()
    if (come.length > 0) await db.insertInto('member_role').values(come.map((role) => ({ organisation, account, role }))).execute()
    await db.updateTable('member').set({ version: sql`version + 1` }).where('organisation', '=', organisation).where('account', '=', account).execute()
    about(organisation, account)
    if (to) record('member opens files no more', { organisation, account, to })
    return { account: String(account), version: before.version + 1 }
  },
})
