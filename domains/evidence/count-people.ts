import { sql } from 'kysely'
import type { Day, Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { zoneOf } from '../../core/time.ts'
import type { Counted, Dimension, Indicator } from './indicators/indicator.ts'
import { otherProgrammes } from './lists.ts'
import { cellName, cellsOf, total, type Counts, type Table } from './protection/tables.ts'

/** The period of a release as moments, where the organisation is; and the public programmes under which help could be counted in it. */
export async function countedIn({ db, node }: Context, organisation: Id<'organisation'>, period: { readonly from: Day; readonly to: Day }): Promise<Counted> {
  const { country } = await db.selectFrom('organisation').select('country').where('id', '=', organisation).executeTakeFirstOrThrow()
  const zone = zoneOf(country)
  const begins = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone: zone }).toInstant().toString()
  // Whether anybody was helped under it is not asked: a programme in the table says nothing about people.
  const programmes = await db.selectFrom('programme').select('code').where('published', '=', true).where('running', '=', true)
    .where((is) => is.or([is('organisation', '=', organisation), ...(node.stamp === 'demonstration' ? [is('demonstration', '=', true)] : [])]))
    .where('starts_on', '<=', period.to).where((is) => is.or([is('ends_on', 'is', null), is('ends_on', '>=', period.from)])).orderBy('code').execute()
  return {
    organisation, firstDay: period.from, lastDay: period.to, programmes: programmes.map(({ code }) => code),
    from: begins(Temporal.PlainDate.from(period.from)), until: begins(Temporal.PlainDate.from(period.to).add({ days: 1 })),
  }
}

/** The form of an indicator's table, with all the values of its dimensions. */
export function tableOf({ name, population, once, everybody, sensitive, rows, columns }: Indicator, programmes: readonly string[]): Table {
  const values = (dimension: Dimension) => (dimension.values === 'programmes' ? [...programmes, otherProgrammes] : dimension.values)
  return { indicator: name, population, addsUp: once, everybody, sensitive, rows: values(rows), columns: columns ? values(columns) : [] }
}

/**
 * Counts people, in the database, every cell and every total. In: what to count; the form of its table.
 * Out: the true number of each cell. Only for the counter, who writes down no small one.
 */
export async function countPeople(db: Context['db'], indicator: Indicator, of: Counted, table: Table): Promise<Counts> {
  const { rows: found } = await sql<{ row: string | null; column: string | null; over: number; count: number }>`
    select "row", "column", grouping("row", "column")::int as over, count(distinct who)::int as count
      from (${indicator.from(of)}) line group by grouping sets (("row", "column"), ("row"), ("column"), ())`.execute(db)
  const counts = new Map<string, number>(cellsOf(table).map(({ row, column }) => [cellName(row, column), 0]))
  for (const { row, column, over, count } of found) {
    const [everyRow, everyColumn] = [(over & 2) !== 0, (over & 1) !== 0]
    // A line without a row counts in the total alone; a table of one way has only totals of columns.
    if ((!everyRow && row === null) || (!everyColumn && column === null)) continue
    const name = cellName(everyRow ? total : row ?? total, everyColumn ? total : column ?? total)
    if (!counts.has(name)) throw new Error(`A value of ${table.indicator} is in no code list`)
    counts.set(name, count)
  }
  return counts
}
