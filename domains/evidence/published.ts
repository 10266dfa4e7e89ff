import type { Context } from '../../core/operation.ts'
import type { Id } from '../../core/ids.ts'
import { indicatorNamed } from './indicators/index.ts'
import type { Figures } from './protection/overlap.ts'
import type { Published } from './protection/differences.ts'
import { cellName, total, type Table } from './protection/tables.ts'

export type CellRow = { readonly indicator: string; readonly row: string; readonly column: string; readonly count: number | null }

/** Tables as they were frozen, from their cells in the order of reading. In: the cells of one release. */
export function tablesFrom(cells: readonly CellRow[]): Figures['tables'] {
  return [...Map.groupBy(cells, ({ indicator }) => indicator)].flatMap(([name, rows]) => {
    const indicator = indicatorNamed(name)
    if (!indicator) return []
    const values = (all: readonly string[]) => [...new Set(all)].filter((one) => one !== total)
    const table: Table = {
      indicator: name, population: indicator.population, addsUp: indicator.once, everybody: indicator.everybody, sensitive: indicator.sensitive,
      rows: values(rows.map(({ row }) => row)), columns: values(rows.map(({ column }) => column)),
    }
    return [{ table, counts: new Map(rows.map(({ row, column, count }) => [cellName(row, column), count])) }]
  })
}

/** Everything that an organisation ever published, oldest first, also what was corrected or withdrawn since: it has been read. */
export async function everPublished({ db }: Pick<Context, 'db'>, organisation: Id<'organisation'>): Promise<readonly Published[]> {
  const releases = await db.selectFrom('release as r')
    .innerJoin('release_publication as p', (on) => on.onRef('p.organisation', '=', 'r.organisation').onRef('p.release', '=', 'r.id'))
    .select(['r.id', 'r.reference', 'r.period_from', 'r.period_to']).where('r.organisation', '=', organisation).orderBy('p.at').orderBy('r.id').execute()
  const cells = releases.length === 0 ? [] : await db.selectFrom('release_cell').select(['release', 'indicator', 'row', 'column', 'count'])
    .where('organisation', '=', organisation).where('release', 'in', releases.map(({ id }) => id)).orderBy('indicator').orderBy('place').execute()
  const cellsOf = Map.groupBy(cells, ({ release }) => release)
  return releases.map(({ id, reference, period_from, period_to }) => ({ reference, period: { from: period_from, to: period_to }, tables: tablesFrom(cellsOf.get(id) ?? []) }))
}
