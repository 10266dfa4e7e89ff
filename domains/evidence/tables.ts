import type { Context } from '../../core/operation.ts'
import { told } from '../programmes/index.ts'
import { indicatorNamed } from './indicators/index.ts'
import type { CellRow } from './published.ts'

/**
 * Tables as they are read: each row with its numbers in the order of the columns, totals last. In: the cells of one release.
 * A table of one way has the one column `total`. Rows that are programmes bring their titles.
 */
export async function drawnTables(db: Context['db'], cells: readonly CellRow[]) {
  const codes = [...new Set(cells.filter(({ indicator }) => indicatorNamed(indicator)?.rows.name === 'programme').map(({ row }) => row))]
  const programmes = codes.length === 0 ? [] : await db.selectFrom('programme').select(['code', 'title']).where('code', 'in', codes).where('published', '=', true).execute()
  return [...Map.groupBy(cells, ({ indicator }) => indicator)].flatMap(([name, all]) => {
    const indicator = indicatorNamed(name)
    if (!indicator) return []
    const columns = [...new Set(all.map(({ column }) => column))]
    const rows = [...new Set(all.map(({ row }) => row))].map((row) => ({
      row, title: told.nullable().parse(programmes.find(({ code }) => code === row)?.title ?? null),
      counts: columns.map((column) => all.find((one) => one.row === row && one.column === column)?.count ?? null),
    }))
    return [{
      indicator: indicator.name, population: indicator.population, unit: indicator.unit, addsUp: indicator.once,
      by: { rows: indicator.rows.name, columns: columns.length > 1 ? (indicator.columns?.name ?? null) : null }, columns, rows,
    }]
  })
}
export type DrawnTable = Awaited<ReturnType<typeof drawnTables>>[number]
