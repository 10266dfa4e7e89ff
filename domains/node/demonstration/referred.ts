import { staff } from '../../../core/actor.ts'
import { acceptReferral, acknowledgeEnd, declineReferral, declineReasons, refer, reportOutcome, showParcel, type NeedKind, type OutcomeKind, type Trouble } from '../../cases/index.ts'
import { approveVitalInterest, claimVitalInterest, giveConsent, withdrawBasis, waysGiven, type Class, type Purpose } from '../../people/index.ts'
import { leadCase } from './case.ts'
import { Way } from './way.ts'
import type { Place } from './world.ts'

const purposes: Readonly<Partial<Record<NeedKind, Purpose>>> = {
  'safe place': 'shelter', 'medical help': 'medical help', 'return home': 'return and reintegration', 'family contact': 'family contact',
}
const shared: readonly (readonly Class[])[] = [['name and birth', 'work', 'papers'], ['name and birth', 'work'], ['name and birth', 'papers', 'account']]
const receivers: Readonly<Record<Place, readonly (readonly [Place, number])[]>> = {
  Osh: [['Moscow', 8], ['Dushanbe', 2]], Dushanbe: [['Moscow', 8], ['Osh', 2]], Moscow: [['Osh', 6], ['Dushanbe', 4]],
}
/** What becomes of a referral. */
const courses = [['taken', 60], ['declined', 12], ['silence', 12], ['withdrawn at once', 5], ['withdrawn later', 11]] as const
type Course = (typeof courses)[number][0]
const outcomes: readonly (readonly [OutcomeKind, number])[] = [['helped', 50], ['helped in part', 22], ['passed on', 8], ['not reached', 10], ['person declined', 6], ['not helped', 4]]

type Sent = { readonly person: string; readonly opened: string; readonly need: NeedKind; readonly troubles: readonly Trouble[] }

/** Refers a person to another office: with consent nearly always, now and then because a life is in danger. */
export async function sendOn(way: Way, sent: Sent): Promise<void> {
  const { chance, world, office } = way
  const to = chance.weighed(receivers[office.place])
  const recipient = world.offices[to].organisation
  const purpose = purposes[sent.need] ?? 'wages and papers'
  way.settle()
  if (chance.is(0.1) && way.at.toZonedDateTimeISO('UTC').dayOfWeek <= 3) return sendInDanger(way, sent, to)
  const days = chance.between(20, 300)
  const { basis } = await way.work(giveConsent, () => ({
    person: sent.person, purpose, recipient, classes: [...chance.one(shared)], language: chance.one(['ru', 'ru', 'uz'] as const), wayGiven: chance.one(waysGiven), givenOn: way.today, untilOn: way.inDays(days), crossesBorder: true,
  }))
  // A consent that is kept for later, and one that was taken back before it was used.
  if (chance.is(0.1)) {
    way.pass(1, 10)
    return void (await way.work(withdrawBasis, () => ({ basis })))
  }
  const { parcel } = await way.work(refer, () => ({ case: sent.opened, basis, classes: [] }))
  arrive(way, to, { parcel, basis, until: way.at.add({ hours: 24 * (days + 1) }), course: chance.weighed(courses), troubles: sent.troubles })
}

async function sendInDanger(way: Way, { person, opened, troubles }: Sent, to: Place): Promise<void> {
  const { basis, until } = await way.work(claimVitalInterest, () => ({
    person, purpose: 'medical help' as const, recipient: way.world.offices[to].organisation, classes: ['name and birth' as const, 'health' as const], reason: 'Без сознания в больнице, сказать не может; врачи спрашивают о болезнях.',
  }))
  await way.does(way.office.supervisor, approveVitalInterest, { basis })
  const { parcel } = await way.work(refer, () => ({ case: opened, basis, classes: [] }))
  arrive(way, to, { parcel, basis, until: Temporal.Instant.from(until), course: 'taken', troubles })
}

type Arrived = { readonly parcel: string; readonly basis: string; readonly until: Temporal.Instant; readonly course: Course; readonly troubles: readonly Trouble[] }

/** The other office finds the parcel: from here on it has a way of its own there. */
function arrive(way: Way, to: Place, arrived: Arrived): void {
  const { world, chance } = way
  const there = new Way(world, world.offices[to], chance.apart(), way.at.add({ hours: chance.between(14, 30) }))
  const { timetable } = world
  if (arrived.course === 'withdrawn at once') timetable.begin(() => takeBack(way, there, arrived, 1))
  else timetable.begin(() => answerParcel(way, there, arrived))
}

async function answerParcel(way: Way, there: Way, arrived: Arrived): Promise<void> {
  const { parcel, course, troubles, until } = arrived
  const { world: { timetable } } = there
  if (course !== 'withdrawn later') timetable.begin(() => end(new Way(there.world, there.office, there.chance.apart(), until.add({ hours: 24 * 9 })), parcel))
  if (course === 'silence') return
  await there.work(showParcel, () => ({ parcel }))
  if (course === 'declined') return void (await there.does(staff(there.worker), declineReferral, { parcel, reason: there.chance.one(declineReasons) }))
  await there.does(staff(there.worker), acceptReferral, { parcel })
  if (course === 'withdrawn later') timetable.begin(() => takeBack(way, there, arrived, 20))
  await leadCase(there, { troubles }, { parcel })
  await there.work(reportOutcome, () => ({ parcel, outcome: course === 'taken' ? there.chance.weighed(outcomes) : 'consent withdrawn' }))
}

/** The person takes consent back; the other office acknowledges, and what it received is gone. */
async function takeBack({ world, office, chance }: Way, there: Way, { parcel, basis }: Arrived, most: number): Promise<void> {
  const back = new Way(world, office, chance.apart(), there.at)
  back.pass(1, most)
  await back.work(withdrawBasis, () => ({ basis }))
  await end(new Way(world, there.office, chance.apart(), back.at.add({ hours: 14 })), parcel)
}

async function end(there: Way, parcel: string): Promise<void> {
  if (there.chance.is(0.12)) return
  there.pass(0.1, 12)
  await there.work(acknowledgeEnd, () => ({ parcel }))
}
