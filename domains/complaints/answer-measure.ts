import { z } from 'zod'
import { paragraphs } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { staffRoles } from '../directory/index.ts'

/** Answers what was passed on: a row of the asking organisation's, sealed under a key that it alone unwraps. Once. */
export const answerMeasure = write({
  name: 'complaints/answer-measure',
  does: 'Answer what was asked of your organisation',
  who: staffRoles,
  input: z.strictObject({ measure: id('complaint_measure'), text: paragraphs(5_000) }),

  async run({ measure, text }, { db, organisation, vault, now, about }) {
    const found = await db.selectFrom('complaint_measure').select(['sender', 'answered_at'])
      .where('organisation', '=', organisation).where('id', '=', measure).forUpdate().executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.answered_at) throw new Refused('conflict', 'complaints.answer-measure.done')
    const answer = newId<'complaint_measure_answer'>()
    const { locker, wrapped } = await vault.newKey(found.sender, answer)
    await db.insertInto('complaint_measure_answer').values({
      organisation: found.sender, id: answer, measure, wrapped, sealed: locker.seal('complaint_measure_answer', { text }),
    }).execute()
    await db.updateTable('complaint_measure').set({ answered_at: now.toString() }).where('organisation', '=', organisation).where('id', '=', measure).execute()
    about(organisation, measure)
    return { measure: String(measure) }
  },
})
