import { z } from 'zod'
import { day, line, paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { languages } from '../../../core/words.ts'
import { country, refuseFuture } from '../written.ts'

/** An organisation did a practice again, elsewhere, and tells what came of it. */
export const replicatePractice = write({
  name: 'coalition/practices/replicate',
  does: 'Tell where a practice was done again, and what came of it',
  who: ['coordinator'],
  input: z.strictObject({ practice: id('practice'), onDay: day(), country: country(), place: line(200).optional(), language: z.enum(languages), text: paragraphs(3_000) }),

  async run({ practice, onDay, country: where, place, language, text }, context) {
    const { db, organisation, account } = context
    refuseFuture('onDay', onDay, ourToday(context))
    const found = await db.selectFrom('practice').select('id').where('id', '=', practice).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const replication = newId<'practice_replication'>()
    await db.insertInto('practice_replication').values({ id: replication, organisation, practice, on_day: onDay, country: where, place: place ?? null, language, text, by_account: account }).execute()
    return { replication: String(replication) }
  },
})
