import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'

/**
 * What one who opens files no more still holds goes to a colleague: open cases, requests that she took, tasks that are not done, appointments to come.
 * Runs after she left or lost the role. The policies let only these rows go, and only to one who opens files. Out: how many of each.
 */
export const handOverAll = write({
  name: 'cases/hand-over-all',
  does: 'Hand over everything that a colleague who opens files no more still holds',
  who: ['robot worker'],
  input: z.strictObject({ organisation: id('organisation'), account: id('account'), to: id('account') }),

  async run({ organisation, account, to }, { db, about }) {
    const cases = await db.updateTable('case as c').set({ worker: to, first_worker: sql`coalesce(first_worker, worker)`, version: sql`version + 1` }).where('c.organisation', '=', organisation).where('c.worker', '=', account)
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('case_closure as e').select('e.case').whereRef('e.organisation', '=', 'c.organisation').whereRef('e.case', '=', 'c.id'))))
      .executeTakeFirst()
    // A request whose case is closed stays with the one who took it: that is history.
    const requests = await db.updateTable('request_take as t').set({ by_account: to, first_by: sql`coalesce(first_by, by_account)` }).where('t.organisation', '=', organisation).where('t.by_account', '=', account)
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('case as c').select('c.id')
        .innerJoin('case_closure as e', (on) => on.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
        .whereRef('c.organisation', '=', 't.organisation').whereRef('c.request', '=', 't.request'))))
      .executeTakeFirst()
    const tasks = await db.updateTable('task').set({ for_account: to, version: sql`version + 1` })
      .where('organisation', '=', organisation).where('for_account', '=', account).where('done_at', 'is', null).executeTakeFirst()
    const appointments = await db.updateTable('appointment as a').set({ worker: to, version: sql`version + 1` })
      .where('a.organisation', '=', organisation).where('a.worker', '=', account).where('a.ends_at', '>', sql<Temporal.Instant>`now()`)
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('appointment_end as e').select('e.appointment').whereRef('e.organisation', '=', 'a.organisation').whereRef('e.appointment', '=', 'a.id'))))
      .executeTakeFirst()
    about(organisation, account)
    return { cases: Number(cases.numUpdatedRows), requests: Number(requests.numUpdatedRows), tasks: Number(tasks.numUpdatedRows), appointments: Number(appointments.numUpdatedRows) }
  },
})
