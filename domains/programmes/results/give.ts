import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { told } from '../facts.ts'
import { shapes, tableFile } from '../tables/file.ts'
import { frameworkOf } from './framework.ts'
import { ourProgramme } from './ours.ts'

/** The results of a programme of one's own as a table that can be filled in and brought back: text or a workbook. */
export const giveResults = read({
  name: 'programmes/results/give',
  does: 'Take the results away as a table',
  who: ['coordinator', 'supervisor', 'case worker'],
  gives: 'file',
  input: z.strictObject({ programme: id('programme'), shape: z.enum(shapes).default('csv') }),

  async run({ programme, shape }, context) {
    const { code, title } = await ourProgramme(context, programme)
    return tableFile(await frameworkOf(context, programme), { code, title: told.parse(title).ru, shape })
  },
})
