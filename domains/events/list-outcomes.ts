import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { outcomeKinds } from './facts.ts'
import { followUpStates, outcomesOf } from './outcomes.ts'

/** What conferences found, recommended, promised and backed, with what became of each: the oldest first, so that what was forgotten stands on top. */
export const listOutcomes = read({
  name: 'events/list-outcomes',
  does: 'List what came out of events, and what became of it',
  who: ['visitor'],
  input: z.strictObject({ kind: z.enum(outcomeKinds).optional(), state: z.enum(['no news', ...followUpStates]).optional() }),

  async run({ kind, state }, { db }) {
    const all = await outcomesOf({ db })
    return all.filter((one) => (kind === undefined || one.kind === kind) && (state === undefined || one.state === state))
  },
})
