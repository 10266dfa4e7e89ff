import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

/** A second person says that a life or health is in danger indeed: only then does the ground count. */
export const approveVitalInterest = write({
  name: 'people/consent/approve-vital-interest',
  does: 'Approve, as a second person, sharing without consent',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ basis: id('basis') }),

  async run({ basis }, { db, organisation, account, now, about }) {
    const found = await db.selectFrom('basis').select(['person', 'recorded_by', 'until']).where('organisation', '=', organisation).where('id', '=', basis)
      .where('kind', '=', 'vital interest').forUpdate().executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.recorded_by === account) throw new Refused('forbidden', 'people.consent.approve-vital-interest.own-claim')
    if (Temporal.Instant.compare(found.until, now) <= 0) throw new Refused('conflict', 'people.consent.approve-vital-interest.over')
    const withdrawn = await db.selectFrom('basis_withdrawal').select('at').where('organisation', '=', organisation).where('basis', '=', basis).executeTakeFirst()
    if (withdrawn) throw new Refused('conflict', 'people.consent.withdraw.withdrawn-already')
    await db.insertInto('basis_approval').values({ organisation, basis, by_account: account }).execute()
    about(organisation, found.person)
    return { basis: String(basis) }
  },
})
