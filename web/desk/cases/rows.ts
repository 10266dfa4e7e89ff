import { listCases } from '../../../domains/cases/index.ts'
import { rowsOf } from '../../parts/rows.ts'
import { mustBeSignedIn, read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { atOnce, nextOf } from '../many.ts'
import type { Route } from './+types/rows'
import { askedIn, caseColumns } from './columns.tsx'

/** The list of cases as rows, two thousand at a time: the same choice of cases as the page's. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  mustBeSignedIn({ context })
  const language = languageOf(params.language) ?? 'en'
  const asked = askedIn(request)
  const { cases, next, office, today } = await read({ context }, listCases, { ...asked, most: atOnce })
  const columns = caseColumns({ t: translate(language), language, zone: office.zone, today, show: asked.show })
  return Response.json(rowsOf(columns, cases, { next: nextOf(request, next) }))
}
