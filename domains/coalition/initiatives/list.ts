import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { whoMayBeNamed } from '../../sources/index.ts'
import { country } from '../written.ts'

/** Published small projects, the last first: budget, place and result. Narrowed by country. */
export const listInitiatives = read({
  name: 'coalition/initiatives/list',
  does: 'List small projects: budget, place and result',
  who: ['visitor'],
  input: z.strictObject({ country: country().optional() }),

  async run({ country: where }, { db }) {
    const rows = await db.selectFrom('initiative as i').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 'i.organisation'))
      .select(['i.id', 'i.language', 'i.title', 'i.text', 'i.place', 'i.country', 'i.budget', 'i.currency', 'i.from_on as fromOn', 'i.until_on as untilOn', 'i.result', 'i.targets', 'i.at', 'o.name as by'])
      .where('i.published', '=', true).$if(where !== undefined, (query) => query.where('i.country', '=', where ?? '')).orderBy('i.from_on', 'desc').orderBy('i.id').limit(1000).execute()
    return rows.map(({ id, at, ...row }) => ({ initiative: String(id), ...row, at: at.toString() }))
  },
})
