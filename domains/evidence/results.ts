import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { hiddenIn } from '../sources/index.ts'
import { headOf, releasesIn } from './releases.ts'

/**
 * What came of a programme, as published figures tell it: how many people each organisation of this node helped under it, period by period.
 * Filled by the help that was recorded, never typed in; read from releases that stand, never from cases. A null is fewer than ten, or kept back.
 */
export const showResults = read({
  name: 'evidence/results',
  does: 'Show how many people were helped under a programme, from published figures',
  who: ['visitor'],
  input: z.strictObject({ code: z.string().regex(/^[A-Z]{2,8}-[0-9A-Z]{1,20}$/, 'core.field.kind') }),

  async run({ code }, { db }) {
    const [{ organisations: hidden }, rows] = await Promise.all([hiddenIn({ db }), releasesIn(db).innerJoin('release_cell as f', (on) => on.onRef('f.organisation', '=', 'r.organisation').onRef('f.release', '=', 'r.id'))
      .select('f.count').where('f.indicator', '=', 'helped-under').where('f.row', '=', code)
      .where('p.at', 'is not', null).orderBy('r.period_to', 'desc').orderBy('r.period_from', 'desc').execute()])
    // Whoever is named nowhere has no part in a programme either.
    return rows.filter((row) => row.withdrawn_at === null && row.corrected_by === null && !hidden.has(row.organisation)).map((row) => {
      const { release, reference, organisation, period } = headOf(row)
      return { release, reference, organisation, period, people: row.count }
    })
  },
})
