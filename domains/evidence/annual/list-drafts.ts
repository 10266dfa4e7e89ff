import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { ourToday } from '../../../core/time.ts'
import { mustKeep } from '../../sources/index.ts'
import { stateOf } from './own.ts'
import { headOf, reportsIn } from './reports.ts'

/** All annual reports of the keeper, in whatever state, and the years that it could begin. */
export const listDrafts = read({
  name: 'evidence/annual/list-drafts',
  does: 'See the annual reports that the keeper of the register writes',
  who: ['supervisor', 'coordinator'],
  input: z.strictObject({}),

  async run(_, context) {
    await mustKeep(context)
    const { db, organisation } = context
    const rows = await reportsIn(db).where('r.organisation', '=', organisation)
      .leftJoin('annual_approval as a', (on) => on.onRef('a.organisation', '=', 'r.organisation').onRef('a.report', '=', 'r.id').onRef('a.revision', '=', 'r.revision'))
      .leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'r.organisation').onRef('m.account', '=', 'r.begun_by'))
      .select(['r.begun_at', 'a.at as approved_at', 'm.name as begun_by_name']).orderBy('r.year', 'desc').orderBy('r.version', 'desc').execute()
    const last = Number(ourToday(context).slice(0, 4)) - 1
    const begun = new Set(rows.map(({ year }) => year))
    return {
      office: officeOf(context), years: Array.from({ length: last - 2000 + 1 }, (_one, at) => last - at).filter((year) => !begun.has(year)),
      reports: rows.map((row) => ({ ...headOf(row), state: stateOf(row, row.approved_at !== null), begunAt: row.begun_at.toString(), begunBy: row.begun_by_name ?? '' })),
    }
  },
})
