import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { read } from '../../core/operation.ts'
import { factsOf, stateOf } from './kept.ts'

const most = 100

/** The spreadsheets that our organisation brought, the latest first, up to a hundred: the file's name while its rows are kept, who brought it, how far it is. */
export const listImports = read({
  name: 'imports/list',
  does: 'List the spreadsheets that were brought',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, keys, organisation } = context
    const rows = await db.selectFrom('import as i')
      .innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'i.organisation').onRef('m.account', '=', 'i.by_account'))
      .leftJoin('import_acceptance as a', (on) => on.onRef('a.organisation', '=', 'i.organisation').onRef('a.import', '=', 'i.id'))
      .leftJoin('import_landing as l', (on) => on.onRef('l.organisation', '=', 'i.organisation').onRef('l.import', '=', 'i.id'))
      .leftJoin('import_end as e', (on) => on.onRef('e.organisation', '=', 'i.organisation').onRef('e.import', '=', 'i.id'))
      .select(['i.id', 'i.at', 'i.rows', 'i.sealed', 'i.matched', 'm.name as by', 'a.at as accepted_at', 'l.at as landed_at', 'e.kind as ended'])
      .select(({ selectFrom }) => selectFrom('import_block as b').select(({ fn }) => fn.countAll<number>().as('left'))
        .whereRef('b.organisation', '=', 'i.organisation').whereRef('b.import', '=', 'i.id').where('b.found', 'is', null).as('left'))
      .where('i.organisation', '=', organisation).orderBy('i.id', 'desc').limit(most).execute()
    const lockers = await keys.all(organisation, rows.map(({ id }) => id))
    return {
      office: officeOf(context),
      imports: rows.map((row) => {
        const locker = lockers.get(row.id)
        return { import: String(row.id), name: locker ? factsOf(locker, row).name : null, rows: row.rows, by: row.by, at: row.at.toString(), state: stateOf(row, row.left === 0) }
      }),
    }
  },
})
