import type { Row, World } from '../rows.ts'
import { before, find } from './know.ts'
import { same, type Me, type Rules } from './rule.ts'

type OfLinking = { readonly organisation: string; readonly linking: string }

/** Lists that are linked are the organisation's, for those who open files; one begins in one's own name, and whoever erases one signs for it. What was erased stays as it is. */
export function linkingsForStaff(me: Me): Rules {
  const ours = ({ organisation }: { readonly organisation: string }) => same(organisation, me.files)
  return {
    linking: {
      see: ours, add: (row) => ours(row) && same(row.by_account, me.account) && row.ended_at === null,
      changeOnly: ['version', 'sealed', 'started_at', 'stage', 'share', 'worker', 'beat_at', 'over_at', 'found', 'links', 'ended_at', 'ended_by'],
      change: (was, is) => ours(was) && ours(is) && was.ended_at === null && (is.ended_at === null || same(is.ended_by, me.account)),
    },
    linking_piece: { see: ours, add: ours, remove: ours },
    linking_block: { see: ours, add: ours, changeOnly: ['sealed'], change: (was, is) => ours(was) && ours(is), remove: ours },
  }
}

/** The sweeper erases what was begun fourteen days ago. */
export function linkingsForRobot(me: Me, world: World): { readonly rules: Rules; keyOfServed(key: Row<'subject_key'>): boolean } {
  const served = (row: Row<'linking'> | undefined) => me.robot === 'sweeper' && row !== undefined && before(row.at, world.now.subtract({ hours: 24 * 14 }))
  const ofServed = ({ organisation, linking }: OfLinking) => served(find(world.linking, organisation, linking))
  return {
    rules: { linking: { see: served }, linking_piece: { see: ofServed, remove: ofServed }, linking_block: { see: ofServed, remove: ofServed } },
    keyOfServed: ({ organisation, subject }) => served(find(world.linking, organisation, subject)),
  }
}
