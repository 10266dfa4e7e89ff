import { robot } from '../../../core/actor.ts'
import type { Id } from '../../../core/ids.ts'
import { handOverAll } from '../../cases/index.ts'
import { acceptInvitation, invite, leave } from '../../directory/index.ts'
import { atWork, inOffice, type Place, type Played, type World } from './world.ts'

/** Who came and went in the two years: from when until when, in days before now, and who went on with the work. All of them are invented. */
export const passing: readonly { readonly place: Place; readonly name: string; readonly email: string; readonly from: number; readonly until: number; readonly heir: string }[] = [
  { place: 'Osh', name: 'Gulmira Toktosunova', email: 'gulmira@yoldosh.invalid', from: 700, until: 260, heir: 'bakyt@yoldosh.invalid' },
  { place: 'Moscow', name: 'Sergei Volkov', email: 'sergei@doroga.invalid', from: 520, until: 110, heir: 'anna@doroga.invalid' },
]

/** One who is invited, works here for a time, and leaves; what she held goes to a colleague at once. */
export async function comeAndGo(world: World, office: Played, { name, account, from, until, heir }: { readonly name: string; readonly account: Id<'account'>; readonly from: Temporal.Instant; readonly until: Temporal.Instant; readonly heir: Id<'account'> }): Promise<void> {
  const { place, administrator, organisation } = office
  const hour = { hours: 1 }
  const { link } = await inOffice(world, place, from.subtract({ hours: 20 }), invite, { name, roles: ['case worker'], language: 'ru' }, administrator)
  await inOffice(world, place, from.subtract(hour), acceptInvitation, { secret: link.split('/').at(-1) ?? '', account }, robot('founder'))
  await inOffice(world, place, until.subtract({ minutes: 1 }), leave, { account, handOverTo: heir }, administrator)
  await inOffice(world, place, until, handOverAll, { organisation, account, to: heir }, robot('worker'))
}

/** The moment, some days ago, at which a day of work begins. */
export const daysAgo = (office: Pick<Played, 'country'>, end: Temporal.Instant, days: number): Temporal.Instant => atWork(office, end.subtract({ hours: 24 * days }), 0)
