import { writeCsvForPeople } from '../../../core/csv.ts'
import { giveResults } from '../../../domains/programmes/index.ts'
import { read } from '../../visit.ts'
import type { Route } from './+types/results-csv'

/** The results of a programme of ours as CSV: to be filled in and brought back. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { code, rows } = await read({ context }, giveResults, { programme: params.programme })
  return new Response(writeCsvForPeople(rows), {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="results-${code}.csv"`, 'cache-control': 'no-store' },
  })
}
