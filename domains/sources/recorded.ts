import { z } from 'zod'
import { read } from '../../core/operation.ts'

/** When something was last recorded of each subject, for feeds: an ISO moment by code. What nothing is said of is not there. */
export const whenRecorded = read({
  name: 'sources/recorded',
  does: 'Say when something was last recorded of each entry of the register',
  who: ['visitor'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const rows = await db.selectFrom('statement').select(['subject', (by) => by.fn.max('recorded_at').as('at')]).groupBy('subject').execute()
    return Object.fromEntries(rows.map(({ subject, at }) => [subject, at.toString()]))
  },
})
