import type { Row, World } from '../rows.ts'
import { same, type Me, type Rules } from './rule.ts'

const isPublic = (event: Row<'event'>) => event.published && !event.restricted
const changeColumns = ['organisation', 'id', 'outcome', 'owner_before', 'owner_after', 'due_before', 'due_after', 'reason', 'at'] as const
const followUpColumns = ['id', 'outcome', 'organisation', 'on_day', 'state', 'text', 'url', 'event', 'at'] as const

/** An event that one sees, with what came out of it and what became of that. */
function seeing(world: World, sees: (event: Row<'event'>) => boolean) {
  const outcome = ({ event }: Row<'event_outcome'>) => world.event.some((one) => one.id === event && sees(one))
  return {
    event: { see: sees },
    event_outcome: { see: outcome },
    outcome_follow_up: { see: ({ outcome: of }) => world.event_outcome.some((one) => one.id === of && outcome(one)), seeOnly: followUpColumns },
    outcome_change: { see: ({ outcome: of }) => world.event_outcome.some((one) => one.id === of && outcome(one)), seeOnly: changeColumns },
  } satisfies Rules
}

export const isOpenEvent = isPublic
/** Strangers, and those who ask, see what is published for everybody. */
export const eventsForStrangers = (world: World, sees = isPublic) => seeing(world, sees)

/** An organisation also sees its own, and what its State is invited to; it changes its own, and tells what became of what it sees. */
export function eventsForStaff(me: Me, world: World) {
  const ours = ({ organisation }: { readonly organisation: string | null }) => same(organisation, me.organisation)
  const country = world.organisation.find(({ id }) => id === me.organisation)?.country ?? null
  const isInvited = (event: Row<'event'>) => event.published && world.event_invited.some((one) => one.event === event.id && same(one.country, country))
  const rules = seeing(world, (event) => isPublic(event) || ours(event) || isInvited(event))
  const own = (event: Row<'event'>) => ours(event) && !event.demonstration
  const ofOwnEvent = (row: { readonly event: string; readonly organisation: string | null }) => ours(row) && world.event.some((one) => one.id === row.event && ours(one))
  return {
    event: { ...rules.event, add: own, change: (was, is) => own(was) && own(is) },
    event_outcome: { ...rules.event_outcome, add: ofOwnEvent, change: (was, is) => ours(was) && ofOwnEvent(is) },
    // A foreign key says that the event is the host's own.
    event_invited: { see: (row) => ours(row) || same(row.country, country), add: ours },
    outcome_change: {
      ...rules.outcome_change,
      add: (change) => ours(change) && same(change.by_account, me.account) && world.event_outcome.some((one) => one.id === change.outcome && one.organisation === change.organisation && rules.event_outcome.see(one)),
    },
    outcome_follow_up: {
      ...rules.outcome_follow_up,
      add: (news) => ours(news) && same(news.by_account, me.account) && world.event_outcome.some((one) => one.id === news.outcome && rules.event_outcome.see(one)),
    },
  } satisfies Rules
}

/** The founder loads the register's own, and sees all to do so. */
export function eventsForRobots(me: Me, world: World) {
  const founds = me.robot === 'founder'
  const itsOwn = ({ organisation }: { readonly organisation: string | null }) => founds && organisation === null
  const rules = seeing(world, (event) => isPublic(event) || founds)
  return {
    event: { ...rules.event, add: itsOwn, change: (was, is) => itsOwn(was) && itsOwn(is) },
    event_outcome: { ...rules.event_outcome, add: itsOwn, change: (was, is) => itsOwn(was) && itsOwn(is) },
  } satisfies Rules
}
