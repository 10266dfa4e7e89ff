import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { waitsFor } from './rules.ts'

/** Accepts a question of another organisation, and then it is compared at once; or declines it. A question that nobody answered in a week is over. */
export const answerQuestion = write({
  name: 'people/asking/answer',
  does: 'Accept or decline a question of another organisation',
  who: ['coordinator'],
  input: z.strictObject({ question: id('asking_question'), answer: z.enum(['accept', 'decline']) }),

  async run({ question, answer }, { db, organisation, account, now, about, later }) {
    const accepted = answer === 'accept'
    const done = await db.updateTable('asking_question').set({ decided_at: now.toString(), decided_by: account, accepted })
      .where('organisation', '=', organisation).where('id', '=', question).where('decided_at', 'is', null).where('permission', 'is', null)
      .where('asked_at', '>', sql<Temporal.Instant>`now() - make_interval(days => ${waitsFor})`).returning('id').executeTakeFirst()
    if (!done) {
      const there = await db.selectFrom('asking_question').select('id').where('organisation', '=', organisation).where('id', '=', question).executeTakeFirst()
      throw there ? new Refused('conflict', 'people.asking.answer.decided') : new Refused('missing', 'core.refused.missing')
    }
    if (accepted) later('people/asking/compare', { organisation, question }, { robot: 'comparer' })
    about(organisation, question)
    return { question: String(question) }
  },
})
