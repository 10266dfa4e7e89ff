import { openDocument } from '../../../domains/people/index.ts'
import { giveFile } from '../../../doors/give-file.ts'
import { read } from '../../visit.ts'
import type { Route } from './+types/open'

/** A document, to be saved. */
export const loader = async ({ context, request, params: { document } }: Route.LoaderArgs): Promise<Response> =>
  giveFile(await read({ context }, openDocument, { document }), request.method)
