import { robot, staff, type Role } from '../../../core/actor.ts'
import { toDay, type Day, type Id } from '../../../core/ids.ts'
import { expireParcels, lapseRequests } from '../../cases/index.ts'
import { sealJournal } from '../../journal/index.ts'
import { endProgramme, publishProgramme, startProgramme } from '../../programmes/index.ts'
import { offices as described, type DemonstrationOffice } from '../offices.ts'
import { Chance } from './chance.ts'
import { comeAndGo, daysAgo, passing } from './colleagues.ts'
import { publishAll } from './figures.ts'
import { live } from './person.ts'
import { whenCame } from './season.ts'
import { Timetable } from './timetable.ts'
import { passportKept } from './passport-kept.ts'
import { askOnly, askToday, claimToday } from './unanswered.ts'
import { Way } from './way.ts'
import { dayThere, daysAfter, inOffice, type Doing, type Place, type Played, type World } from './world.ts'

/** How many people each office came to know, how many only asked, how many wait today. */
const sizes: Readonly<Record<Place, { readonly known: number; readonly asked: number; readonly today: number }>> = {
  Osh: { known: 170, asked: 70, today: 6 }, Moscow: { known: 85, asked: 40, today: 3 }, Dushanbe: { known: 45, asked: 20, today: 2 },
}
export const years = 2

export type Founded = {
  readonly organisations: Readonly<Record<string, string>>
  readonly accounts: Readonly<Record<string, Id<'account'>>>
  readonly programme: Id<'programme'>
}
type Asked = Founded & { readonly seed: number; readonly beginning: Temporal.Instant; readonly end: Temporal.Instant; readonly doing: Doing; readonly asker: World['asker']; tell?(part: number): void }

/** When a demonstration of two years begins, when it is made now. */
export const beginningOf = (end: Temporal.Instant): Temporal.Instant => end.toZonedDateTimeISO('UTC').subtract({ years }).toInstant()

/**
 * Two years of three offices, as they would have been: everybody's acts in their order, each at its moment, each through the gate.
 * In: who was founded, how an act is done, and who wants to hear which part of it has passed (from 0 to 1).
 */
export async function liveThrough({ tell = () => {}, ...given }: Asked): Promise<void> {
  const { seed, beginning, end } = given
  const timetable = new Timetable(end)
  const offices = { Osh: await openPlayed(given, 'Osh'), Moscow: await openPlayed(given, 'Moscow'), Dushanbe: await openPlayed(given, 'Dushanbe') }
  const world: World = { ...given, timetable, offices }
  let number = seed
  const way = (place: Place, at: (chance: Chance) => Temporal.Instant) => {
    const chance = new Chance(number++ * 7919)
    return new Way(world, offices[place], chance, at(chance))
  }
  for (const place of places) {
    const { known, asked, today } = sizes[place]
    for (let one = 0; one < known; one++) timetable.begin(() => live(way(place, (chance) => whenCame(chance, world))))
    for (let one = 0; one < asked; one++) timetable.begin(() => askOnly(way(place, (chance) => whenCame(chance, world))))
    for (let one = 0; one < today; one++) timetable.begin(() => askToday(way(place, (chance) => end.subtract({ minutes: chance.between(10, 60 * 24 * 4) }))))
  }
  timetable.begin(() => claimToday(way('Osh', () => end.subtract({ minutes: 95 }))))
  timetable.begin(() => passportKept(way('Osh', () => end.subtract({ minutes: 75 }))))
  for (const { place, name, email, from, until, heir } of passing)
    timetable.begin(() => comeAndGo(world, offices[place], {
      name, account: accountOf(given, email), heir: accountOf(given, heir), from: daysAgo(offices[place], end, from), until: daysAgo(offices[place], end, until),
    }))
  timetable.begin(() => publishAll(world, offices.Osh, offices.Osh.coordinator, 3))
  timetable.begin(() => publishAll(world, offices.Moscow, offices.Moscow.coordinator, 6))
  timetable.begin(() => keepHouse(world))
  const whole = beginning.until(end, { largestUnit: 'hours' }).hours
  await timetable.pass((at) => tell(beginning.until(at, { largestUnit: 'hours' }).hours / whole))
}

const places = ['Osh', 'Moscow', 'Dushanbe'] as const satisfies readonly Place[]

const accountOf = ({ accounts }: Pick<Founded, 'accounts'>, email: string): Id<'account'> => {
  const account = accounts[email]
  if (!account) throw new Error(`${email} has no account`)
  return account
}

async function openPlayed(given: Asked, place: Place): Promise<Played> {
  const { organisations, beginning, end } = given
  const office = described.find((one) => one.place === place)
  if (!office) throw new Error(`There is no office in ${place}`)
  const accountsOf = (fits: (roles: readonly Role[]) => boolean) => office.staff.filter(({ roles }) => fits(roles)).map(({ email }) => accountOf(given, email))
  const worker = accountsOf((roles) => roles.includes('case worker'))
  const [coordinator] = accountsOf((roles) => roles.includes('coordinator') && !roles.includes('supervisor'))
  const [supervisor] = accountsOf((roles) => roles.includes('supervisor'))
  const [administrator] = accountsOf((roles) => roles.includes('administrator'))
  const first = worker[0]
  if (!first || !coordinator || !supervisor || !administrator) throw new Error(`Somebody is missing in ${place}`)
  const came = passing.filter((one) => one.place === place).map(({ email, from, until, heir }) => (
    { account: accountOf(given, email), from: daysAgo(office, end, from), until: daysAgo(office, end, until), heir: accountOf(given, heir) }))
  return {
    place, country: office.country, organisation: (organisations[place] ?? '') as Id<'organisation'>,
    workers: [...worker.map((account) => ({ account, from: beginning })), ...came],
    coordinator: staff(coordinator), supervisor: staff(supervisor), administrator: staff(administrator),
    programmes: await programmesOf(given, place, office, staff(coordinator)),
  }
}

const titles: Readonly<Record<Place, readonly [string, string]>> = {
  Osh: ['Yoʻldosh: первая помощь (вымышленная)', 'Yoʻldosh: дорога и возвращение (вымышленная)'], Moscow: ['Doroga doma: зарплата и документы (вымышленная)', 'Doroga doma: приют и врач (вымышленная)'],
  Dushanbe: ['Paygoh: консультации (вымышленная)', 'Paygoh: семьи уехавших (вымышленная)'],
}
/** Two programmes of the office, one after the other with some months of both; beside them the one that every office of a demonstration has. */
async function programmesOf({ doing, beginning, end, programme }: Asked, place: Place, office: DemonstrationOffice, coordinator: ReturnType<typeof staff>): Promise<Played['programmes']> {
  const first = toDay(Temporal.PlainDate.from(dayThere(office, beginning)).with({ day: 1 }))
  const middle = daysAfter(first, 400)
  const [earlier, later] = titles[place]
  const start = async (title: string, startsOn: Day, endsOn?: Day) => {
    const { programme: started } = await doing(startProgramme, { title, startsOn }, coordinator, beginning)
    if (endsOn) await doing(endProgramme, { programme: started, endsOn }, coordinator, beginning)
    if (place !== 'Dushanbe') await doing(publishProgramme, { programme: started }, coordinator, beginning)
    return started as Id<'programme'>
  }
  return [
    { programme: await start(earlier, first, daysAfter(middle, 90)), from: first, to: daysAfter(middle, 90), weight: 3 },
    { programme: await start(later, middle), from: middle, to: null, weight: 3 },
    ...(dayThere(office, end) >= '2026-01-01' ? [{ programme, from: toDay('2026-01-01'), to: null, weight: 1 }] : []),
  ]
}

/** What happens by itself: each week what is over ends, each month the journal is sealed. */
async function keepHouse(world: World): Promise<void> {
  const at = (days: number) => world.beginning.add({ hours: 24 * days })
  for (let week = 1; ; week++) {
    await inOffice(world, 'house', at(7 * week), lapseRequests, {}, robot('sweeper'))
    await inOffice(world, 'house', at(7 * week), expireParcels, {}, robot('sweeper'))
    if (week % 4 === 0) await inOffice(world, 'house', at(7 * week), sealJournal, {}, robot('sealer'))
  }
}
