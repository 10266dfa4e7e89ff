import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import type { DeclineReason } from '../lists.ts'
import { tellSender } from './news.ts'
import { receivedParcel } from './parcel.ts'

/** The one answer to a parcel, kept with us and told to the sender. Refused when it ended, or was answered before. */
export async function answerParcel(context: Context, parcel: Id<'parcel'>, { accepted, reason }: { accepted: boolean; reason: DeclineReason | null }) {
  const { db, organisation, account, about, send } = context
  const found = await receivedParcel(context, parcel)
  if (found.answer) throw new Refused('conflict', 'cases.referrals.already-answered')
  if (found.ended) throw new Refused('conflict', 'cases.referrals.ended-before')
  send(db.insertInto('parcel_answer').values({ organisation, parcel, accepted, reason, by_account: account }))
  await tellSender(context, found, { kind: accepted ? 'accepted' : 'declined', once: 'answer', ...(reason ? { code: reason } : {}) })
  about(organisation, parcel)
  return { parcel: String(parcel) }
}
