import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { read } from '../../core/operation.ts'
import { indicatorNames } from './lists.ts'
import { total } from './protection/tables.ts'
import { headOf, releasesIn } from './releases.ts'

/**
 * How many people one indicator counted in all, release by release, of one organisation: the oldest period first, only releases that stand.
 * `people` null: fewer than ten, or kept back; it is no nought, and nothing is put between what stands beside it.
 */
export const showOverTime = read({
  name: 'evidence/over-time',
  does: 'Show one number across the published figures of an organisation',
  who: ['visitor'],
  input: z.strictObject({ organisation: id('organisation'), indicator: z.enum(indicatorNames) }),

  async run({ organisation, indicator }, { db }) {
    const rows = await releasesIn(db).innerJoin('release_cell as f', (on) => on.onRef('f.organisation', '=', 'r.organisation').onRef('f.release', '=', 'r.id'))
      .select('f.count').where('r.organisation', '=', organisation).where('f.indicator', '=', indicator).where('f.row', '=', total).where('f.column', '=', total)
      .where('p.at', 'is not', null).orderBy('r.period_from').orderBy('r.period_to').execute()
    return rows.filter((row) => row.withdrawn_at === null && row.corrected_by === null).map((row) => {
      const { release, reference, period, version } = headOf(row)
      return { release, reference, period, version, people: row.count }
    })
  },
})
