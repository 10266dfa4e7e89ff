import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { outcomeKinds } from './facts.ts'
import { followUpStates, outcomesOf } from './outcomes.ts'

/** What conferences found, recommended, promised and backed, with what became of each: what nobody told anything of stands first, the oldest on top. */
export const listOutcomes = read({
  name: 'events/list-outcomes',
  does: 'List what came out of events, and what became of it',
  who: ['visitor'],
  input: z.strictObject({ kind: z.enum(outcomeKinds).optional(), state: z.enum(['no news', ...followUpStates]).optional() }),

  async run({ kind, state }, { db, now }) {
    const all = await outcomesOf({ db, now })
    const chosen = all.filter((one) => (kind === undefined || one.kind === kind) && (state === undefined || one.state === state))
    return [...chosen.filter((one) => one.state === 'no news'), ...chosen.filter((one) => one.state !== 'no news')]
  },
})
