import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { rulesOf, todayOfBudget } from '../../people/index.ts'

type From = Pick<Context, 'db' | 'organisation'>

/** Meetings of ours as staff see them: nothing of what is kept, and the messages only as there or not. */
export const meetingRows = ({ db, organisation }: From) =>
  db.selectFrom('node_meeting as q').select(['q.id', 'q.node', 'q.side', 'q.sender', 'q.number', 'q.until', 'q.at', 'q.accepted', 'q.outcome', 'q.by_account', 'q.decided_by', 'q.size'])
    .select([sql<boolean>`q.theirs is not null`.as('theirs'), sql<boolean>`q.ours is not null`.as('ours'), sql<boolean>`q.on_day = ${todayOfBudget}`.as('today')])
    .where('q.organisation', '=', organisation)

/** What is left of today's budget with one office: the number of the next question, and how many questions and points there were. */
export async function spentToday(context: From, node: Id<'known_node'>, side: 'asks' | 'asked') {
  const [ruleOf, rows] = [await rulesOf(context, [context.organisation]), await meetingRows(context).where('q.node', '=', node).where('q.side', '=', side).where(sql<boolean>`q.on_day = ${todayOfBudget}`).execute()]
  return { rule: ruleOf(context.organisation), nth: rows.length + 1, points: rows.reduce((sum, { size }) => sum + size, 0) }
}
