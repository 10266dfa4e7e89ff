import { writeCsvForPeople } from '../../../core/csv.ts'
import { listProblems } from '../../../domains/imports/index.ts'
import { read, visitContext } from '../../visit.ts'
import { translate } from '../../words.ts'
import type { Route } from './+types/problems'

/** The rows that stay out, as they came, as CSV: to be mended and brought again. The last two columns say which row it was and what is wrong. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { titles, rows } = await read({ context }, listProblems, { import: params.import })
  const { language } = context.get(visitContext)
  const t = translate(language)
  const width = Math.max(titles.length, ...rows.map(({ cells }) => cells.length))
  const whole = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '')
  const lines = rows.map(({ row, cells, problems }) =>
    [...whole(cells), String(row), problems.map(({ kind, meant }) => [t(`imports.problem.${kind}`), ...meant].join(' ')).join(' ')])
  return new Response(writeCsvForPeople([[...whole(titles), t('web.imports.row'), t('web.imports.wrong')], ...lines]), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="rows-to-mend.csv"', 'content-language': language, 'cache-control': 'no-store' },
  })
}
