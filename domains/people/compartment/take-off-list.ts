import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { mustBeByHand } from '../../directory/index.ts'
import { compartmentOf, listOf } from './kept.ts'

/** Takes a colleague, or oneself, off the list of a compartment. The last one stays: somebody has to know who the person is. */
export const takeOffList = write({
  name: 'people/compartment/take-off-list',
  does: 'Take a colleague off the list of a compartment',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person'), colleague: id('account') }),

  async run({ person, colleague }, context) {
    const { db, organisation, account, actor, now, about } = context
    mustBeByHand(actor)
    const kept = await compartmentOf(context, person)
    if (!kept) throw new Refused('missing', 'core.refused.missing')
    // Of two who take each other off at once, the second sees what the first did.
    await db.selectFrom('compartment_member').select('id').where('organisation', '=', organisation).where('compartment', '=', kept.id).where('ended_at', 'is', null).forUpdate().execute()
    const list = await listOf(context, kept.id)
    if (!list.some((one) => one.account === account)) throw new Refused('forbidden', 'people.compartment.not-on-list')
    const found = list.find((one) => one.account === colleague)
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (list.length === 1) throw new Refused('conflict', 'people.compartment.last-on-list')
    await db.updateTable('compartment_member').set({ ended_at: now.toString(), ended_by: account }).where('organisation', '=', organisation).where('id', '=', found.id).execute()
    about(organisation, person)
    return { person: String(person) }
  },
})
