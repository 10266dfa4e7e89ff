import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { outcomeKinds } from '../lists.ts'
import { tellSender } from './news.ts'
import { receivedParcel } from './parcel.ts'

/**
 * Tells the sender what came of a referral that was accepted; again when more came of it.
 * After the end nothing more is told about the person: then only the kind of outcome goes back, without words.
 */
export const reportOutcome = write({
  name: 'cases/referrals/report-outcome',
  does: 'Tell the sender what came of a referral',
  who: ['case worker'],
  input: z.strictObject({ parcel: id('parcel'), outcome: z.enum(outcomeKinds), text: paragraphs(5_000).optional() }),

  async run({ parcel, outcome, text }, context) {
    const found = await receivedParcel(context, parcel)
    if (!found.answer?.accepted) throw new Refused('conflict', 'cases.referrals.report-outcome.not-accepted')
    if (found.ended && text !== undefined) throw new Refused('conflict', 'cases.referrals.report-outcome.no-words-after-the-end')
    const news = await tellSender(context, found, { kind: 'outcome', code: outcome, ...(text === undefined ? {} : { text }) })
    context.about(context.organisation, parcel)
    return { parcel: String(parcel), news: String(news) }
  },
})
