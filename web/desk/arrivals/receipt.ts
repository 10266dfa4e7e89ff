import { giveReceipt } from '../../../domains/exchange/index.ts'
import { giveFile } from '../../../doors/give-file.ts'
import { read } from '../../visit.ts'
import type { Route } from './+types/receipt'

/** The receipt, to be sent back. */
export const loader = async ({ context, request, params: { arrival } }: Route.LoaderArgs): Promise<Response> => giveFile(await read({ context }, giveReceipt, { arrival }), request.method)
