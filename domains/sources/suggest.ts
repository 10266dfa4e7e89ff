import { z } from 'zod'
import { line, paragraphs } from '../../core/fields.ts'
import { newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { languages } from '../../core/words.ts'
import { hiddenIn } from './hidden.ts'
import { keeperOf } from './keeper.ts'

/** What a reader wrote, under the suggestion's own key. */
export const Suggested = z.object({ text: z.string(), contact: z.string().optional() })

/** A reader says that something in the register is wrong. Only the keeper's coordinators read it, and the words are forgotten when they decide. */
export const suggestCorrection = write({
  name: 'sources/suggest',
  does: 'Say that something in the register is wrong',
  who: ['visitor'],
  limit: { times: 10, seconds: 3600 },
  input: z.strictObject({ subject: line(60), property: line(60).optional(), text: paragraphs(3_000), contact: line(200).optional(), language: z.enum(languages) }),

  async run({ subject, property, text, contact, language }, context) {
    const { db, vault, about } = context
    const organisation = await keeperOf(context)
    const found = await db.selectFrom('register_entry').select('code').where('code', '=', subject).executeTakeFirst()
    if (!found || (await hiddenIn(context)).pages.has(subject)) throw new Refused('missing', 'core.refused.missing')
    const suggestion = newId<'suggestion'>()
    const { locker, wrapped } = await vault.newKey(organisation, suggestion)
    await db.insertInto('suggestion').values({
      organisation, id: suggestion, subject, property: property ?? null, language, wrapped, sealed: locker.seal('suggestion', { text, contact }),
    }).execute()
    about(organisation, suggestion)
    return { suggestion: String(suggestion) }
  },
})
