import { giveOurKeys } from '../../../domains/exchange/index.ts'
import { giveFile } from '../../../doors/give-file.ts'
import { read } from '../../visit.ts'
import type { Route } from './+types/ours'

/** The file with our public keys. */
export const loader = async ({ context, request }: Route.LoaderArgs): Promise<Response> => giveFile(await read({ context }, giveOurKeys, {}), request.method)
