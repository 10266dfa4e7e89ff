import { z } from 'zod'
import { tick } from '../../../core/fields.ts'
import { id, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { frameworkOf } from '../results/framework.ts'
import { oneAtATime } from '../results/ours.ts'
import { removePeriods, writeResults } from '../results/write-result.ts'
import { stoodBefore, tableRow } from './kept.ts'

/**
 * Throws away a table that was not accepted, or takes an accepted one back as one: what it wrote is gone, and what stood before stands again. Refused
 * while some of it was changed since; with `leave`, that stays as it is now. Out: what became of the table, and how much stayed.
 */
export const endTable = write({
  name: 'programmes/tables/end',
  does: 'Throw a table of results away, or take it back',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({ import: id('results_import'), leave: tick() }),

  async run({ import: of, leave }, context) {
    const { db, organisation, account, about } = context
    const { state, programme } = await tableRow(context, of, { lock: true })
    if (state === 'cancelled' || state === 'taken back') throw new Refused('conflict', 'programmes.tables.over', { now: { state } })
    const kind = state === 'in' ? 'taken back' : 'cancelled'
    const stayed = state === 'in' ? await takeBack(context, of, { programme, leave }) : 0
    await db.insertInto('results_import_end').values({ organisation, import: of, kind, by_account: account }).execute()
    about(organisation, of)
    return { state: kind, stayed }
  },
})

async function takeBack(context: Context, of: Id<'results_import'>, { programme, leave }: { readonly programme: Id<'programme'>; readonly leave: boolean }): Promise<number> {
  const { db, organisation } = context
  await oneAtATime(context, programme)
  const { lines } = await frameworkOf(context, programme)
  const standing = new Map(lines.flatMap(({ indicators }) => indicators.flatMap(({ indicator, periods }) => periods.map((period) => [period.period, { indicator, ...period }] as const))))
  const changes = await db.selectFrom('results_import_change').select(['period', 'version', 'before']).where('organisation', '=', organisation).where('import', '=', of).execute()
  const untouched = changes.filter(({ period, version }) => standing.get(period)?.seen === version)
  const stayed = changes.length - untouched.length
  if (stayed > 0 && !leave) throw new Refused('conflict', 'programmes.tables.worked-on', { filled: { count: stayed } })
  await removePeriods(context, untouched.filter(({ before }) => before === null).map(({ period }) => id('indicator_period').parse(period)))
  await writeResults(context, programme, untouched.flatMap(({ period, version, before }) => {
    const stands = standing.get(period)
    return before === null || !stands ? [] : [{
      indicator: id('indicator').parse(stands.indicator), result: { startsOn: stands.startsOn, endsOn: stands.endsOn, ...stoodBefore.parse(before) }, over: { period: id('indicator_period').parse(period), version },
    }]
  }))
  return stayed
}
