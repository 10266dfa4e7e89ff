import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { todayOfBudget } from '../../people/index.ts'
import { trusted } from '../nodes/known.ts'
import { meetingRows, spentToday } from './rows.ts'
import { meetingDays, stateOf } from './state.ts'

/**
 * Begins a question to an office of another node: the comparer makes its file, from those who agreed to exactly that. Refused: one that is open already; more than we let
 * ourselves be asked in a day, which holds both ways.
 */
export const askMeeting = write({
  name: 'exchange/meetings/ask',
  does: 'Make a question to an office of another node: whom both know',
  who: ['coordinator'],
  input: z.strictObject({ node: id('known_node') }),

  async run({ node }, context) {
    const { db, organisation, account, now, about, later } = context
    const to = await trusted(context, node)
    if (to?.kind !== 'helpers') throw new Refused('missing', 'core.refused.missing')
    // First the number, then whether one is open: of two at once, one finds that of the other, or the number taken.
    const { rule: { questionsADay }, nth } = await spentToday(context, node, 'asks')
    const open = await meetingRows(context).where('q.node', '=', node).where('q.side', '=', 'asks').where('q.outcome', 'is', null).where('q.until', '>', now).execute()
    if (open.some((row) => ['working', 'question'].includes(stateOf(row, now)))) throw new Refused('conflict', 'exchange.meetings.open')
    if (nth > questionsADay) throw new Refused('conflict', 'exchange.meetings.enough', { filled: { count: questionsADay } })
    const meeting = newId<'node_meeting'>()
    const made = await db.insertInto('node_meeting').values({
      organisation, id: meeting, node, side: 'asks', sender: to.signing, number: randomBytes(16).toString('hex'), on_day: sql`${todayOfBudget}`, nth,
      until: now.add({ hours: 24 * meetingDays }).toString(), by_account: account,
    }).onConflict((same) => same.doNothing()).returning('id').executeTakeFirst()
    if (!made) throw new Refused('conflict', 'core.refused.conflict')
    later('exchange/meetings/compare', { organisation, meeting }, { robot: 'comparer' })
    about(organisation, meeting)
    return { meeting: String(meeting) }
  },
})
