import { z } from 'zod'
import { day } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { ourLine, wrong } from './ours.ts'

/** Says of an output that it was delivered, or shows it: by an address, or a statement of the register. Nothing is taken back; the latest counts. */
export const standOutput = write({
  name: 'programmes/results/stand',
  does: 'Say that an output was delivered, or show it',
  who: ['coordinator'],
  input: z.strictObject({
    line: id('framework_line'), status: z.enum(['delivered', 'evidenced']), onDay: day(),
    url: z.url({ protocol: /^https?$/, error: 'core.field.kind' }).max(500, 'core.field.long').optional(), statement: id('statement').optional(),
  }),

  async run({ line: of, status, onDay, url, statement }, context) {
    const { db, organisation } = context
    const { kind, programme } = await ourLine(context, of)
    if (kind !== 'output') throw wrong('line', 'programmes.results.not-counted')
    if (onDay > ourToday(context)) throw wrong('onDay', 'programmes.results.ahead')
    if (status === 'evidenced' && url === undefined && statement === undefined) throw wrong('url', 'programmes.results.no-evidence')
    if (statement !== undefined && !await db.selectFrom('statement').select('id').where('id', '=', statement).executeTakeFirst()) throw new Refused('missing', 'core.refused.missing')
    const told = newId<'output_standing'>()
    await db.insertInto('output_standing').values({ organisation, id: told, programme, line: of, status, on_day: onDay, url: url ?? null, statement: statement ?? null }).execute()
    return { standing: String(told) }
  },
})
