import { z } from 'zod'
import { day, paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { languages } from '../../../core/words.ts'
import { grades } from '../lists.ts'
import { refuseFuture } from '../written.ts'

/** Another organisation looks at a practice and says how well it is proven. Nobody reviews her own organisation's. */
export const reviewPractice = write({
  name: 'coalition/practices/review',
  does: 'Review a practice of another organisation: how well it is proven',
  who: ['coordinator'],
  input: z.strictObject({ practice: id('practice'), onDay: day(), grade: z.enum(grades), language: z.enum(languages), text: paragraphs(3_000) }),

  async run({ practice, onDay, grade, language, text }, context) {
    const { db, organisation, account } = context
    refuseFuture('onDay', onDay, ourToday(context))
    const found = await db.selectFrom('practice').select(['organisation', 'published']).where('id', '=', practice).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.organisation === organisation) throw new Refused('forbidden', 'coalition.practices.review.own')
    const review = newId<'practice_review'>()
    await db.insertInto('practice_review').values({ id: review, organisation, practice, on_day: onDay, grade, language, text, by_account: account }).execute()
    return { review: String(review) }
  },
})
