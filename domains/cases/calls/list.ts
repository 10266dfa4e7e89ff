import { sql } from 'kysely'
import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { id } from '../../../core/ids.ts'
import { ourToday } from '../../../core/time.ts'
import { troublesIn } from '../requests/marks.ts'

const most = 100

/** The log of calls to our organisation, newest first, a hundred at a time; `next` continues. Nothing that was said, no name and no number. */
export const listCalls = read({
  name: 'cases/calls/list',
  does: 'See the log of telephone calls',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ before: id('call').optional() }),

  async run({ before }, context) {
    const { db, organisation } = context
    const rows = await db.selectFrom('call as k')
      .innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'k.organisation').onRef('m.account', '=', 'k.by_account'))
      .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'k.organisation').onRef('c.id', '=', 'k.case'))
      .select(['k.id', 'k.began_at', 'k.ended_at', 'k.language', 'k.danger', 'k.mark', 'k.outcome', 'k.request', 'k.case', 'c.reference', 'm.name'])
      .select(sql<string[]>`array(select x.trouble from call_trouble x where x.organisation = k.organisation and x.call = k.id)`.as('ticked'))
      .where('k.organisation', '=', organisation).$if(before !== undefined, (query) => query.where('k.id', '<', before ?? null))
      .orderBy('k.id', 'desc').limit(most + 1).execute()
    const shown = rows.slice(0, most)
    return {
      office: officeOf(context), today: ourToday(context),
      calls: shown.map((row) => ({
        call: row.id, at: (row.began_at ?? row.ended_at).toString(), minutes: row.began_at && Math.max(1, Math.round(row.began_at.until(row.ended_at).total('minutes'))),
        language: row.language, danger: row.danger, mark: row.mark, outcome: row.outcome, takenBy: row.name, troubles: troublesIn(row.ticked),
        request: row.request, case: row.case && row.reference ? { case: row.case, reference: row.reference } : null,
      })),
      next: rows.length > most ? (shown.at(-1)?.id ?? null) : null,
    }
  },
})
