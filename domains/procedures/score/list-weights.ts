import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { weightsOf } from './kept.ts'

/** The sets of weights that the score can be drawn with, each with where it comes from. None is official. */
export const listWeights = read({
  name: 'procedures/score/list-weights',
  does: 'See the weights of the score of reintegration',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({}),
  async run(_, context) {
    const sets = await weightsOf(context)
    return { office: officeOf(context), sets: sets.map((one) => ({ ...one, official: false as const })) }
  },
})
