import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { frameworkOf } from './framework.ts'
import { ourProgramme } from './ours.ts'
import { tableOf } from './table.ts'

/** The results of a programme of one's own as a table that can be filled in and brought back. Out: rows of cells, the first being the titles. */
export const giveResults = read({
  name: 'programmes/results/give',
  does: 'Take the results away as a table',
  who: ['coordinator', 'supervisor', 'case worker'],
  input: z.strictObject({ programme: id('programme') }),

  async run({ programme }, context) {
    const { code } = await ourProgramme(context, programme)
    return { code, rows: tableOf(await frameworkOf(context, programme)) }
  },
})
