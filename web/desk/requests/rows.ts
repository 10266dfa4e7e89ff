import { listRequests } from '../../../domains/cases/index.ts'
import { rowsOf } from '../../parts/rows.ts'
import { mustBeSignedIn, read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { atOnce, nextOf } from '../many.ts'
import type { Route } from './+types/rows'
import { standingOf } from './order.ts'
import { stateColumn } from './state-column.tsx'
import { requestColumns } from './table.tsx'

/** The list of requests as rows, two thousand at a time. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  mustBeSignedIn({ context })
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { searchParams } = new URL(request.url)
  const { requests, next, office } = await read({ context }, listRequests, { before: searchParams.get('before') ?? undefined, most: atOnce })
  const columns = requestColumns({ t, language, zone: office.zone, now: Temporal.Now.instant().toString() }, stateColumn(t))
  return Response.json(rowsOf(columns, requests, { standing: standingOf, next: nextOf(request, next) }))
}
