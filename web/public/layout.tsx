import { data, Outlet } from 'react-router'
import type { Route } from './+types/layout'
import { languageOf } from '../words.ts'

/** Every page stands under a language that we speak; under another first word there is nothing. */
export function loader({ params }: Route.LoaderArgs) {
  if (!languageOf(params.language)) throw nothingHere()
  return null
}

/** The same answer for whatever is not there; the page of errors says it in the reader's language. */
export const nothingHere = () => data(null, { status: 404 })

export default function Public() {
  return <Outlet />
}
