import { writeCsvForPeople } from '../../core/csv.ts'
import { showRelease } from '../../domains/evidence/index.ts'
import { columnIn, rowIn, titleOf } from '../figures/say.ts'
import { read, visitContext } from '../visit.ts'
import type { Route } from './+types/release-csv'
import { translate } from './words.ts'

/** Published figures as CSV (RFC 4180, UTF-8): a line for each cell, with codes that stay and words in the reader's language. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const shown = await read({ context }, showRelease, { release: params.release })
  const { language } = context.get(visitContext)
  const t = translate(language)
  const lines = shown.tables.flatMap((table) => table.rows.flatMap(({ row, title, counts }) => table.columns.map((column, at) => {
    const count = counts[at] ?? null
    const words = [titleOf(t, table.indicator), rowIn(t, language, table, row, title).text, columnIn(t, language, table, column), count === null ? t('web.figures.hidden') : '']
    return [shown.reference, shown.period.from, shown.period.to, table.indicator, row, column, count === null ? '' : String(count), ...words]
  })))
  const head = ['release', 'from', 'to', 'indicator', 'row', 'column', 'people', 'indicator in words', 'row in words', 'column in words', 'not shown because']
  return new Response(writeCsvForPeople([head, ...lines]), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${shown.reference}.csv"`, 'content-language': language },
  })
}
