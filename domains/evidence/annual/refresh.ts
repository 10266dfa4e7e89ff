import { sql } from 'kysely'
import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { writeFigures, writeSentences } from './fill.ts'
import { gatherYear } from './gather.ts'
import { generateReport } from './generate.ts'
import { mergeDraft } from './merge.ts'
import { mustBeDraft, nextRevision, ownReportToChange } from './own.ts'
import { figuresOf, sentencesOf } from './reports.ts'

/** Generates a draft again from what is recorded now. What was edited, left out and added stays; edited sentences that now have other figures are marked, and wait to be read again. */
export const refreshReport = write({
  name: 'evidence/annual/refresh',
  does: 'Generate the draft of the annual report again and keep what was edited',
  who: ['coordinator'],
  input: z.strictObject({ report: id('annual_report'), seen: seen() }),

  async run({ report, seen: revision }, context) {
    const { db, organisation, now, about } = context
    const found = await ownReportToChange(context, report)
    mustBeDraft(found)
    if (found.row.revision !== revision) throw new Refused('conflict', 'core.refused.changed', { now: { version: found.row.revision } })
    const [stands, before] = [await sentencesOf(context, found.row), await figuresOf(context, found.row)]
    const draft = generateReport(await gatherYear(context, found.row.year))
    const { added, kept, removed } = mergeDraft(stands, before, draft)
    await writeFigures(context, report, draft.figures)
    if (removed.length > 0) await db.deleteFrom('annual_sentence').where('organisation', '=', organisation).where('report', '=', report).where('id', 'in', [...removed]).execute()
    const values = kept.map((one) => sql`(${one.id}::uuid, ${one.chapter}::text, ${one.place}::integer, ${one.made === null ? null : JSON.stringify(one.made)}::jsonb, ${one.moved}::boolean, ${one.keyed}::boolean)`)
    if (values.length > 0) await sql`update annual_sentence s set chapter = k.chapter, place = k.place, made = k.made, moved = k.moved, key = case when k.keyed then s.key end, version = s.version + 1
      from (values ${sql.join(values)}) as k (id, chapter, place, made, moved, keyed) where s.organisation = ${organisation} and s.report = ${report} and s.id = k.id`.execute(db)
    await writeSentences(context, report, added)
    await db.updateTable('annual_report').set({ as_of: now.toString() }).where('organisation', '=', organisation).where('id', '=', report).execute()
    await nextRevision(context, report)
    about(organisation, report)
    return { report: String(report), moved: kept.filter(({ moved }) => moved).length }
  },
})
