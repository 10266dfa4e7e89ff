import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { bounds } from './bounds.ts'
import { factsOf, stateOf } from './kept.ts'

const most = 100

/** The lists of people that colleagues linked, the latest first, up to a hundred: what the files are called while they are kept, who brought them, how far it is. */
export const listLinkings = read({
  name: 'people/linkings/list',
  does: 'List the lists of people that were linked',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, keys, organisation } = context
    const rows = await db.selectFrom('linking as l').innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'l.organisation').onRef('m.account', '=', 'l.by_account'))
      .select(['l.id', 'l.at', 'l.sealed', 'l.started_at', 'l.over_at', 'l.links', 'l.ended_at', 'm.name as by']).where('l.organisation', '=', organisation).orderBy('l.id', 'desc').limit(most).execute()
    const lockers = await keys.all(organisation, rows.map(({ id }) => id))
    return {
      office: officeOf(context), days: bounds.days, most: { rows: bounds.rows, bytes: bounds.file },
      linkings: rows.map((row) => {
        const locker = lockers.get(row.id)
        const facts = locker && factsOf(locker, row)
        return { linking: String(row.id), names: facts?.files.map(({ name }) => name) ?? [], against: facts?.against ?? null, by: row.by, at: row.at.toString(), state: stateOf(row, locker !== undefined) }
      }),
    }
  },
})
