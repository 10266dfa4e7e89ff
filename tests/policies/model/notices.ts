import type { World } from '../rows.ts'
import { before } from './know.ts'
import { same, type Me, type Rules } from './rule.ts'

type Own = { readonly organisation: string; readonly account: string }

/** Staff: a letter is read by whom it is for; colleagues who open files see who was told of what, and each puts away her own; how one is told is one's own. */
export function noticesForStaff(me: Me): Rules {
  const mine = ({ organisation, account }: Own) => same(organisation, me.organisation) && same(account, me.account)
  const file = ({ organisation }: Pick<Own, 'organisation'>) => same(organisation, me.files)
  return {
    letter: { see: mine },
    procedure_notice: { see: file, changeOnly: ['seen_at'], change: (was, is) => file(was) && same(was.account, me.account) && file(is) && same(is.account, me.account) },
    procedure_reminding: { see: mine, add: mine, changeOnly: ['by_letter', 'language', 'ahead', 'version'], change: (was, is) => mine(was) && mine(is) },
  }
}

/** Robots: the sweeper begins a day, and takes away what is over since ninety days; the worker goes through what happened, without what is sealed, gives notice and carries letters. */
export function noticesForRobots(world: World, me: Me): Rules {
  const [works, sweeps] = [() => me.robot === 'worker', () => me.robot === 'sweeper']
  const long = world.now.subtract({ hours: 90 * 24 })
  const old = ({ made_at }: { readonly made_at: Temporal.Instant }) => sweeps() && before(made_at, long)
  return {
    procedure_step: { see: works, seeOnly: ['organisation', 'id', 'file', 'step', 'on_day', 'on_time', 'role', 'day'] },
    procedure_lapse: { see: works, seeOnly: ['organisation', 'id', 'file', 'clock', 'on_day', 'on_time', 'role'] },
    procedure_taken_back: { see: works, seeOnly: ['organisation', 'id', 'file', 'step', 'lapse'] },
    procedure_day: { see: sweeps, add: sweeps, remove: ({ day }) => sweeps() && day < long.toZonedDateTimeISO('UTC').toPlainDate().toString() },
    procedure_notice: { see: () => works() || sweeps(), add: works, changeOnly: ['over_at', 'letter'], change: works, remove: ({ over_at }) => sweeps() && over_at !== null && before(over_at, long) },
    procedure_reminding: { see: works },
    letter: { see: (row) => works() || old(row), remove: old, add: works, changeOnly: ['next_at', 'tries', 'sent_at'], change: works },
  }
}
