import { sql } from 'kysely'
import { z } from 'zod'
import { tick } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { attempts } from './code.ts'

/**
 * Who complained has it forgotten: the key is destroyed, the words are taken away, the code ends, in one transaction. That there was a complaint of
 * this kind on this day stays with its receiver; what was passed on before stays there until its time is over.
 */
export const eraseComplaint = write({
  name: 'complaints/erase',
  does: 'Erase my complaint for good',
  who: ['complainer'],
  limit: attempts,
  input: z.strictObject({ sure: tick() }).refine(({ sure }) => sure, { path: ['sure'], message: 'core.field.empty' }),

  async run(_, { db, actor, organisation, keys, now, about }) {
    const { complaint } = actor
    if (!complaint) throw new Refused('unknown', 'core.refused.code')
    await db.deleteFrom('complaint_message').where('organisation', '=', organisation).where('complaint', '=', complaint).execute()
    await db.updateTable('complaint').set({ sealed: null, erased_at: sql`now()` }).where('organisation', '=', organisation).where('id', '=', complaint).execute()
    await keys.erase(organisation, complaint, now)
    about(organisation, complaint)
    return { complaint: String(complaint) }
  },
})
