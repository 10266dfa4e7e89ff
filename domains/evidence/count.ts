import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { countedIn, countPeople, tableOf } from './count-people.ts'
import { indicatorNamed } from './indicators/index.ts'
import { protectFigures } from './protect-figures.ts'
import { cellName, cellsOf } from './protection/tables.ts'
import { everPublished } from './published.ts'
import { ourTurn } from './releases.ts'

/**
 * Counts a release that waits, hides what is small and what would give it away, and freezes the rest. A true small number is
 * never written down. If the figures would show too much beside earlier ones, it writes why, and no figure. What was counted stays.
 * For the counter, to whom the database shows an organisation's rows only while one of its releases waits.
 */
export const countRelease = write({
  name: 'evidence/count',
  does: 'Count the people of a release and hide small numbers',
  who: ['robot counter'],
  input: z.strictObject({ organisation: id('organisation'), release: id('release') }),

  async run({ organisation, release }, context) {
    const { db, about } = context
    // What is published from here on was not compared with these figures.
    const turn = await ourTurn(context, organisation)
    const found = await db.selectFrom('release').select(['period_from', 'period_to', 'indicators']).where('organisation', '=', organisation).where('id', '=', release).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const done = await db.selectFrom('release_count').select('outcome').where('organisation', '=', organisation).where('release', '=', release).executeTakeFirst()
    if (done) return { release: String(release), outcome: done.outcome }
    const period = { from: found.period_from, to: found.period_to }
    const counted = await countedIn(context, organisation, period)
    const tables = []
    for (const indicator of found.indicators.flatMap((name) => indicatorNamed(name) ?? [])) {
      const table = tableOf(indicator, counted.programmes)
      tables.push({ table, counts: await countPeople(db, indicator, counted, table) })
    }
    const outcome = protectFigures({ period, tables }, await everPublished(context, organisation))

    const cells = 'tables' in outcome ? outcome.tables.flatMap(({ table, counts }) => cellsOf(table).map(({ row, column }, place) => (
      { organisation, release, indicator: table.indicator, row, column, place, count: counts.get(cellName(row, column)) ?? null }))) : []
    if (cells.length > 0) await db.insertInto('release_cell').values(cells).execute()
    const why = 'hindrances' in outcome ? outcome.hindrances : []
    await db.insertInto('release_count').values({ organisation, release, outcome: why.length > 0 ? 'refused' : 'counted', why: JSON.stringify(why), at: turn.toString() }).execute()
    about(organisation, release)
    return { release: String(release), outcome: why.length > 0 ? 'refused' : 'counted' }
  },
})
