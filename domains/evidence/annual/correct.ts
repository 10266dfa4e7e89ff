import { sql } from 'kysely'
import { z } from 'zod'
import { line } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { mustBe, ownReportToChange } from './own.ts'

/**
 * Begins a new version of a report that was published, as a draft with the same sentences and figures, and says what was wrong: `reason` is public.
 * It takes the place of the other one when it is published itself; the other stays readable.
 */
export const correctReport = write({
  name: 'evidence/annual/correct',
  does: 'Correct a published annual report with a new version',
  who: ['coordinator'],
  input: z.strictObject({ report: id('annual_report'), reason: line(300) }),

  async run({ report, reason }, context) {
    const { db, organisation, account, about } = context
    const found = await ownReportToChange(context, report)
    mustBe(found.row.published_at !== null, 'evidence.annual.refused.not-published', found)
    mustBe(found.row.corrected_by === null, 'evidence.annual.refused.corrected', found)
    const waits = await db.selectFrom('annual_report').select('id').where('organisation', '=', organisation).where('corrects', '=', report).executeTakeFirst()
    mustBe(!waits, 'evidence.annual.refused.correction-waits', found)
    const corrected = newId<'annual_report'>()
    const { row } = found
    await db.insertInto('annual_report').values({ organisation, id: corrected, year: row.year, version: row.version + 1, corrects: report, correction: reason, as_of: row.as_of.toString(), begun_by: account }).execute()
    await sql`insert into annual_figure (organisation, report, name, value, leads) select organisation, ${corrected}, name, value, leads from annual_figure where organisation = ${organisation} and report = ${report}`.execute(db)
    // Whose words they are stays with them; the order of reading does too, since new ids grow with the old ones.
    const sentences = await db.selectFrom('annual_sentence').selectAll().where('organisation', '=', organisation).where('report', '=', report).orderBy('place').orderBy('id').execute()
    await db.insertInto('annual_sentence').values(sentences.map(({ made, written, edited_at, ...one }) => ({
      ...one, id: newId<'annual_sentence'>(), report: corrected, version: 1, made: made === null ? null : JSON.stringify(made), written: written === null ? null : JSON.stringify(written), edited_at: edited_at?.toString() ?? null,
    }))).execute()
    about(organisation, corrected)
    return { report: String(corrected) }
  },
})
