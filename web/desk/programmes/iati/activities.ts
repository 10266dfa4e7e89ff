import { giveFile } from '../../../../doors/give-file.ts'
import { GivenFile } from '../../../../domains/files/index.ts'
import { giveIati } from '../../../../domains/programmes/index.ts'
import { read } from '../../../visit.ts'
import type { Route } from './+types/activities'

/** The activities that our organisation brought and accepted, as one IATI file. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const file = await read({ context }, giveIati, {})
  if (!(file instanceof GivenFile)) throw new Error('No file')
  return giveFile(file, request.method)
}
