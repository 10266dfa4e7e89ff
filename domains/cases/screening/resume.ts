import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { holdInterview } from './interview.ts'

/** Goes on with an interview that was stopped: the same trained person or another. It begins with whether it is safe; nothing else is asked twice. */
export const resumeScreening = write({
  name: 'cases/screening/resume',
  does: 'Go on with the interview',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ screening: id('screening') }),

  async run({ screening }, context) {
    const { db, organisation, account, send } = context
    const { case: of, standing } = await holdInterview(context, screening)
    if (standing.is !== 'stopped') throw new Refused('conflict', 'cases.screening.goes-on')
    send(db.insertInto('screening_sitting').values({ organisation, id: newId<'screening_sitting'>(), screening, by_account: account }))
    return { screening: String(screening), case: String(of) }
  },
})
