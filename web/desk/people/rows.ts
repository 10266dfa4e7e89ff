import { listPeople } from '../../../domains/people/index.ts'
import { rowsOf } from '../../parts/rows.ts'
import { mustBeSignedIn, read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { atOnce, nextOf } from '../many.ts'
import type { Route } from './+types/rows'
import { peopleColumns } from './columns.tsx'

/** The list of people as rows, two thousand at a time, for a browser that keeps all of them in sight. It keeps none of them. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  mustBeSignedIn({ context })
  const language = languageOf(params.language) ?? 'en'
  const { searchParams } = new URL(request.url)
  const { people, next, office } = await read({ context }, listPeople, { before: searchParams.get('before') ?? undefined, most: atOnce })
  const columns = peopleColumns({ t: translate(language), language, zone: office.zone, now: Temporal.Now.instant().toString() })
  return Response.json(rowsOf(columns, people, { next: nextOf(request, next) }))
}
