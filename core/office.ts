import type { Role } from './actor.ts'
import type { Context } from './operation.ts'
import { zoneOf } from './time.ts'

/** Where the one who asks works, and as what: a page needs it to show moments as they are there, and to offer only what may be done. */
export type Office = {
  readonly organisation: string
  readonly country: string
  readonly zone: string
  readonly roles: readonly Role[]
}

/** Out: the office of the member of staff who asks. Throws Refused('forbidden') for others. */
export const officeOf = ({ actor, organisation }: Pick<Context, 'actor' | 'organisation'>): Office =>
  ({ organisation, country: actor.country ?? '', zone: zoneOf(actor.country), roles: actor.roles })
