import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { tellSender } from './news.ts'
import { receivedParcel } from './parcel.ts'

/**
 * Acknowledges that a parcel ended, which erases it: its key and its contents are gone, in no copy and no backup readable.
 * That it was shared stays in the ledger; what the receiver did herself stays in her own records. Refused while it lives.
 */
export const acknowledgeEnd = write({
  name: 'cases/referrals/acknowledge',
  does: 'Acknowledge that sharing ended, and erase what was received',
  who: ['case worker'],
  input: z.strictObject({ parcel: id('parcel') }),

  async run({ parcel }, context) {
    const { db, organisation, account, now, about, send } = context
    const found = await receivedParcel(context, parcel)
    if (found.live) throw new Refused('conflict', 'cases.referrals.acknowledge.still-live')
    if (found.acknowledged_at) throw new Refused('conflict', 'cases.referrals.acknowledge.already')
    const { numUpdatedRows } = await db.updateTable('parcel').set({ wrapped: null, acknowledged_by: account, acknowledged_at: now.toString() })
      .where('organisation', '=', organisation).where('id', '=', parcel).where('live', '=', false).where('acknowledged_at', 'is', null).executeTakeFirst()
    if (numUpdatedRows !== 1n) throw new Refused('conflict', 'cases.referrals.acknowledge.already')
    send(db.deleteFrom('parcel_item').where('organisation', '=', organisation).where('parcel', '=', parcel))
    await tellSender(context, found, { kind: 'acknowledged', once: 'acknowledged' })
    about(organisation, parcel)
    return { parcel: String(parcel) }
  },
})
