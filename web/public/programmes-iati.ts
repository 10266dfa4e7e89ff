import { giveFile } from '../../doors/give-file.ts'
import { exportIati } from '../../domains/programmes/index.ts'
import { GivenFile } from '../../domains/files/index.ts'
import { read } from '../visit.ts'
import type { Route } from './+types/programmes-iati'

/** The published programmes as an IATI file; `?holds=organisations` for those who report them. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const holds = new URL(request.url).searchParams.get('holds') === 'organisations' ? 'organisations' : 'activities'
  const file = await read({ context }, exportIati, { holds })
  if (!(file instanceof GivenFile)) throw new Error('No file')
  return giveFile(file, request.method)
}
