import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { staffRoles } from '../directory/index.ts'
import { isCalled } from './called.ts'

/**
 * One who was named by another organisation agrees to receive complaints about it, and says within how many days she confirms that she has one.
 * From now on her name and her organisation are public. Whoever is called otherwise finds nothing to agree to.
 */
export const agreeToReceive = write({
  name: 'complaints/agree',
  does: 'Agree to receive complaints about another organisation',
  who: staffRoles,
  input: z.strictObject({ receiver: id('complaint_receiver'), acknowledgeWithinDays: z.coerce.number().int().min(1).max(30) }),

  async run({ receiver, acknowledgeWithinDays }, { db, organisation, account, actor, about }) {
    const named = await db.selectFrom('complaint_receiver').select(['organisation', 'name'])
      .where('receiver_organisation', '=', organisation).where('id', '=', receiver).where('ended_at', 'is', null).executeTakeFirst()
    if (!named || !actor.name || !isCalled(actor.name, named.name)) throw new Refused('missing', 'core.refused.missing')
    const agreed = await db.insertInto('complaint_duty')
      .values({ organisation, id: id('complaint_duty').parse(receiver), about: named.organisation, account, name: actor.name, acknowledge_within_days: acknowledgeWithinDays })
      .onConflict((on) => on.doNothing()).returning('id').executeTakeFirst()
    if (!agreed) throw new Refused('conflict', 'complaints.agree.done')
    about(organisation, account)
    return { receiver: String(receiver) }
  },
})
