import { makeAppointment, prepareAppointment } from '../../../domains/cases/index.ts'
import { act, read } from '../../visit.ts'
import { languageOf } from '../../words.ts'
import { NewMeeting } from '../appointments/new-meeting.tsx'
import type { Route } from './+types/appointment'

export async function loader({ context, params }: Route.LoaderArgs) {
  return { prepared: await read({ context }, prepareAppointment, { case: params.case }), once: crypto.randomUUID() }
}

export const action = ({ context, request, params }: Route.ActionArgs) =>
  act({ context, request }, makeAppointment, { fixed: { case: params.case }, then: (_, language) => `/${language}/desk/cases/${params.case}#appointments` })

export default function NewAppointment({ params, loaderData: { prepared, once }, actionData }: Route.ComponentProps) {
  return <NewMeeting language={languageOf(params.language) ?? 'en'} tab='/cases' path={`/cases/${params.case}/appointment`} prepared={prepared} once={once} answered={actionData} />
}
