import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { sentenceToChange } from './change.ts'
import { nextRevision } from './own.ts'
import { figuresFor, mustUseKnown, textFields } from './texts.ts'

/** A sentence of the secretariat's own behind another one, in the same chapter. It has the figures of the chapter that it names, and no other. */
export const addSentence = write({
  name: 'evidence/annual/add-sentence',
  does: 'Add a sentence of the secretariat’s own to the annual report',
  who: ['coordinator'],
  input: z.strictObject({ after: id('annual_sentence'), ...textFields }),

  async run({ after, en, ru }, context) {
    const { db, organisation, account, now, about } = context
    const { report, one, sentences, figures } = await sentenceToChange(context, after)
    mustUseKnown({ en, ru }, figuresFor(one.chapter, sentences, figures))
    const sentence = newId<'annual_sentence'>()
    await db.insertInto('annual_sentence').values({
      organisation, id: sentence, report, chapter: one.chapter, place: one.place, shape: one.shape === 'item' ? 'item' : 'text', written: JSON.stringify({ en, ru }), edited_by: account, edited_at: now.toString(),
    }).execute()
    await nextRevision(context, report)
    about(organisation, report)
    return { sentence: String(sentence) }
  },
})
