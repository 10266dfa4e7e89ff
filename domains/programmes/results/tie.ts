import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { ties } from './lists.ts'
import { ourProgramme, wrong } from './ours.ts'

/** Says which published programme came before one's own, or which it is part of. Their days may overlap; nothing comes before itself. */
export const tieProgramme = write({
  name: 'programmes/results/tie',
  does: 'Say what came before, or what it is part of',
  who: ['coordinator'],
  input: z.strictObject({ programme: id('programme'), tie: z.enum(ties), code: z.string().trim().toUpperCase().regex(/^[A-Z]+-[0-9A-F]{1,20}$/, 'core.field.kind') }),

  async run({ programme, tie, code }, context) {
    const { db, organisation } = context
    const ours = await ourProgramme(context, programme)
    if (ours.code === code || !await db.selectFrom('programme').select('id').where('code', '=', code).executeTakeFirst()) throw wrong('code', 'core.field.choose')
    await db.insertInto('programme_tie').values({ organisation, programme, tie, code }).onConflict((there) => there.doNothing()).execute()
    return { programme: String(programme) }
  },
})
