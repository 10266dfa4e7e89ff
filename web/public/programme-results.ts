import { giveFile } from '../../doors/give-file.ts'
import { GivenFile } from '../../domains/files/index.ts'
import { givePublicResults, tableShapes } from '../../domains/programmes/index.ts'
import { read } from '../visit.ts'
import type { Route } from './+types/programme-results'
import { nothingHere } from './layout.tsx'

/** What a published programme promised and reached, as a table to take away. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const shape = tableShapes.find((one) => one === params.shape)
  if (!shape) throw nothingHere()
  const file = await read({ context }, givePublicResults, { code: params.code, shape })
  if (!(file instanceof GivenFile)) throw new Error('No file')
  return giveFile(file, request.method)
}
