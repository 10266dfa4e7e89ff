import { z } from 'zod'
import { day, line, paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { findableIn } from '../findable.ts'

/** A body met, or will meet: when, where and about what. */
export const recordMeeting = write({
  name: 'coalition/bodies/record-meeting',
  does: 'Record a meeting of a body',
  who: ['coordinator'],
  input: z.strictObject({ body: id('body'), onDay: day(), place: line(200).optional(), language: z.enum(languages), text: paragraphs(5_000) }),

  async run({ body, onDay, place, language, text }, context) {
    const { db, organisation, account } = context
    const found = await db.selectFrom('body').select('id').where('id', '=', body).where('organisation', '=', organisation).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const meeting = newId<'body_meeting'>()
    await db.insertInto('body_meeting').values({ id: meeting, organisation, body, on_day: onDay, place: place ?? null, language, text, by_account: account }).execute()
    await findableIn(context, body)
    return { meeting: String(meeting) }
  },
})
