import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { staffRoles } from '../directory/index.ts'

/**
 * Nobody complains to this person any more: said by herself, or by an administrator or supervisor of the organisation that named her.
 * What came in before stays with her: who is complained of cannot take a complaint away by ending this.
 */
export const endReceiving = write({
  name: 'complaints/end',
  does: 'End who receives complaints',
  who: staffRoles,
  input: z.strictObject({ receiver: id('complaint_receiver') }),

  async run({ receiver }, { db, organisation, account, actor, now, about }) {
    const ended = { ended_by: account, ended_at: now.toString() }
    const mine = await db.updateTable('complaint_duty').set(ended).where('organisation', '=', organisation).where('id', '=', id('complaint_duty').parse(receiver))
      .where('account', '=', account).where('ended_at', 'is', null).returning('id').executeTakeFirst()
    if (!mine) {
      const leads = actor.roles.includes('supervisor') || actor.roles.includes('administrator')
      const ours = leads && await db.updateTable('complaint_receiver').set(ended).where('organisation', '=', organisation).where('id', '=', receiver)
        .where('ended_at', 'is', null).returning('id').executeTakeFirst()
      if (!ours) throw new Refused('missing', 'core.refused.missing')
    }
    about(organisation, mine ? account : organisation)
    return { receiver: String(receiver) }
  },
})
