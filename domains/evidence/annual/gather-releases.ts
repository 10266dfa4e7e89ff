import { toDay } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { indicatorNames } from '../lists.ts'
import { total } from '../protection/tables.ts'
import { headOf, releasesIn } from '../releases.ts'
import { words } from '../words/index.ts'
import { daysOf, type YearFacts } from './facts.ts'

/** Releases that stand, for periods within the year, each with the total of every table: never more than its page shows, and nothing that is not published. */
export async function releasesOf({ db }: Pick<Context, 'db'>, year: number): Promise<YearFacts['releases']> {
  const { first, last } = daysOf(year)
  const rows = await releasesIn(db).where('p.at', 'is not', null).where('w.at', 'is', null).where('r.period_from', '>=', toDay(first)).where('r.period_to', '<=', toDay(last))
    .orderBy('o.name').orderBy('r.period_from').orderBy('r.period_to').orderBy('r.id').execute()
  const standing = rows.filter((row) => row.corrected_by === null)
  const cells = standing.length === 0 ? [] : await db.selectFrom('release_cell as c').innerJoin('release_publication as p', (on) => on.onRef('p.organisation', '=', 'c.organisation').onRef('p.release', '=', 'c.release'))
    .select(['c.organisation', 'c.release', 'c.indicator', 'c.count']).where('c.release', 'in', standing.map(({ id }) => id)).where('c.row', '=', total).where('c.column', '=', total).execute()
  return standing.map((row) => {
    const { release, reference, version, organisation, period } = headOf(row)
    const of = cells.filter((cell) => cell.release === row.id && cell.organisation === row.organisation)
    return {
      release, reference, version, organisation: organisation.name, from: period.from, until: period.to,
      totals: indicatorNames.flatMap((name) => of.filter(({ indicator }) => indicator === name).map(({ count }) => ({
        indicator: name, people: count, title: { en: titleOf('en', name), ru: titleOf('ru', name) },
      }))),
    }
  })
}

function titleOf(language: 'en' | 'ru', name: (typeof indicatorNames)[number]): string {
  const sentence = words[language][`evidence.indicator.${name}.title`]
  return typeof sentence === 'string' ? sentence : sentence.other
}
