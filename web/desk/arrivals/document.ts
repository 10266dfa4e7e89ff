import { openArrivedDocument } from '../../../domains/exchange/index.ts'
import { giveFile } from '../../../doors/give-file.ts'
import { read } from '../../visit.ts'
import type { Route } from './+types/document'

/** The document that came, to be saved. */
export const loader = async ({ context, request, params: { arrival } }: Route.LoaderArgs): Promise<Response> => giveFile(await read({ context }, openArrivedDocument, { arrival }), request.method)
