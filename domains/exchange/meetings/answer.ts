import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { trusted } from '../nodes/known.ts'
import { meetingRows } from './rows.ts'

/** Accepts a question of an office of another node, and then the comparer makes the answer; or declines it, and then no file goes back. */
export const answerMeeting = write({
  name: 'exchange/meetings/answer',
  does: 'Accept or decline a question of an office of another node',
  who: ['coordinator'],
  input: z.strictObject({ meeting: id('node_meeting'), answer: z.enum(['accept', 'decline']) }),

  async run({ meeting, answer }, context) {
    const { db, organisation, account, now, about, later } = context
    const found = await meetingRows(context).where('q.id', '=', meeting).where('q.side', '=', 'asked').executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const accepted = answer === 'accept'
    if (accepted && !await trusted(context, found.node)) throw new Refused('conflict', 'exchange.meetings.node-stopped')
    const done = await db.updateTable('node_meeting').set({ decided_at: now.toString(), decided_by: account, accepted })
      .where('organisation', '=', organisation).where('id', '=', meeting).where('decided_at', 'is', null).where('until', '>', now).returning('id').executeTakeFirst()
    if (!done) throw new Refused('conflict', 'exchange.meetings.decided')
    if (accepted) later('exchange/meetings/compare', { organisation, meeting }, { robot: 'comparer' })
    about(organisation, meeting)
    return { meeting: String(meeting) }
  },
})
