import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { holdInterview } from './interview.ts'
import { stopReasons } from './questions.ts'

/** Stops the interview for now, at any question, and says why. What was answered stays; it can be gone on with on another day. */
export const stopScreening = write({
  name: 'cases/screening/stop',
  does: 'Stop the interview for now',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ screening: id('screening'), why: z.enum(stopReasons) }),

  async run({ screening, why }, context) {
    const { db, organisation, now } = context
    const { case: of, sitting, standing } = await holdInterview(context, screening)
    if (!sitting || standing.is === 'stopped') throw new Refused('conflict', 'cases.screening.stopped')
    await db.updateTable('screening_sitting').set({ stopped_at: now.toString(), stopped_why: why }).where('organisation', '=', organisation).where('id', '=', sitting.sitting).execute()
    return { screening: String(screening), case: String(of) }
  },
})
