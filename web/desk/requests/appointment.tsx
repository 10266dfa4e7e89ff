import { makeAppointment, prepareAppointment } from '../../../domains/cases/index.ts'
import { act, read } from '../../visit.ts'
import { languageOf } from '../../words.ts'
import { NewMeeting } from '../appointments/new-meeting.tsx'
import type { Route } from './+types/appointment'

export async function loader({ context, params }: Route.LoaderArgs) {
  return { prepared: await read({ context }, prepareAppointment, { request: params.request }), once: crypto.randomUUID() }
}

export const action = ({ context, request, params }: Route.ActionArgs) =>
  act({ context, request }, makeAppointment, { fixed: { request: params.request }, then: (_, language) => `/${language}/desk/requests/${params.request}#appointments` })

export default function NewAppointment({ params, loaderData: { prepared, once }, actionData }: Route.ComponentProps) {
  return <NewMeeting language={languageOf(params.language) ?? 'en'} tab='/requests' path={`/requests/${params.request}/appointment`} prepared={prepared} once={once} answered={actionData} />
}
