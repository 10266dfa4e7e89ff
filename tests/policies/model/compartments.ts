import type { Row, World } from '../rows.ts'
import { before, isErased } from './know.ts'
import { same, type Me, type Rules } from './rule.ts'

type Of = { readonly organisation: string }
/** Is she on the list of this compartment now? */
export const isOnList = (world: World, me: Me, organisation: string, compartment: string | null): boolean => world.compartment_member.some((one) =>
  one.organisation === organisation && one.compartment === compartment && same(one.account, me.account) && one.ended_at === null)
const broke = (world: World, me: Me, { organisation, compartment }: Row<'compartment_identity'>): boolean => world.break_glass.some((one) =>
  one.organisation === organisation && one.compartment === compartment && same(one.account, me.account) && before(world.now, one.until))
/** Is she on the list of the live compartment of this person? */
export const keepsApart = (world: World, me: Me, organisation: string, person: string): boolean => world.compartment.some((one) =>
  one.organisation === organisation && one.person === person && one.ended_at === null && isOnList(world, me, organisation, one.id))

/** Is one of the two of this link kept apart from her: in a live compartment that she does not open? */
const isApartFrom = (world: World, me: Me, { organisation, person, other }: Row<'person_relation'>): boolean => world.compartment.some((one) =>
  one.organisation === organisation && (one.person === person || same(one.person, other)) && one.ended_at === null
  && !world.compartment_identity.some((kept) => kept.organisation === organisation && kept.compartment === one.id && (isOnList(world, me, organisation, one.id) || broke(world, me, kept))))

/**
 * That there is a compartment and who is on its list, those who open files know. What is in it opens to the list, and for three hours to one who broke its
 * glass; only the list changes anything. Screening interviews are the organisation's: each signs what she heard, and nothing of it changes but that a sitting stops.
 */
export function compartmentsForStaff(me: Me, world: World): Rules {
  const file = ({ organisation }: Of) => same(organisation, me.files)
  const signed = (row: Of & { readonly by_account: string }) => file(row) && same(row.by_account, me.account)
  const onList = ({ organisation, compartment }: Of & { readonly compartment: string }) => file({ organisation }) && isOnList(world, me, organisation, compartment)
  const written = { see: file, add: signed }
  return {
    compartment: {
      see: file,
      add: (row) => signed(row) && row.ended_at === null,
      changeOnly: ['ended_at', 'ended_by', 'ended_why'],
      change: (was, is) => file(was) && was.ended_at === null && isOnList(world, me, was.organisation, was.id) && same(is.ended_by, me.account),
    },
    compartment_member: {
      see: file,
      add: (row) => signed(row) && row.ended_at === null && (onList(row) || (row.account === row.by_account
        && world.compartment.some((one) => one.organisation === row.organisation && one.id === row.compartment && same(one.by_account, me.account) && one.at.equals(world.now)))),
      changeOnly: ['ended_at', 'ended_by'],
      change: (was, is) => onList(was) && was.ended_at === null && same(is.ended_by, me.account),
    },
    compartment_identity: {
      see: (row) => file(row) && (onList(row) || broke(world, me, row)),
      add: onList,
      changeOnly: ['sealed', 'version'],
      change: (was, is) => onList(was) && onList(is),
      remove: onList,
    },
    // Who is whose mother would say who somebody is: of one kept apart, a link is for those alone who may know. It is ended once, by name, and nothing else of it changes but whom it is shown.
    person_relation: {
      see: (row) => file(row) && !isApartFrom(world, me, row),
      add: (row) => signed(row) && row.ended_at === null && !isApartFrom(world, me, row),
      changeOnly: ['both_know', 'ended_on', 'ended_why', 'ended_at', 'ended_by'],
      change: (was, is) => file(was) && was.ended_at === null && (is.ended_at === null || same(is.ended_by, me.account)),
    },
    screening: written,
    screening_sitting: {
      see: file,
      add: (row) => signed(row) && row.stopped_at === null,
      changeOnly: ['stopped_at', 'stopped_why'],
      change: (was, is) => file(was) && file(is) && was.stopped_at === null && is.stopped_at !== null,
    },
    screening_answer: written,
    screening_finding: written,
  }
}

/** The sweeper takes away what compartments of erased people held. */
export function compartmentsForRobot(me: Me, world: World): Rules {
  const ofErased = (one: Row<'compartment'> | undefined) => me.robot === 'sweeper' && one !== undefined && isErased(world, one.organisation, one.person)
  const goes = ({ organisation, compartment }: Row<'compartment_identity'>) => ofErased(world.compartment.find((one) => one.organisation === organisation && one.id === compartment))
  const inErasedFile = ({ organisation, person }: Row<'person_relation'>) => me.robot === 'sweeper' && isErased(world, organisation, person)
  return { compartment: { see: ofErased }, compartment_identity: { see: goes, remove: goes }, person_relation: { see: inErasedFile, remove: inErasedFile } }
}
