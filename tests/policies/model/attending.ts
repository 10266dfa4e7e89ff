import type { Row, World } from '../rows.ts'
import { before, find } from './know.ts'
import { registrationOpensBy } from './opens.ts'
import { anyone, same, type Me, type Rules } from './rule.ts'

type OfEvent = { readonly event: string }
type Owned = { readonly organisation: string | null }
const eventOf = (world: World, { event }: OfEvent) => world.event.find(({ id }) => id === event)
const inKey = (world: World, { organisation, subject }: Row<'subject_key'>) => find(world.event_registration, organisation, subject)

/** What stands beside an event that one sees: cancellation, until when one registers, who is named, which of the films that one sees were shown. */
function beside(world: World, sees: (event: Row<'event'>) => boolean, seesFilm: (film: Row<'film'>) => boolean) {
  const ofSeen = (row: OfEvent) => { const event = eventOf(world, row); return event !== undefined && sees(event) }
  return {
    ofSeen,
    rules: {
      event_cancellation: { see: ofSeen }, event_admission: { see: ofSeen }, event_named: { see: ofSeen }, film: { see: seesFilm },
      film_screening: { see: (row) => ofSeen(row) && world.film.some((film) => film.id === row.film && seesFilm(film)) },
    } satisfies Rules,
  }
}
const isPublic = (event: Row<'event'>) => event.published && !event.restricted
/** Is there a registration open for this event, in the rows of its host, as far as strangers see? */
const admits = (world: World, row: OfEvent & { readonly organisation: string }) => {
  const event = eventOf(world, row)
  return event !== undefined && isPublic(event) && world.event_admission.some((one) => one.event === row.event && one.organisation === row.organisation)
}

/** A stranger registers where registration is open, and reads nothing back but how many there are. */
export function attendingOfStrangers(world: World) {
  const { rules, ofSeen } = beside(world, isPublic, ({ published }) => published)
  return {
    ...rules,
    event_registration: { add: (row) => admits(world, row) && !row.invited && row.sealed !== null && row.came_at === null && row.withdrawn_at === null && row.erased_at === null },
    event_place: { see: ofSeen, seeOnly: ['organisation', 'registration', 'event'], add: (row) => admits(world, row) },
    event_certificate: { see: anyone },
  } satisfies Rules
}
export const bringsKeyToRegister = (world: World, key: Row<'subject_key'>): boolean =>
  key.wrapped !== null && world.event_admission.some((one) => one.organisation === key.organisation && admits(world, one))

/** Who holds the code of a registration has it and its event, restricted or not; once she came, those too who came and let one another know. */
export const seesOwnEvent = (me: Me) => (event: Row<'event'>): boolean => isPublic(event) || same(event.id, me.registeredEvent)
export function attendingByCode(me: Me, world: World) {
  const { rules } = beside(world, seesOwnEvent(me), ({ published }) => published)
  const mine = (row: { readonly organisation: string; readonly registration: string }) => same(row.organisation, me.registeredAt) && same(row.registration, me.registration)
  const opens = (row: Row<'event_registration'>) => registrationOpensBy(world, row, me.registrationCode)
  return {
    ...rules,
    event_registration: {
      see: (row) => opens(row) || (same(row.event, me.cameTo) && row.consent !== 'nobody' && row.came_at !== null && row.erased_at === null),
      changeOnly: ['consent', 'language', 'sealed', 'withdrawn_at', 'erased_at'],
      change: (was) => opens(was) && was.erased_at === null,
    },
    event_place: { see: ({ event }) => same(event, me.registeredEvent), add: (row) => mine(row) && same(row.event, me.registeredEvent), remove: mine },
    event_named: { ...rules.event_named, add: (row) => mine(row) && same(row.event, me.cameTo), remove: mine },
    event_certificate: { see: anyone, add: (row) => mine(row) && same(row.event, me.cameTo) },
  } satisfies Rules
}
export const keyOfRegistrationSeen = (me: Me, world: World, key: Row<'subject_key'>): boolean => {
  const found = inKey(world, key)
  return found !== undefined && attendingByCode(me, world).event_registration.see(found)
}
export const isOwnRegistration = (me: Me, organisation: string, subject: string | null): boolean => same(organisation, me.registeredAt) && same(subject, me.registration)

/** The host cancels, opens registration and says what it showed; only its coordinators see who registered, invite, and say who came. */
export function attendingOfStaff(me: Me, world: World, seesEvent: (event: Row<'event'>) => boolean) {
  const ours = ({ organisation }: Owned) => same(organisation, me.organisation)
  const { rules } = beside(world, seesEvent, (film) => film.published || ours(film))
  const own = (row: OfEvent & Owned) => { const event = eventOf(world, row); return ours(row) && event !== undefined && event.organisation === row.organisation }
  const signed = (row: OfEvent & Owned & { readonly by_account: string }) => own(row) && same(row.by_account, me.account)
  const coordinates = (row: Owned) => same(row.organisation, me.follows)
  return {
    ...rules,
    event_taken_back: { see: ours, add: signed },
    event_cancellation: { ...rules.event_cancellation, add: signed },
    event_admission: { ...rules.event_admission, add: own, change: (was, is) => ours(was) && ours(is) },
    event_registration: {
      see: coordinates,
      add: (row) => coordinates(row) && own(row) && row.invited && row.sealed === null && row.came_at === null && row.withdrawn_at === null && row.erased_at === null,
      changeOnly: ['came_at', 'came_by', 'forget_at'], change: (was, is) => coordinates(was) && coordinates(is) && was.erased_at === null && is.erased_at === null,
    },
    event_place: { see: ours },
    event_named: {
      ...rules.event_named,
      add: (row) => {
        const found = find(world.event_registration, row.organisation, row.registration)
        return found !== undefined && coordinates(found) && found.event === row.event && found.consent === 'public' && found.came_at !== null && found.erased_at === null
      },
    },
    film: { ...rules.film, add: ours, change: (was, is) => ours(was) && ours(is) },
    film_screening: { ...rules.film_screening, add: (row) => own(row) && world.film.some((film) => film.id === row.film && rules.film.see(film)), remove: ours },
  } satisfies Rules
}
export const keyOfRegistered = (me: Me, world: World, key: Row<'subject_key'>): boolean => {
  const found = inKey(world, key)
  return found !== undefined && same(found.organisation, me.follows)
}
export const invitesWith = (me: Me, key: Row<'subject_key'>): boolean => key.wrapped !== null && same(key.organisation, me.follows)

/** The founder loads the register's films; the sweeper forgets who registered and has had her time. */
export function attendingOfRobots(me: Me, world: World) {
  const founds = () => me.robot === 'founder'
  const { rules } = beside(world, (event) => isPublic(event) || founds(), ({ published }) => published || founds())
  const over = (row: Row<'event_registration'> | undefined) => me.robot === 'sweeper' && row !== undefined && before(row.forget_at, world.now)
  const nameOver = (row: Row<'event_named'>) => over(find(world.event_registration, row.organisation, row.registration))
  const itsOwn = ({ organisation }: Owned) => founds() && organisation === null
  return {
    rules: {
      ...rules,
      event_registration: { see: over, changeOnly: ['sealed', 'erased_at'], change: (was, is) => over(was) && over(is) && is.erased_at !== null },
      event_named: { see: (row) => rules.event_named.see(row) || nameOver(row), remove: nameOver },
      film: { ...rules.film, add: itsOwn, change: (was, is) => itsOwn(was) && itsOwn(is) },
      film_screening: { ...rules.film_screening, add: itsOwn },
    } satisfies Rules,
    keyOfOver: (key: Row<'subject_key'>) => over(inKey(world, key)),
  }
}
