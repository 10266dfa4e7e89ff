import { giveFile } from '../../../doors/give-file.ts'
import { GivenFile } from '../../../domains/files/index.ts'
import { takeLinks } from '../../../domains/people/index.ts'
import { read } from '../../visit.ts'
import { thresholdIn } from './threshold.ts'
import type { Route } from './+types/csv'

/** The links from a threshold on, as CSV: rows, ids and evidence, no names. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const file = await read({ context }, takeLinks, { linking: params.linking, from: thresholdIn(request) })
  if (!(file instanceof GivenFile)) throw new Error('No file')
  return giveFile(file, request.method)
}
