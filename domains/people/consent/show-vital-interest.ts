import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

const sealedReason = z.object({ reason: z.string() })

/** The reason of a vital interest, for the second person who has to judge it. Leaves a trace in the person's file. */
export const showVitalInterest = read({
  name: 'people/consent/show-vital-interest',
  does: 'Read why someone wants to share without consent',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ basis: id('basis') }),

  async run({ basis }, { db, keys, organisation, account, about }) {
    const found = await db.selectFrom('basis as b')
      .innerJoin('person as p', (join) => join.onRef('p.organisation', '=', 'b.organisation').onRef('p.id', '=', 'b.person'))
      .innerJoin('organisation as o', 'o.id', 'b.recipient')
      .innerJoin('member as m', (join) => join.onRef('m.organisation', '=', 'b.organisation').onRef('m.account', '=', 'b.recorded_by'))
      .leftJoin('basis_approval as a', (join) => join.onRef('a.organisation', '=', 'b.organisation').onRef('a.basis', '=', 'b.id'))
      .select(['b.person', 'b.purpose', 'b.reason', 'b.until', 'b.recorded_by', 'o.name as recipient', 'o.country', 'm.name as claimed_by', 'a.at as approved_at'])
      .where('b.organisation', '=', organisation).where('b.id', '=', basis).where('b.kind', '=', 'vital interest').where('p.erased_at', 'is', null).executeTakeFirst()
    if (!found?.reason) throw new Refused('missing', 'core.refused.missing')
    const locker = await keys.of(organisation, found.person)
    const classes = await db.selectFrom('basis_class').select('class').where('organisation', '=', organisation).where('basis', '=', basis).orderBy('class').execute()
    about(organisation, found.person)
    return {
      basis: String(basis), person: String(found.person), purpose: found.purpose, recipient: found.recipient, country: found.country, classes: classes.map((one) => one.class),
      reason: sealedReason.parse(locker.open('basis', found.reason)).reason, until: found.until.toString(),
      claimedBy: found.claimed_by, mine: found.recorded_by === account, approvedAt: found.approved_at?.toString() ?? null,
    }
  },
})
