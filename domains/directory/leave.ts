import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write, type Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
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

    await mustHaveADeputy(context, account)
    about(organisation, account)
    await db.deleteFrom('member_role').where('organisation', '=', organisation).where('account', '=', account).execute()
    await db.updateTable('member').set({ left_at: now.toString(), version: sql`version + 1` }).where('organisation', '=', organisation).where('account', '=', account).execute()
    record('member left', { organisation, account })
    if (to) record('member opens files no more', { organisation, account, to })
    return { account: String(account) }
  },
})

/**
 * Who receives complaints about another organisation does not leave before a colleague stands in for her, nor who stands in before another does:
 * nobody else could read what came in. Two years after she ended that, what came in is forgotten. Throws Refused('conflict').
 */
async function mustHaveADeputy({ db, organisation }: Pick<Context, 'db' | 'organisation'>, account: string): Promise<void> {
  const alone = await db.selectFrom('complaint_duty').select('id').where('organisation', '=', organisation)
    .where(({ or, and, eb }) => or([eb('deputy', '=', account), and([eb('account', '=', account), eb('deputy', 'is', null)])]))
    .where(({ or, eb }) => or([eb('ended_at', 'is', null), eb('ended_at', '>', sql<Temporal.Instant>`now() - interval '2 years'`)])).limit(1).executeTakeFirst()
  if (alone) throw new Refused('conflict', 'directory.leave.receives-complaints')
}
