import type { Row, World } from '../rows.ts'
import { find, isErased } from './know.ts'
import { same, type Me, type Rules } from './rule.ts'

type Of = { readonly organisation: string }

/** An identity paper is read and changed by whoever opens files, until it is taken off the list for good; who adds it, ends it, says who has it or saw that it ends does so in her own name. */
export function papersForStaff(me: Me): Rules {
  const ours = ({ organisation }: Of) => same(organisation, me.files)
  const signed = (row: Of & { readonly by_account: string }) => ours(row) && same(row.by_account, me.account)
  return {
    paper: {
      see: ours,
      add: (paper) => signed(paper) && paper.ended_at === null,
      changeOnly: ['kind', 'sealed', 'expires_on', 'version', 'ended_at', 'ended_by', 'ended_why'],
      change: (was, is) => ours(was) && ours(is) && (was.ended_why === null || was.ended_why === 'replaced') && (is.ended_at === null || is.ended_why === 'replaced' || same(is.ended_by, me.account)),
    },
    paper_holding: { see: ours, add: signed, changeOnly: ['sealed'], change: (was, is) => ours(was) && ours(is) },
    paper_end_seen: { see: ours, add: signed },
  }
}

/** Of her own papers she reads all, and who has them; who was reminded of them is the office's. */
export function papersByCode(me: Me, world: World): Rules {
  const mine = ({ organisation, person }: Of & { readonly person: string }) => same(organisation, me.askedOf) && same(person, me.person)
  return { paper: { see: mine }, paper_holding: { see: ({ organisation, paper }) => { const of = find(world.paper, organisation, paper); return of !== undefined && mine(of) } } }
}

/** The worker sees which papers end, and nothing of what they say, and notes whom a letter told; the sweeper takes away those of erased people. */
export function papersForRobots(me: Me, world: World): Rules {
  const [works, sweeps] = [() => me.robot === 'worker', () => me.robot === 'sweeper']
  const ofErased = ({ organisation, person }: Row<'paper'>) => sweeps() && isErased(world, organisation, person)
  return {
    paper: {
      see: (paper) => (works() && paper.expires_on !== null && paper.ended_at === null) || ofErased(paper),
      seeOnly: ['organisation', 'id', 'person', 'kind', 'expires_on', 'ended_at'],
      remove: ofErased,
    },
    paper_end_told: { see: works, add: works },
  }
}
