import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

/** From here on each question of that organisation is accepted or declined again. */
export const endAllowing = write({
  name: 'people/asking/end-allowing',
  does: 'End that another organisation may ask without being accepted each time',
  who: ['coordinator'],
  input: z.strictObject({ permission: id('asking_permission') }),

  async run({ permission }, { db, organisation, account, now, about }) {
    const done = await db.updateTable('asking_permission').set({ ended_at: now.toString(), ended_by: account })
      .where('organisation', '=', organisation).where('id', '=', permission).where('ended_at', 'is', null).returning('id').executeTakeFirst()
    if (!done) throw new Refused('missing', 'core.refused.missing')
    about(organisation, permission)
    return { permission: String(permission) }
  },
})
