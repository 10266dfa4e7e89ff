import { redirect } from 'react-router'
import type { Route } from './+types/pick-language'
import { languageFor } from '../../core/words.ts'

/** The first page, in the language that the browser asks for. */
export function loader({ request }: Route.LoaderArgs) {
  return redirect(`/${languageFor(request.headers.get('accept-language'))}`, { status: 302, headers: { vary: 'accept-language' } })
}
