import { z } from 'zod'
import { tick } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { frameworkOf } from '../results/framework.ts'
import { oneAtATime } from '../results/ours.ts'
import { writeResults } from '../results/write-result.ts'
import { besides, signOf, tableRow } from './kept.ts'

/**
 * Accepts a table of results: what is new is written, all at once; what stands and is the same is left alone; what stands and is another is left too,
 * unless `replace`. In: `stood`, the sign of what stood beside it when it was looked at; where that is another by now, it is refused as a conflict.
 * Out: how many rows were written, and how many were left alone.
 */
export const acceptTable = write({
  name: 'programmes/tables/accept',
  does: 'Accept a table of results',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({ import: id('results_import'), stood: z.string().regex(/^[0-9a-f]{32}$/, 'core.field.kind'), replace: tick() }),

  async run({ import: of, stood, replace }, context) {
    const { db, organisation, account, about } = context
    const { state, programme, rows } = await tableRow(context, of, { lock: true })
    if (state !== 'open') throw new Refused('conflict', 'programmes.tables.over', { now: { state } })
    await oneAtATime(context, programme)
    const beside = besides(await frameworkOf(context, programme), rows)
    if (signOf(beside) !== stood) throw new Refused('conflict', 'programmes.tables.changed', { now: { stood: signOf(beside) } })
    const taken = beside.filter(({ is }) => is === 'new' || (is === 'other' && replace))
    if (taken.length === 0) throw new Refused('conflict', beside.some(({ is }) => is === 'other') ? 'programmes.tables.others-only' : 'programmes.tables.nothing-new')
    const periods = await writeResults(context, programme, taken.map(({ indicator, result, stands }) => ({
      indicator, result, over: stands && { period: id('indicator_period').parse(stands.period), version: stands.seen },
    })))
    await db.insertInto('results_import_landing').values({ organisation, import: of, by_account: account }).execute()
    await db.insertInto('results_import_change').values(taken.flatMap(({ stands }, at) => {
      const period = periods[at]
      return period ? [{ organisation, import: of, period, version: (stands?.seen ?? 0) + 1, before: stands ? JSON.stringify({ target: stands.target, actual: stands.actual, parts: stands.parts }) : null }] : []
    })).execute()
    about(organisation, of)
    return { taken: taken.length, left: beside.length - taken.length }
  },
})
