import { z } from 'zod'
import { paragraphs } from '../../core/fields.ts'
import { newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { attempts } from './code.ts'

/** Who complained adds something, or answers. Also after a finding: she who found it reads it. */
export const writeAgainToComplaint = write({
  name: 'complaints/write-again',
  does: 'Add something to my complaint',
  who: ['complainer'],
  limit: attempts,
  input: z.strictObject({ text: paragraphs(5_000) }),

  async run({ text }, { db, actor, organisation, keys, about }) {
    const { complaint } = actor
    if (!complaint) throw new Refused('unknown', 'core.refused.code')
    const locker = await keys.of(organisation, complaint)
    const message = newId<'complaint_message'>()
    await db.insertInto('complaint_message').values({
      organisation, id: message, complaint, written_by: 'complainer', sealed: locker.seal('complaint_message', { text }),
    }).execute()
    about(organisation, complaint)
    return { message: String(message) }
  },
})
