import { data, redirect } from 'react-router'
import { giveFile } from '../../../doors/give-file.ts'
import { GivenFile } from '../../../domains/files/index.ts'
import { exportEvents } from '../../../domains/procedures/index.ts'
import { send, visitContext } from '../../visit.ts'
import type { Route } from './+types/gaps-events'

/** The event log of a period, as a file. It leaves an entry in the journal, so it is sent for and not only looked at. */
export async function action({ context, request }: Route.ActionArgs) {
  const done = await send({ context, request }, exportEvents)
  if ('problem' in done) throw data(done.problem, { status: done.problem.status })
  if (!(done.output instanceof GivenFile)) throw new Error('No file')
  return giveFile(done.output, 'POST')
}

/** Whoever comes by the address alone finds the page on which it is asked for. */
export const loader = ({ context }: Route.LoaderArgs) => redirect(`/${context.get(visitContext).language}/desk/procedures/gaps`)
