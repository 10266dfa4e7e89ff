import { giveFile } from '../../../doors/give-file.ts'
import { GivenFile } from '../../../domains/files/index.ts'
import { giveResults, tableShapes } from '../../../domains/programmes/index.ts'
import { read } from '../../visit.ts'
import { nothingHere } from '../../public/layout.tsx'
import { oneOf } from '../known.ts'
import type { Route } from './+types/results'

/** The results of a programme of ours as a table: to be filled in and brought back. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const shape = oneOf(tableShapes, params.shape)
  if (!shape) throw nothingHere()
  const file = await read({ context }, giveResults, { programme: params.programme, shape })
  if (!(file instanceof GivenFile)) throw new Error('No file')
  return giveFile(file, request.method)
}
