import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { mustKeep } from '../../sources/index.ts'
import { ourTurn } from '../releases.ts'
import { reportsIn, type ReportRow, type ReportState } from './reports.ts'

type Asking = Pick<Context, 'db' | 'organisation'>

/** Where a report of one's own organisation stands. `approved`: the revision that stands was. */
export function stateOf(row: Pick<ReportRow, 'published_at' | 'corrected_by'>, approved: boolean): ReportState {
  if (row.published_at) return row.corrected_by ? 'corrected' : 'published'
  return approved ? 'approved' : 'draft'
}

/** A report of one's own organisation, with who began it and where it stands. Refused as missing when there is none, and for everybody but the keeper. */
export async function ownReport(context: Asking, report: Id<'annual_report'>) {
  await mustKeep(context)
  const { db, organisation } = context
  const row = await reportsIn(db).where('r.organisation', '=', organisation).where('r.id', '=', report)
    .leftJoin('annual_approval as a', (on) => on.onRef('a.organisation', '=', 'r.organisation').onRef('a.report', '=', 'r.id').onRef('a.revision', '=', 'r.revision'))
    .select(['r.revision', 'r.begun_by', 'r.begun_at', 'a.at as approved_at', 'a.by_account as approver']).executeTakeFirst()
  if (!row) throw new Refused('missing', 'core.refused.missing')
  return { row, state: stateOf(row, row.approved_at !== null) }
}

/** The same, for one who is about to change it or what becomes of it: one at a time. */
export async function ownReportToChange(context: Asking, report: Id<'annual_report'>) {
  const turn = await ourTurn(context, context.organisation)
  return { ...(await ownReport(context, report)), turn }
}

/** Refused with where it stands, unless it stands there. */
export function mustBe(is: boolean, key: string, { row, state }: Awaited<ReturnType<typeof ownReport>>): void {
  if (!is) throw new Refused('conflict', key, { filled: { year: String(row.year) }, now: { report: String(row.id), version: row.revision, state } })
}
/** A report that is published is frozen. */
export const mustBeDraft = (found: Awaited<ReturnType<typeof ownReport>>): void => mustBe(found.row.published_at === null, 'evidence.annual.refused.frozen', found)

/** What stands in it has changed: whatever was approved was the revision before. */
export async function nextRevision({ db, organisation }: Asking, report: Id<'annual_report'>): Promise<void> {
  await db.updateTable('annual_report').set(({ eb }) => ({ revision: eb('revision', '+', 1) })).where('organisation', '=', organisation).where('id', '=', report).execute()
}
