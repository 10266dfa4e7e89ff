import { z } from 'zod'
import { day, seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { decimal } from '../../../core/money.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { parts, partsIn } from './fields.ts'
import { oneAtATime, wrong } from './ours.ts'
import { writeResults } from './write-result.ts'

/**
 * Enters what was promised and what was reached for one indicator in one period, with its parts. Parts that do not add up are kept and said beside
 * the number. In: `seen`, to change what stands for that period already. Refused as a conflict without it.
 */
export const enterResult = write({
  name: 'programmes/results/enter',
  does: 'Enter a result',
  who: ['coordinator', 'supervisor', 'case worker'],
  input: z.strictObject({ indicator: id('indicator'), startsOn: day(), endsOn: day(), target: decimal().optional(), actual: decimal().optional(), parts: parts(), seen: seen().optional() }),

  async run({ indicator, startsOn, endsOn, target = null, actual = null, parts: given, seen: version }, context) {
    const { db, organisation } = context
    if (endsOn < startsOn) throw wrong('endsOn', 'programmes.start.ends-before')
    if (target === null && actual === null) throw wrong('actual', 'programmes.results.nothing')
    const rows = partsIn(given)
    if (rows.length > 0 && actual === null) throw wrong('actual', 'programmes.results.parts-of-nothing')
    await oneAtATime(context, indicator)
    const found = await db.selectFrom('indicator').select(['id', 'programme']).where('organisation', '=', organisation).where('id', '=', indicator).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const there = await db.selectFrom('indicator_period').select(['id', 'version']).where('organisation', '=', organisation).where('indicator', '=', indicator)
      .where('starts_on', '=', startsOn).where('ends_on', '=', endsOn).executeTakeFirst()
    if (there && there.version !== version) throw new Refused('conflict', version === undefined ? 'programmes.results.there-already' : 'core.refused.changed', { now: { period: String(there.id), version: there.version } })
    const [period] = await writeResults(context, found.programme, [{ indicator, result: { startsOn, endsOn, target, actual, parts: rows }, over: there && { period: there.id, version: there.version } }])
    return { period: String(period) }
  },
})
