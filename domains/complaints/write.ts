import { z } from 'zod'
import { paragraphs } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { staffRoles } from '../directory/index.ts'
import { holdComplaint } from './find.ts'

/** Writes to the one who complained, who reads it with the code. Nobody is notified: a message on a telephone would tell whoever holds it. */
export const writeToComplainer = write({
  name: 'complaints/write',
  does: 'Write to the one who complained',
  who: staffRoles,
  input: z.strictObject({ complaint: id('complaint'), text: paragraphs(5_000) }),

  async run({ complaint, text }, context) {
    const { db, organisation, account, keys, about } = context
    await holdComplaint(context, complaint)
    const locker = await keys.of(organisation, complaint)
    const message = newId<'complaint_message'>()
    await db.insertInto('complaint_message').values({
      organisation, id: message, complaint, written_by: 'receiver', by_account: account, sealed: locker.seal('complaint_message', { text }),
    }).execute()
    about(organisation, complaint)
    return { message: String(message) }
  },
})
