import type { Row, World } from '../rows.ts'
import { before, find } from './know.ts'
import { same, type Me, type Rules } from './rule.ts'

type Made = { readonly organisation: string; readonly import: string | null }
type OfImport = { readonly organisation: string; readonly import: string }

/** What an import made is there while one row says that it landed and is live; and, for whoever writes it, in the moment in which it is made. */
const isThere = (world: World, made: Made, at: Temporal.Instant): boolean =>
  made.import === null || at.equals(world.now) || world.import_landing.some((one) => one.organisation === made.organisation && one.import === made.import && one.live)
export const personIsThere = (world: World, person: Row<'person'>): boolean => isThere(world, person, person.recorded_at)
export const caseIsThere = (world: World, one: Row<'case'>): boolean => isThere(world, one, one.opened_at)

/** What belongs to a file or a case that is not there is not there either. */
export const ofPersonThere = (world: World, { organisation, person }: { readonly organisation: string; readonly person: string }): boolean => {
  const found = find(world.person, organisation, person)
  return found !== undefined && personIsThere(world, found)
}
export const ofCaseThere = (world: World, { organisation, case: of }: { readonly organisation: string; readonly case: string }): boolean => {
  const found = find(world.case, organisation, of)
  return found !== undefined && caseIsThere(world, found)
}

/** Imports are the organisation's; one signs what one begins, accepts only what one began, and ends in one's own name. What was taken back never lands again. */
export function importsForStaff(me: Me, world: World): Rules {
  const ours = ({ organisation }: { readonly organisation: string }) => same(organisation, me.files)
  const signed = (row: { readonly organisation: string; readonly by_account: string }) => ours(row) && same(row.by_account, me.account)
  const ended = ({ organisation, import: of }: OfImport) => world.import_end.some((one) => one.organisation === organisation && one.import === of)
  const stays = (was: { readonly organisation: string }, is: { readonly organisation: string }) => ours(was) && ours(is)
  return {
    import: { see: ours, add: signed, changeOnly: ['sealed', 'matched', 'known', 'version'], change: stays },
    import_block: { see: ours, add: ours, changeOnly: ['found', 'ready', 'refused', 'doubles', 'brought'], change: stays, remove: ours },
    import_acceptance: { see: ours, add: (row) => signed(row) && find(world.import, row.organisation, row.import)?.by_account === row.by_account },
    import_landing: { see: ours, add: (row) => ours(row) && !ended(row), changeOnly: ['live'], change: (was, is) => stays(was, is) && was.live && !is.live },
    import_end: { see: ours, add: signed },
  }
}

/** The sweeper forgets the rows of what was accepted, or begun and not accepted since, thirty days ago. */
export function importsForRobot(me: Me, world: World): { readonly rules: Rules; keyOfServed(key: Row<'subject_key'>): boolean } {
  const sweeps = () => me.robot === 'sweeper'
  const long = world.now.subtract({ hours: 24 * 30 })
  const served = (row: Row<'import'> | undefined) => sweeps() && row !== undefined && before(row.at, long)
    && !world.import_acceptance.some((one) => one.organisation === row.organisation && one.import === row.id && !before(one.at, long))
  const ofServed = ({ organisation, import: of }: OfImport) => served(find(world.import, organisation, of))
  return {
    rules: {
      import: { see: served }, import_acceptance: { see: sweeps }, import_block: { see: ofServed, remove: ofServed }, import_landing: { see: ({ live }) => live },
    },
    keyOfServed: ({ organisation, subject }) => served(find(world.import, organisation, subject)),
  }
}
