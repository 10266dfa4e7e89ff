import { Outlet } from 'react-router'
import type { Route } from './+types/layout'
import { nothingHere } from '../public/layout.tsx'
import { mustBeSignedIn } from '../visit.ts'
import { languageOf } from '../words.ts'

/** No script at all on the desk, not even the one that leaves quickly. */
export const handle = { desk: true }

export function loader({ context, params }: Route.LoaderArgs) {
  if (!languageOf(params.language)) throw nothingHere()
  mustBeSignedIn({ context })
  return null
}

export default function DeskLayout() {
  return <Outlet />
}
