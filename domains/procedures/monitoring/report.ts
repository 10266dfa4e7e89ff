import { z } from 'zod'
import { day, paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { receivedParcel, tellSender } from '../../cases/index.ts'
import { answersField } from '../score/survey.ts'
import { mustFit } from './check.ts'
import { outcomes } from './lists.ts'

/**
 * Tells the organisation that asked us how it goes: the outcome of its referral, with the answers sealed for it alone. We keep only that we answered.
 * After the end of the consent only whether she was reached goes back, without answers and words.
 */
export const reportMonitoring = write({
  name: 'procedures/monitoring/report',
  does: 'Tell the organisation that asked how it goes after a return',
  who: ['case worker'],
  input: z.strictObject({ parcel: id('parcel'), outcome: z.enum(outcomes, 'core.field.choose'), on: day(), answers: answersField(), text: paragraphs(5_000).optional() }),

  async run({ parcel, outcome, on, answers, text }, context) {
    const { db, organisation, account, about, send } = context
    const [found, asked] = await Promise.all([
      receivedParcel(context, parcel), db.selectFrom('monitoring_request').select('months').where('organisation', '=', organisation).where('parcel', '=', parcel).executeTakeFirst(),
    ])
    if (!asked) throw new Refused('missing', 'core.refused.missing')
    if (!found.answer?.accepted) throw new Refused('conflict', 'cases.referrals.report-outcome.not-accepted')
    if (found.ended && (text !== undefined || Object.keys(answers).length > 0)) throw new Refused('conflict', 'cases.referrals.report-outcome.no-words-after-the-end')
    if (!found.ended) mustFit({ outcome, answers, on }, ourToday(context))
    const news = await tellSender(context, found, { kind: 'outcome', code: outcome, ...(found.ended ? {} : { ...(text !== undefined && { text }), more: { survey: { on, answers } } }) })
    const report = newId<'monitoring_report'>()
    send(db.insertInto('monitoring_report').values({ organisation, id: report, parcel, outcome, on_day: on, by_account: account }))
    about(organisation, parcel)
    return { parcel: String(parcel), news: String(news) }
  },
})
