import { Outlet } from 'react-router'
import type { Route } from './+types/layout'
import { nothingHere } from '../public/layout.tsx'
import { showDuty } from '../../domains/complaints/index.ts'
import { showOffice } from '../../domains/directory/index.ts'
import { mustBeSignedIn, read, readIfMine } from '../visit.ts'
import { languageOf } from '../words.ts'
import { DutyContext, noDuty, RolesContext } from './page.tsx'

/** The desk has a script of its own, which only adds (web/desk/script): every page works without it. The one that leaves quickly is not here. */
export const handle = { desk: true }

export async function loader({ context, params }: Route.LoaderArgs) {
  if (!languageOf(params.language)) throw nothingHere()
  mustBeSignedIn({ context })
  const [{ roles }, duty] = await Promise.all([read({ context }, showOffice, {}), readIfMine({ context }, showDuty, {})])
  return { roles, duty: duty ?? noDuty }
}

export default function DeskLayout({ loaderData: { roles, duty } }: Route.ComponentProps) {
  return <RolesContext value={roles}><DutyContext value={duty}><Outlet /></DutyContext></RolesContext>
}
