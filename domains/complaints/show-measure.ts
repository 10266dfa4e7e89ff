import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { officeOf } from '../../core/office.ts'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { staffRoles } from '../directory/index.ts'
import { Passed } from './sealed.ts'

/** Opens what a receiver of complaints passed on to the one who asks, and to nobody else here. It leaves a trace. */
export const showMeasure = read({
  name: 'complaints/show-measure',
  does: 'Open what was passed on to you from a complaint',
  who: staffRoles,
  input: z.strictObject({ measure: id('complaint_measure') }),

  async run({ measure }, context) {
    const { db, organisation, vault, about } = context
    const found = await db.selectFrom('complaint_measure as m').innerJoin('organisation as o', 'o.id', 'm.sender')
      .select(['m.wrapped', 'm.sealed', 'm.class', 'm.at', 'm.until', 'm.answered_at', 'o.name as sender'])
      .where('m.organisation', '=', organisation).where('m.id', '=', measure).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    about(organisation, measure)
    const { text, name } = Passed.parse((await vault.unwrap(organisation, measure, found.wrapped)).open('complaint_measure', found.sealed))
    return {
      office: officeOf(context), measure, sender: found.sender, text, name: name ?? null,
      at: found.at.toString(), until: found.until.toString(), answeredAt: found.answered_at?.toString() ?? null,
    }
  },
})
