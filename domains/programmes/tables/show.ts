import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { told } from '../facts.ts'
import { frameworkOf } from '../results/framework.ts'
import { ourProgramme } from '../results/ours.ts'
import { besides, factsKept, signOf, stoodBefore, tableRow } from './kept.ts'

/**
 * One table of results: each row beside what stands, what is flagged, and which rows cannot be taken and why. Of one that was accepted: what stood
 * before it.
 */
export const showTable = read({
  name: 'programmes/tables/show',
  does: 'Open a table of results that was brought',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({ import: id('results_import') }),

  async run({ import: of }, context) {
    const { db, organisation } = context
    const table = await tableRow(context, of)
    const { code, title } = await ourProgramme(context, table.programme)
    const rows = besides(await frameworkOf(context, table.programme), table.rows)
    const changes = table.state === 'in' ? await db.selectFrom('results_import_change').select(['period', 'before']).where('organisation', '=', organisation).where('import', '=', of).execute() : []
    const changed = new Map(changes.map(({ period, before }) => [String(period), before === null ? null : stoodBefore.parse(before)]))
    const { odd, left } = factsKept.parse(table.facts)
    return {
      office: officeOf(context), import: String(of), programme: String(table.programme), code, title: told.parse(title), name: table.name, by: table.by, at: table.at.toString(), state: table.state,
      landedAt: table.landed_at?.toString() ?? null, endedAt: table.ended_at?.toString() ?? null, stood: signOf(rows), odd, left, changed: changes.length,
      rows: rows.map(({ row, line, of: indicator, result, stands, is, differs, crosses }) => {
        const before = changed.get(stands?.period ?? '')
        // Once it was accepted, what it changed is told beside what stood before, and not beside itself.
        const now = before === undefined ? { is, before: is === 'other' ? stands : undefined } : { is: before === null ? 'new' as const : 'other' as const, before: before ?? undefined }
        return {
          row, line: line.title, indicator: indicator.title, unit: indicator.unit, startsOn: result.startsOn, endsOn: result.endsOn, target: result.target, actual: result.actual, parts: result.parts, differs, crosses,
          is: now.is, before: now.before ? { target: now.before.target, actual: now.before.actual, parts: now.before.parts } : null,
        }
      }),
    }
  },
})
