import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { schemes, ties } from './lists.ts'
import { wrong } from './ours.ts'

/** Takes away what was written by mistake: a role, a sum, a tie or a marker of a programme of one's own. A donor whose money stands there stays. */
export const removeFromProgramme = write({
  name: 'programmes/results/remove',
  does: 'Take away a role, a sum, a tie or a marker',
  who: ['coordinator'],
  input: z.strictObject({
    programme: id('programme'), role: id('programme_role').optional(), sum: id('programme_sum').optional(), tie: z.enum(ties).optional(), scheme: z.enum(schemes).optional(),
    code: z.string().max(40, 'core.field.long').optional(),
  }),

  async run({ programme, role, sum, tie, scheme, code = '' }, { db, organisation }) {
    if ([role, sum, tie, scheme].filter((one) => one !== undefined).length !== 1) throw wrong('form', 'core.field.choose')
    if (role && await db.selectFrom('programme_sum').select('id').where('organisation', '=', organisation).where('donor', '=', role).executeTakeFirst())
      throw new Refused('conflict', 'programmes.results.has-money')
    const { numDeletedRows } = role ? await db.deleteFrom('programme_role').where('organisation', '=', organisation).where('programme', '=', programme).where('id', '=', role).executeTakeFirst()
      : sum ? await db.deleteFrom('programme_sum').where('organisation', '=', organisation).where('programme', '=', programme).where('id', '=', sum).executeTakeFirst()
        : tie ? await db.deleteFrom('programme_tie').where('organisation', '=', organisation).where('programme', '=', programme).where('tie', '=', tie).where('code', '=', code).executeTakeFirst()
          : await db.deleteFrom('programme_mark').where('organisation', '=', organisation).where('programme', '=', programme).where('scheme', '=', scheme ?? 'policy marker').where('code', '=', code).executeTakeFirst()
    if (numDeletedRows !== 1n) throw new Refused('missing', 'core.refused.missing')
    return { programme: String(programme) }
  },
})
