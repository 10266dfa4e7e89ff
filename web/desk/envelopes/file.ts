import { takeOutEnvelope } from '../../../domains/exchange/index.ts'
import { giveFile } from '../../../doors/give-file.ts'
import { read } from '../../visit.ts'
import type { Route } from './+types/file'

/** The file of an envelope, to be carried. */
export const loader = async ({ context, request, params: { envelope } }: Route.LoaderArgs): Promise<Response> => giveFile(await read({ context }, takeOutEnvelope, { envelope }), request.method)
