import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { mustBeByHand } from './by-hand.ts'
import { holdMembers, memberIn, mustLeaveAnAdministrator, receiverFor } from './members.ts'

/**
 * A colleague works here no more: her roles and tokens end at once, and no session of hers opens anything. What she still held
 * (open cases, requests that she took, tasks) goes to `handOverTo`. She can be invited again. The last administrator cannot leave.
 */
export const leave = write({
  name: 'directory/leave',
  does: 'End the work of a colleague in your organisation',
  who: ['administrator'],
  input: z.strictObject({ account: id('account'), handOverTo: id('account').optional() }),

  async run({ account, handOverTo }, context) {
    const { db, organisation, actor, now, about, record } = context
    mustBeByHand(actor)
    const members = await holdMembers(context)
    const member = memberIn(members, account)
    if (member.roles.includes('administrator')) mustLeaveAnAdministrator(members, account)
    const to = receiverFor(members, member, handOverTo)

    about(organisation, account)
    await db.deleteFrom('member_role').where('organisation', '=', organisation).where('account', '=', account).execute()
    await db.updateTable('member').set({ left_at: now.toString(), version: sql`version + 1` }).where('organisation', '=', organisation).where('account', '=', account).execute()
    if (to) record('member opens files no more', { organisation, account, to })
    return { account: String(account) }
  },
})
