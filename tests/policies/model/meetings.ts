import type { Row, World } from '../rows.ts'
import { before } from './know.ts'
import { same, type Me, type Rules } from './rule.ts'

type Meeting = Row<'node_meeting'>
const counted = (world: World, organisation: string, id: string) => world.known_node.find((one) => one.organisation === organisation && one.id === id && one.stopped_at === null
  && world.known_node_comparison.some((other) => other.organisation === organisation && other.node === id))

/** Who may be the other side of a consent to be asked about: an organisation of this node, or an office of another whose keys count. */
export const mayBeAsked = (world: World, organisation: string, partner: string): boolean =>
  world.organisation.some(({ id }) => id === partner) || counted(world, organisation, partner)?.kind === 'helpers'

/** Is this the question of a meeting that is open still, with that office? */
export const isOpenMeeting = (world: World, { organisation, question, partner }: Row<'asking_part'>): boolean =>
  world.node_meeting.some((one) => one.organisation === organisation && one.id === question && one.node === partner && one.kept !== null)

/** Questions between nodes, by file: for the office, and never what is kept of them. */
export function meetingsForStaff(me: Me, world: World): Rules {
  const ours = ({ organisation }: Meeting) => same(organisation, me.organisation)
  return {
    node_meeting: {
      see: ours,
      seeOnly: ['organisation', 'id', 'node', 'side', 'sender', 'number', 'on_day', 'nth', 'size', 'until', 'by_account', 'at', 'decided_at', 'decided_by', 'accepted', 'theirs', 'ours', 'outcome'],
      add: (one) => {
        const node = counted(world, one.organisation, one.node)
        return ours(one) && same(one.by_account, me.account) && (one.side === 'asked') === (one.theirs !== null) && one.decided_at === null && one.ours === null && one.kept === null && one.outcome === null
          && before(world.now, one.until) && !before(world.now.add({ hours: 24 * 8 }), one.until) && one.on_day === world.now.toString().slice(0, 10)
          && one.nth >= 1 && one.nth <= (world.asking_rule.find(({ organisation }) => organisation === one.organisation)?.questions_a_day ?? 3) && node?.kind === 'helpers' && node.signing === one.sender
      },
      changeOnly: ['decided_at', 'decided_by', 'accepted', 'theirs'],
      change: (was, is) => ours(was) && before(world.now, was.until) && was.outcome === null && ((was.side === 'asked' && was.decided_at === null) || (was.ours !== null && was.theirs === null))
        && ours(is) && (is.ours !== null || same(is.decided_by, me.account)),
    },
  }
}

/** Of the offices of other nodes the name of those in which one agreed to be asked about. */
export const nodesByCode = (me: Me, world: World): Rules => ({
  known_node: {
    see: (node) => world.basis.some((one) => same(one.organisation, me.askedOf) && same(one.person, me.person) && one.organisation === node.organisation && one.recipient === node.id),
    seeOnly: ['organisation', 'id', 'name', 'country'],
  },
})

/** The comparer goes one step on; the sweeper forgets what is over. */
export function meetingsForRobots(me: Me, world: World): Rules {
  const compares = me.robot === 'comparer'
  const over = (one: Meeting) => me.robot === 'sweeper' && before(one.until, world.now)
  return {
    node_meeting: {
      see: (one) => compares || over(one),
      changeOnly: ['theirs', 'ours', 'wrapped', 'kept', 'outcome', 'until'],
      change: (was, is) => (compares && before(world.now, was.until) && was.outcome === null && (was.side === 'asks' || was.accepted === true) && (was.ours === null || was.theirs !== null) && is.theirs === null && (is.outcome === null || is.kept === null))
        || (over(was) && is.theirs === null && is.ours === null && is.kept === null),
    },
  }
}
