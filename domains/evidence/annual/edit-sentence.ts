import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { changeSentence, sentenceToChange } from './change.ts'
import { figuresFor, mustUseKnown, textFields } from './texts.ts'

/** The secretariat writes a sentence in its own words, figures standing as {name}. The words that were generated, sent back, take the edit back. */
export const editSentence = write({
  name: 'evidence/annual/edit-sentence',
  does: 'Write a sentence of the annual report in one’s own words, with the same figures',
  who: ['coordinator'],
  input: z.strictObject({ sentence: id('annual_sentence'), seen: seen(), ...textFields }),

  async run({ sentence, seen: version, en, ru }, context) {
    const { report, one, sentences, figures } = await sentenceToChange(context, sentence)
    mustUseKnown({ en, ru }, figuresFor(one.chapter, sentences, figures))
    const asMade = one.made !== null && one.made.en === en && one.made.ru === ru
    return changeSentence(context, { report, one, seen: version }, asMade ? { written: null, moved: false, ...(one.leftOut ? {} : { edited_by: null, edited_at: null }) } : { written: JSON.stringify({ en, ru }), moved: false })
  },
})
