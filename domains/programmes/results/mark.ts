import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { hasCode } from './fields.ts'
import { schemes } from './lists.ts'
import { ourProgramme, wrong } from './ours.ts'

/** Says what a programme is for: a policy marker with its grade, a goal or target of the 2030 Agenda, an objective of the Global Compact for Migration. */
export const markProgramme = write({
  name: 'programmes/results/mark',
  does: 'Say which goals it serves',
  who: ['coordinator'],
  input: z.strictObject({ programme: id('programme'), scheme: z.enum(schemes), code: z.string().trim().max(10, 'core.field.long'), significance: z.coerce.number().int().min(0).max(4).optional() }),

  async run({ programme, scheme, code, significance }, context) {
    const { db, organisation } = context
    await ourProgramme(context, programme)
    if (!hasCode(scheme, code)) throw wrong('code', 'core.field.choose')
    const grade = scheme === 'policy marker' ? significance : null
    if (grade === undefined) throw wrong('significance', 'core.field.empty')
    await db.deleteFrom('programme_mark').where('organisation', '=', organisation).where('programme', '=', programme).where('scheme', '=', scheme).where('code', '=', code).execute()
    await db.insertInto('programme_mark').values({ organisation, programme, scheme, code, significance: grade }).execute()
    return { programme: String(programme) }
  },
})
