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

/** Robots: the sweeper begins a day; the worker goes through what happened, without what is sealed, gives notice and carries letters. */
export function noticesForRobots(me: Me): Rules {
  const [works, sweeps] = [() => me.robot === 'worker', () => me.robot === 'sweeper']
  return {
    procedure_step: { see: works, seeOnly: ['organisation', 'id', 'file', 'step', 'on_day', 'on_time', 'role', 'day'] },
    procedure_lapse: { see: works, seeOnly: ['organisation', 'id', 'file', 'clock', 'on_day', 'on_time', 'role'] },
    procedure_taken_back: { see: works, seeOnly: ['organisation', 'id', 'file', 'step', 'lapse'] },
    procedure_day: { see: sweeps, add: sweeps },
    procedure_notice: { see: works, add: works, changeOnly: ['over_at', 'letter'], change: works },
    procedure_reminding: { see: works },
    letter: { see: works, add: works, changeOnly: ['next_at', 'tries', 'sent_at'], change: works },
  }
}
