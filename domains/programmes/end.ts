import { z } from 'zod'
import { day } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'

/**
 * The organisation says on which day a programme of its own ends: its last day.
 * Help that was given until then can still be written down under it afterwards.
 */
export const endProgramme = write({
  name: 'programmes/end',
  does: 'Say when a programme of your organisation ends',
  who: ['coordinator'],
  input: z.strictObject({ programme: id('programme'), endsOn: day() }),

  async run({ programme, endsOn }, { db, organisation }) {
    const found = await db.selectFrom('programme').select('starts_on').where('organisation', '=', organisation).where('id', '=', programme).forUpdate().executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.starts_on !== null && endsOn < found.starts_on)
      throw new Refused('invalid', 'core.refused.invalid', { fields: { endsOn: [{ key: 'programmes.end.before-start' }] } })
    await db.updateTable('programme').set({ ends_on: endsOn }).where('organisation', '=', organisation).where('id', '=', programme).execute()
    return { programme: String(programme) }
  },
})
