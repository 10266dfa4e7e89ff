import { acceptReferral } from './accept.ts'
import { acknowledgeEnd } from './acknowledge.ts'
import { declineReferral } from './decline.ts'
import { expireParcels } from './expire.ts'
import { listReferrals } from './list.ts'
import { refer } from './refer.ts'
import { reportOutcome } from './report-outcome.ts'
import { showParcel } from './show-parcel.ts'
import { showReferral } from './show.ts'

export { acceptReferral, acknowledgeEnd, declineReferral, expireParcels, listReferrals, refer, reportOutcome, showParcel, showReferral }
export { tellSender } from './news.ts'
export { whyNotOn } from './offered.ts'
export { receivedParcel } from './parcel.ts'
export { endOf, endings, standingOf, standings } from './standing.ts'

/** Referrals, from the one who sends to the one who receives and back. */
export const referralOperations = [refer, listReferrals, showReferral, showParcel, acceptReferral, declineReferral, reportOutcome, acknowledgeEnd, expireParcels] as const
