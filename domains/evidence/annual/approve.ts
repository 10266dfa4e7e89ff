import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { namesOfSaid } from './figure.ts'
import { mustBe, mustBeDraft, ownReportToChange } from './own.ts'
import { figuresOf, sentencesOf } from './reports.ts'

/** A second person has read the report and answers for it as it stands: neither the one who began it nor anybody whose words are in it. What is changed afterwards is approved anew. */
export const approveReport = write({
  name: 'evidence/annual/approve',
  does: 'Approve an annual report that somebody else wrote',
  who: ['supervisor', 'coordinator'],
  input: z.strictObject({ report: id('annual_report'), seen: seen() }),

  async run({ report, seen: revision }, context) {
    const { db, organisation, account, actor, about } = context
    const found = await ownReportToChange(context, report)
    mustBeDraft(found)
    if (found.row.revision !== revision) throw new Refused('conflict', 'core.refused.changed', { now: { version: found.row.revision } })
    mustBe(found.state === 'draft', 'evidence.annual.refused.approved', found)
    const signed = await db.selectFrom('annual_sentence').select(['edited_by', 'moved', 'left_out']).where('organisation', '=', organisation).where('report', '=', report).execute()
    mustBe(found.row.begun_by !== account && signed.every(({ edited_by }) => edited_by !== account), 'evidence.annual.refused.own', found)
    const [sentences, figures] = [await sentencesOf(context, found.row), await figuresOf(context, found.row)]
    const whole = sentences.every(({ said, leftOut }) => leftOut || namesOfSaid(said).every((name) => figures.has(name)))
    mustBe(whole && signed.every(({ moved, left_out }) => left_out || !moved), 'evidence.annual.refused.moved', found)
    await db.insertInto('annual_approval').values({ organisation, report, revision, by_account: account, role: actor.roles.includes('supervisor') ? 'supervisor' : 'coordinator' }).execute()
    about(organisation, report)
    return { report: String(report) }
  },
})
