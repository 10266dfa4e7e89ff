import { takeOutMeeting } from '../../../domains/exchange/index.ts'
import { giveFile } from '../../../doors/give-file.ts'
import { read } from '../../visit.ts'
import type { Route } from './+types/file'

/** A question, an answer or a closing, to be carried to the other office. */
export const loader = async ({ context, request, params: { meeting } }: Route.LoaderArgs): Promise<Response> => giveFile(await read({ context }, takeOutMeeting, { meeting }), request.method)
