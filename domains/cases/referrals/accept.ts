import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { answerParcel } from './answer.ts'

/** Takes a referral on, once; the sender is told. Refused when it ended or was answered before. */
export const acceptReferral = write({
  name: 'cases/referrals/accept',
  does: 'Accept a referral and tell the sender',
  who: ['case worker'],
  input: z.strictObject({ parcel: id('parcel') }),
  run: ({ parcel }, context) => answerParcel(context, parcel, { accepted: true, reason: null }),
})
