import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { beginRelease } from './begin.ts'
import { mustBe, ownReleaseToChange } from './own.ts'

/**
 * Prepares a new version of figures that were published, and names the one that it corrects: the same period and tables, counted anew.
 * `reason` is public. It takes the place of the other one when it is published itself; the other stays, marked as corrected.
 */
export const correctRelease = write({
  name: 'evidence/correct',
  does: 'Correct published figures with a new version',
  who: ['coordinator'],
  input: z.strictObject({ release: id('release'), reason: line(300) }),

  async run({ release, reason }, context) {
    const { db, organisation } = context
    const found = await ownReleaseToChange(context, release)
    mustBe(found.row.published_at !== null, 'evidence.refused.not-published', found)
    mustBe(found.row.corrected_by === null, 'evidence.refused.corrected', found)
    const waits = await db.selectFrom('release as r').select('r.id').where('r.organisation', '=', organisation).where('r.corrects', '=', release)
      .leftJoin('release_withdrawal as w', (on) => on.onRef('w.organisation', '=', 'r.organisation').onRef('w.release', '=', 'r.id')).where('w.at', 'is', null)
      .leftJoin('release_count as c', (on) => on.onRef('c.organisation', '=', 'r.organisation').onRef('c.release', '=', 'r.id'))
      .where((is) => is.or([is('c.outcome', 'is', null), is('c.outcome', '=', 'counted')])).executeTakeFirst()
    mustBe(!waits, 'evidence.refused.correction-waits', found)
    const { row } = found
    return beginRelease(context, { period_from: row.period_from, period_to: row.period_to, indicators: row.indicators, version: row.version + 1, corrects: release, correction: reason })
  },
})
