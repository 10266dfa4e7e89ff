import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { entered } from './exchange/ledger.ts'

/** Says that a line of the ledger that was written by hand was an error. The line stays; this one names it. What was really sent is never undone so. */
export const undoDisclosure = write({
  name: 'procedures/undo-disclosure',
  does: 'Say that a line of the ledger was an error',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ disclosure: id('disclosure') }),

  async run({ disclosure: of }, context) {
    const { db, organisation, about, send } = context
    const found = await db.selectFrom('disclosure as d').leftJoin('disclosure as u', (on) => on.onRef('u.organisation', '=', 'd.organisation').onRef('u.undoes', '=', 'd.id'))
      .selectAll('d').select('u.id as undone_by').where('d.organisation', '=', organisation).where('d.id', '=', of).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.way !== 'paper' || found.what === 'undone' || found.undone_by !== null) throw new Refused('conflict', 'procedures.disclosure.stands')
    const { file, way, other, other_kind, country, classes, purpose, instrument, article } = found
    send(entered(context, { file, what: 'undone', way, other, other_kind, country, classes, purpose, ground: { source: instrument, article }, parcel: null, undoes: of }))
    about(organisation, file)
    return { disclosure: String(of) }
  },
})
