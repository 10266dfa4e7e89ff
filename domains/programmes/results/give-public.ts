import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { told } from '../facts.ts'
import { shapes, tableFile } from '../tables/file.ts'
import { frameworkOf } from './framework.ts'

/** The results of a published programme of an organisation here, as everybody reads them, as a table: text or a workbook. The register's programmes have none. */
export const givePublicResults = read({
  name: 'programmes/results/give-public',
  does: 'Take the results of a published programme away as a table',
  who: ['visitor'],
  gives: 'file',
  input: z.strictObject({ code: z.string().trim().regex(/^[A-Z]{1,10}-[0-9A-Z]{1,20}$/, 'core.field.kind'), shape: z.enum(shapes).default('csv') }),

  async run({ code, shape }, context) {
    const row = await context.db.selectFrom('programme').select(['id', 'title']).where('code', '=', code).where('published', '=', true).where('organisation', 'is not', null).executeTakeFirst()
    if (!row) throw new Refused('missing', 'core.refused.missing')
    return tableFile(await frameworkOf(context, row.id), { code, title: told.parse(row.title).ru, shape })
  },
})
