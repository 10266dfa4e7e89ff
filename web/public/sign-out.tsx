import { redirect } from 'react-router'
import type { Route } from './+types/sign-out'
import { visitContext } from '../visit.ts'

/** Ends the session, here and in the database. By POST only. */
export async function action({ context, request }: Route.ActionArgs) {
  const { signIn, language } = context.get(visitContext)
  const { cookie } = await signIn.signOut(request.headers)
  return redirect(`/${language}`, { status: 303, headers: { 'set-cookie': cookie, 'clear-site-data': '"cache", "storage"' } })
}

export function loader({ context }: Route.LoaderArgs) {
  return redirect(`/${context.get(visitContext).language}`)
}
