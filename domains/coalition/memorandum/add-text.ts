import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { mustKeep } from '../../sources/index.ts'
import { findableMemorandum } from './findable.ts'

/** The same version of the memorandum in another language. What is there already is not replaced. */
export const addMemorandumText = write({
  name: 'coalition/memorandum/add-text',
  does: 'Add the text of a version of the memorandum in another language',
  who: ['coordinator'],
  input: z.strictObject({ memorandum: id('memorandum'), language: z.enum(languages), text: paragraphs(100_000) }),

  async run({ memorandum, language, text }, context) {
    const { db, organisation, account } = context
    await mustKeep(context)
    const there = await db.selectFrom('memorandum as m').leftJoin('memorandum_text as t', (on) => on.onRef('t.memorandum', '=', 'm.id').on('t.language', '=', language))
      .select(['m.id', 'm.number', 't.language']).where('m.id', '=', memorandum).where('m.organisation', '=', organisation).executeTakeFirst()
    if (!there) throw new Refused('missing', 'core.refused.missing')
    if (there.language !== null) throw new Refused('conflict', 'coalition.memorandum.add-text.there')
    await db.insertInto('memorandum_text').values({ memorandum, language, organisation, text, by_account: account }).execute()
    await findableMemorandum(context, memorandum, there.number)
    return { memorandum: String(memorandum), language }
  },
})
