import { sql } from 'kysely'
import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { rulesOf } from '../../people/index.ts'
import { knownNodes } from '../nodes/known.ts'
import { meetingRows } from './rows.ts'
import { stateOf } from './state.ts'

/** For coordinators: the offices of other nodes that can be asked, and what was asked between them and us in sixty days. Nobody's name. */
export const listMeetings = read({
  name: 'exchange/meetings/list',
  does: 'List the questions between us and offices of other nodes',
  who: ['coordinator'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, organisation, now } = context
    const [nodes, rows, members, ruleOf] = await Promise.all([
      knownNodes(context).where('n.kind', '=', 'helpers').orderBy('n.name').orderBy('n.id').execute(),
      meetingRows(context).where('q.at', '>', sql<Temporal.Instant>`now() - interval '60 days'`).orderBy('q.at', 'desc').orderBy('q.id', 'desc').limit(200).execute(),
      db.selectFrom('member').select(['account', 'name']).where('organisation', '=', organisation).execute(), rulesOf(context, [organisation]),
    ])
    const { questionsADay, peopleADay } = ruleOf(organisation)
    return {
      office: officeOf(context), questionsADay, peopleADay,
      nodes: nodes.filter((one) => one.stopped_at === null && one.compared_at !== null).map(({ id: node, name, country }) => ({
        node: String(node), name, country, left: Math.max(0, questionsADay - rows.filter((row) => row.node === node && row.side === 'asks' && row.today).length),
      })),
      meetings: rows.map((row) => {
        const { name = '', country = '' } = nodes.find((one) => one.id === row.node) ?? {}
        const by = row.side === 'asks' ? row.by_account : (row.decided_by ?? row.by_account)
        return { meeting: String(row.id), partner: { name, country }, side: row.side, points: row.size, at: row.at.toString(), until: row.until.toString(), by: members.find((one) => one.account === by)?.name ?? null, state: stateOf(row, now) }
      }),
    }
  },
})
