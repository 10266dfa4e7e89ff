import { z } from 'zod'
import { day, several } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { todayIn, zoneOf } from '../../core/time.ts'
import { beginRelease } from './begin.ts'
import { indicatorNames } from './lists.ts'
import { problemsOfPeriod } from './period.ts'
import { ourTurn } from './releases.ts'

/**
 * Prepares figures of one's own organisation for whole months that are over. They are counted by a robot and come back with small numbers
 * hidden: nobody sees those. One release for a period holds all of its tables, so that they are protected together.
 * Refused for an open period, and for one that has a release already: that one is corrected.
 */
export const prepareRelease = write({
  name: 'evidence/prepare',
  does: 'Prepare figures for a period that is over',
  who: ['coordinator'],
  input: z.strictObject({ periodFrom: day(), periodTo: day(), indicators: several(z.enum(indicatorNames)) })
    .refine(({ indicators }) => indicators.length > 0, { path: ['indicators'], message: 'core.field.choose' }),

  async run({ periodFrom, periodTo, indicators }, context) {
    const { db, actor, organisation, now } = context
    const fields = problemsOfPeriod({ periodFrom, periodTo }, todayIn(zoneOf(actor.country), now))
    if (Object.keys(fields).length > 0) throw new Refused('invalid', 'core.refused.invalid', { fields })
    await ourTurn(context, organisation)
    const there = await db.selectFrom('release as r')
      .leftJoin('release_publication as p', (on) => on.onRef('p.organisation', '=', 'r.organisation').onRef('p.release', '=', 'r.id'))
      .leftJoin('release_withdrawal as w', (on) => on.onRef('w.organisation', '=', 'r.organisation').onRef('w.release', '=', 'r.id'))
      .leftJoin('release_count as c', (on) => on.onRef('c.organisation', '=', 'r.organisation').onRef('c.release', '=', 'r.id'))
      .select(['r.id', 'r.reference', 'p.at']).where('r.organisation', '=', organisation).where('r.period_from', '=', periodFrom).where('r.period_to', '=', periodTo)
      // What was published stays known, even withdrawn; a draft counts unless it came to nothing.
      .where((is) => is.or([is('p.at', 'is not', null), is.and([is('w.at', 'is', null), is.or([is('c.outcome', 'is', null), is('c.outcome', '=', 'counted')])])]))
      .orderBy('r.id', 'desc').executeTakeFirst()
    if (there) throw new Refused('conflict', there.at ? 'evidence.refused.twice' : 'evidence.refused.waits', { filled: { reference: there.reference }, now: { release: String(there.id), reference: there.reference } })
    return beginRelease(context, { period_from: periodFrom, period_to: periodTo, indicators: indicatorNames.filter((name) => indicators.includes(name)) })
  },
})
