import { Outlet } from 'react-router'
import type { Route } from './+types/layout'
import { nothingHere } from '../public/layout.tsx'
import { showOffice } from '../../domains/directory/index.ts'
import { mustBeSignedIn, read } from '../visit.ts'
import { languageOf } from '../words.ts'
import { RolesContext } from './page.tsx'

/** No script at all on the desk, not even the one that leaves quickly. */
export const handle = { desk: true }

export async function loader({ context, params }: Route.LoaderArgs) {
  if (!languageOf(params.language)) throw nothingHere()
  mustBeSignedIn({ context })
  const { roles } = await read({ context }, showOffice, {})
  return { roles }
}

export default function DeskLayout({ loaderData: { roles } }: Route.ComponentProps) {
  return <RolesContext value={roles}><Outlet /></RolesContext>
}
