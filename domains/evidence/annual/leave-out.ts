import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { changeSentence, sentenceToChange } from './change.ts'

/** A sentence stays in the draft and is not in the report. A chapter keeps its title: that nothing is known is said, never left out. */
export const leaveOutSentence = write({
  name: 'evidence/annual/leave-out',
  does: 'Leave a sentence out of the annual report',
  who: ['coordinator'],
  input: z.strictObject({ sentence: id('annual_sentence'), seen: seen() }),

  async run({ sentence, seen: version }, context) {
    const { report, one, sentences } = await sentenceToChange(context, sentence)
    if (one.leftOut) throw new Refused('conflict', 'evidence.annual.refused.out', { now: { version: one.version } })
    const others = sentences.filter((other) => other.chapter === one.chapter && other.shape !== 'title' && !other.leftOut && other.id !== one.id)
    if (one.shape === 'title' || others.length === 0) throw new Refused('conflict', 'evidence.annual.refused.empty-chapter')
    return changeSentence(context, { report, one, seen: version }, { left_out: true })
  },
})
