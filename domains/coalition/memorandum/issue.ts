import { z } from 'zod'
import { day, paragraphs } from '../../../core/fields.ts'
import { newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { languages } from '../../../core/words.ts'
import { mustKeep } from '../../sources/index.ts'
import { findableMemorandum } from './findable.ts'

/** A new version of the memorandum, from the day on which it is in force. It never changes afterwards; another language may be added to it. */
export const issueMemorandum = write({
  name: 'coalition/memorandum/issue',
  does: 'Issue a new version of the coalition’s memorandum',
  who: ['coordinator'],
  input: z.strictObject({ inForceOn: day(), language: z.enum(languages), text: paragraphs(100_000) }),

  async run({ inForceOn, language, text }, context) {
    const { db, organisation, account } = context
    await mustKeep(context)
    const last = await db.selectFrom('memorandum').select(({ fn }) => fn.max('number').as('number')).executeTakeFirst()
    const memorandum = newId<'memorandum'>()
    const number = (last?.number ?? 0) + 1
    await db.insertInto('memorandum').values({ id: memorandum, organisation, number, in_force_on: inForceOn, by_account: account }).execute()
    await db.insertInto('memorandum_text').values({ memorandum, language, organisation, text, by_account: account }).execute()
    await findableMemorandum(context, memorandum, number)
    return { memorandum: String(memorandum), version: number }
  },
})
