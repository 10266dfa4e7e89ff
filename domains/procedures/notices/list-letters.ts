import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { howMany } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { mailIsSet } from '../../../core/mail.ts'
import { read } from '../../../core/operation.ts'

/**
 * The letters to me, the newest first: what they say, when they were written, when a mail server took them. `leaves`: they go out by mail; in a
 * demonstration, and where no mail server is named, they stay here.
 */
export const listLetters = read({
  name: 'procedures/notices/list-letters',
  does: 'Read the letters that were written to me',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ before: id('letter').optional(), most: howMany() }),

  async run({ before, most }, context) {
    const { db, organisation, account, node } = context
    const rows = await db.selectFrom('letter').select(['id', 'subject', 'text', 'made_at', 'sent_at', 'tries']).where('organisation', '=', organisation).where('account', '=', account)
      .$if(before !== undefined, (query) => query.where('id', '<', before ?? null)).orderBy('id', 'desc').limit(most + 1).execute()
    const letters = rows.slice(0, most).map(({ id: letter, subject, text, made_at, sent_at, tries }) => ({ letter, subject, text, writtenAt: made_at.toString(), sentAt: sent_at?.toString() ?? null, tries }))
    return { office: officeOf(context), leaves: node.stamp === 'office' && mailIsSet(), demonstration: node.stamp === 'demonstration', letters, next: rows.length > most ? (letters.at(-1)?.letter ?? null) : null }
  },
})
