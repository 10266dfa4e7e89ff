import { sql } from 'kysely'
import type { Day, Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import type { PaperKind } from '../lists.ts'

/** So many days before a paper ends somebody is told, once each; -1: it has ended. A passport takes weeks to renew, and many borders ask for three months. */
export const aheads = [90, 30, 7, -1] as const
export type Ahead = (typeof aheads)[number]

/** In: the last day of a paper, and today. Out: how near its end is; undefined while nobody has to be told. */
export function aheadOf(expiresOn: Day, today: Day): Ahead | undefined {
  const left = Temporal.PlainDate.from(today).until(expiresOn, { largestUnit: 'days' }).days
  if (left < 0) return -1
  return left <= 7 ? 7 : left <= 30 ? 30 : left <= 90 ? 90 : undefined
}

/** A paper that ends, in somebody's open case. */
export type EndingPaper = { readonly paper: Id<'paper'>; readonly kind: PaperKind; readonly expiresOn: Day; readonly ahead: Ahead; readonly person: Id<'person'>; readonly case: Id<'case'>; readonly reference: string }
const most = 100

/** Papers of people in whose open cases a member works, that end within ninety days or have ended; each once, the first to end first. `without`: those for whom this table has a row for this nearness or a nearer one. */
export async function endingPapers({ db }: Pick<Context, 'db'>, organisation: Id<'organisation'>, account: string, today: Day, without: 'seen' | 'told'): Promise<readonly EndingPaper[]> {
  const near = sql<number>`case when p.expires_on < ${today}::date then -1 when p.expires_on <= ${today}::date + 7 then 7 when p.expires_on <= ${today}::date + 30 then 30 else 90 end`
  const known = without === 'seen'
    ? sql<boolean>`exists (select from paper_end_seen s where s.organisation = p.organisation and s.paper = p.id and s.expires_on = p.expires_on and s.ahead <= ${near})`
    : sql<boolean>`exists (select from paper_end_told s where s.organisation = p.organisation and s.paper = p.id and s.expires_on = p.expires_on and s.ahead <= ${near} and s.account = ${account})`
  const rows = await db.selectFrom('case as c').innerJoin('paper as p', (on) => on.onRef('p.organisation', '=', 'c.organisation').onRef('p.person', '=', 'c.person'))
    .leftJoin('case_closure as e', (on) => on.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
    .select(['p.id', 'p.kind', 'p.expires_on', 'p.person', 'c.id as case', 'c.reference'])
    .where('c.organisation', '=', organisation).where('c.worker', '=', account).where('e.case', 'is', null).where('p.ended_at', 'is', null)
    .where('p.expires_on', '<=', sql<Day>`${today}::date + 90`).where(({ not }) => not(known))
    .orderBy('p.expires_on').orderBy('p.id').orderBy('c.id').limit(most).execute()
  const first = new Map<string, EndingPaper>()
  for (const { id, kind, expires_on, person, case: of, reference } of rows) {
    const ahead = expires_on && aheadOf(expires_on, today)
    if (ahead && !first.has(id)) first.set(id, { paper: id, kind, expiresOn: expires_on, ahead, person, case: of, reference })
  }
  return [...first.values()]
}
