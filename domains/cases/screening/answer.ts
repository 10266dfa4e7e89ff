import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { holdInterview, sealedAnswer } from './interview.ts'
import { isSafety, questions, screeningAnswers } from './questions.ts'

/**
 * Keeps one answer as it comes, sealed, with who heard it. Whether it is safe to talk is asked first in each sitting; everything else is asked once, by whoever
 * sits with the person now. Refused while it is not safe.
 */
export const answerScreening = write({
  name: 'cases/screening/answer',
  does: 'Keep an answer of the interview',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ screening: id('screening'), question: z.enum(questions), answer: z.enum(screeningAnswers), note: paragraphs(5_000).optional() }),

  async run({ screening, question, answer, note }, context) {
    const { db, organisation, account, send } = context
    const { case: of, locker, sitting, answered, standing } = await holdInterview(context, screening)
    if (!sitting || standing.is === 'stopped') throw new Refused('conflict', 'cases.screening.stopped')
    if (sitting.by_account !== account) throw new Refused('conflict', 'cases.screening.another-sits')
    const again = answered.some((one) => one.question === question && (!isSafety(question) || one.sitting === sitting.sitting))
    if (again) throw new Refused('conflict', 'cases.screening.asked-already')
    if (!isSafety(question)) {
      if (standing.is === 'not safe') throw new Refused('conflict', 'cases.screening.not-safe')
      if (standing.next && isSafety(standing.next)) throw new Refused('conflict', 'cases.screening.safety-first')
    }
    send(db.insertInto('screening_answer').values({
      organisation, id: newId<'screening_answer'>(), screening, sitting: sitting.sitting, question, by_account: account, sealed: locker.seal('screening_answer', sealedAnswer.parse({ answer, note })),
    }))
    return { screening: String(screening), case: String(of) }
  },
})
