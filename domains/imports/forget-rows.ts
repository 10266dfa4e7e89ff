import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { importRow } from './kept.ts'

/**
 * Somebody is kept apart: the rows of the spreadsheet that this person came by say who it is, and are forgotten before their thirty days are over, with the
 * name of the spreadsheet. What they made stays. Out: the import whose rows went, or null where the person came by none, or they are gone already.
 */
export const forgetRows = write({
  name: 'imports/forget-rows',
  does: 'Forget the rows of the spreadsheet by which a person came who is kept apart',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person') }),

  async run({ person }, context) {
    const { db, keys, organisation, now, about } = context
    const found = await db.selectFrom('person as p')
      .leftJoin('compartment as c', (on) => on.onRef('c.organisation', '=', 'p.organisation').onRef('c.person', '=', 'p.id').on('c.ended_at', 'is', null))
      .select(['p.import', 'c.id as compartment']).where('p.organisation', '=', organisation).where('p.id', '=', person).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    about(organisation, person)
    if (!found.import || !found.compartment) return { import: null }
    const { id: of, landed_at, ended } = await importRow(context, found.import, { lock: true })
    const isThere = (await keys.all(organisation, [of])).has(of)
    if (!landed_at || ended || !isThere) return { import: null }
    await db.deleteFrom('import_block').where('organisation', '=', organisation).where('import', '=', of).execute()
    await keys.erase(organisation, of, now)
    return { import: String(of) }
  },
})
