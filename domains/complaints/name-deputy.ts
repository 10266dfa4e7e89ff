import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { staffRoles } from '../directory/index.ts'

/**
 * Names the colleague who reads complaints beside the receiver, and instead of her once she has left; from now on her name is public too.
 * By the receiver; where there is no deputy also by a supervisor, who may name anybody but herself.
 */
export const nameDeputy = write({
  name: 'complaints/name-deputy',
  does: 'Name who stands in for the one who receives complaints',
  who: staffRoles,
  input: z.strictObject({ receiver: id('complaint_duty'), deputy: id('account') }),

  async run({ receiver, deputy }, { db, organisation, account, actor, about }) {
    const duty = await db.selectFrom('complaint_duty').select(['account', 'deputy']).where('organisation', '=', organisation).where('id', '=', receiver).executeTakeFirst()
    const may = duty && (duty.account === account || (duty.deputy === null && actor.roles.includes('supervisor')))
    if (!may) throw new Refused('missing', 'core.refused.missing')
    if (deputy === duty.account || deputy === account) throw new Refused('invalid', 'core.refused.invalid', { fields: { deputy: [{ key: 'core.field.choose' }] } })
    const colleague = await db.selectFrom('member').select('name').where('organisation', '=', organisation).where('account', '=', deputy).where('left_at', 'is', null).executeTakeFirst()
    if (!colleague) throw new Refused('missing', 'core.refused.missing')
    await db.updateTable('complaint_duty').set({ deputy, deputy_name: colleague.name }).where('organisation', '=', organisation).where('id', '=', receiver).execute()
    about(organisation, deputy)
    return { receiver: String(receiver) }
  },
})
