import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { declineReasons } from '../lists.ts'
import { answerParcel } from './answer.ts'

/** Does not take a referral, once, and says why; the sender is told, and the contents are not opened any more. */
export const declineReferral = write({
  name: 'cases/referrals/decline',
  does: 'Decline a referral and tell the sender why',
  who: ['case worker'],
  input: z.strictObject({ parcel: id('parcel'), reason: z.enum(declineReasons) }),
  run: ({ parcel, reason }, context) => answerParcel(context, parcel, { accepted: false, reason }),
})
