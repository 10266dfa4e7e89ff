import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { read } from '../../core/operation.ts'
import { headOf, releasesIn } from './releases.ts'

/** The newest so many. */
const most = 200

/** The figures that were published, newest period first: whose, for when, about what. Also those that were corrected or withdrawn, which say so. */
export const listReleases = read({
  name: 'evidence/list',
  does: 'List the figures that were published',
  who: ['visitor'],
  input: z.strictObject({ organisation: id('organisation').optional() }),

  async run({ organisation }, { db }) {
    const rows = await releasesIn(db).where('p.at', 'is not', null).$if(organisation !== undefined, (query) => query.where('r.organisation', '=', organisation ?? null))
      .orderBy('r.period_to', 'desc').orderBy('r.period_from', 'desc').orderBy('p.at', 'desc').limit(most).execute()
    return rows.map(headOf)
  },
})
