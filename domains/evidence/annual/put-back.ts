import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { changeSentence, sentenceToChange } from './change.ts'

/** A sentence that was left out stands in the report again. */
export const putBackSentence = write({
  name: 'evidence/annual/put-back',
  does: 'Put a sentence back that was left out of the annual report',
  who: ['coordinator'],
  input: z.strictObject({ sentence: id('annual_sentence'), seen: seen() }),

  async run({ sentence, seen: version }, context) {
    const { report, one } = await sentenceToChange(context, sentence)
    if (!one.leftOut) throw new Refused('conflict', 'evidence.annual.refused.in', { now: { version: one.version } })
    return changeSentence(context, { report, one, seen: version }, { left_out: false, ...(one.written === null && { edited_by: null, edited_at: null }) })
  },
})
