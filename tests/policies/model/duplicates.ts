import type { Row, World } from '../rows.ts'
import { isErased } from './know.ts'
import { same, type Me, type Rules } from './rule.ts'

type Of = { readonly organisation: string }
type Pair = Of & { readonly one: string; readonly other: string }

/**
 * Who opens files joins and parts them in her own name, and says that two are two. A file that is read with another takes none to itself. How many pairs are alike
 * every colleague may count; who opens files finds and decides them.
 */
export function duplicatesForStaff(me: Me, world: World): Rules {
  const file = ({ organisation }: Of) => same(organisation, me.files)
  const signed = (row: Of & { readonly by_account: string }) => file(row) && same(row.by_account, me.account)
  const isRead = ({ organisation, person }: Row<'person_merge'>) => world.person_merge.some((one) => one.organisation === organisation && one.other === person && one.ended_at === null)
  return {
    person_merge: {
      see: file,
      add: (row) => signed(row) && row.ended_at === null && !isRead(row),
      changeOnly: ['from_other', 'ended_at', 'ended_by', 'ended_why'],
      change: (was, is) => file(was) && was.ended_at === null && file(is) && (is.ended_at === null || same(is.ended_by, me.account)),
      remove: (row) => file(row) && row.ended_at !== null,
    },
    person_not_same: {
      see: file,
      add: (row) => signed(row) && row.ended_at === null,
      changeOnly: ['ended_at', 'ended_by'],
      change: (was, is) => file(was) && was.ended_at === null && file(is) && same(is.ended_by, me.account),
      remove: file,
    },
    person_alike: {
      see: ({ organisation }) => same(organisation, me.organisation),
      add: file,
      changeOnly: ['score', 'version', 'decided', 'put_off_until', 'put_off_by'],
      change: (was, is) => file(was) && file(is),
      remove: file,
    },
    person_look_day: { see: file, add: file, changeOnly: ['files', 'at'], change: (was, is) => file(was) && file(is) },
  }
}

/** With an erased file goes what ties it to another; the counter counts two files of one person once. */
export function duplicatesForRobots(me: Me, world: World, waits: (row: Of) => boolean): Rules {
  const sweeps = ({ organisation }: Of, ...files: readonly string[]) => me.robot === 'sweeper' && files.some((one) => isErased(world, organisation, one))
  const tied = (row: Row<'person_merge'>) => sweeps(row, row.person, row.other)
  const paired = (row: Pair) => sweeps(row, row.one, row.other)
  return {
    person_merge: { see: (row) => tied(row) || (waits(row) && row.ended_at === null), changeOnly: ['ended_at', 'ended_why'], change: (was, is) => tied(was) && was.ended_at === null && is.ended_why === 'erased' },
    person_not_same: { see: paired, remove: paired },
    person_alike: { see: paired, remove: paired },
  }
}

/** Who holds a code sees that another file is read with her own. */
export const duplicatesByCode = (isMine: (row: Of & { readonly person: string }) => boolean): Rules => ({
  person_merge: { see: (row) => isMine(row) || isMine({ organisation: row.organisation, person: row.other }) },
})
