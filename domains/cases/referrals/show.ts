import { z } from 'zod'
import { id, type Id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { standingOf } from './standing.ts'

const words = z.object({ text: z.string().optional() })

/** One referral that we sent: on which basis, what was shared, everything that the receiver told, where it stands. */
export const showReferral = read({
  name: 'cases/referrals/show',
  does: 'See one referral that was sent and what came of it',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ referral: id('referral') }),

  async run({ referral }, context) {
    const { db, organisation, now, about } = context
    const found = await db.selectFrom('referral as r')
      .innerJoin('parcel as p', (on) => on.onRef('p.organisation', '=', 'r.receiver').onRef('p.id', '=', 'r.parcel').onRef('p.sender', '=', 'r.organisation'))
      .innerJoin('organisation as o', 'o.id', 'r.receiver')
      .innerJoin('case as c', (on) => on.onRef('c.organisation', '=', 'r.organisation').onRef('c.id', '=', 'r.case'))
      .innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'r.organisation').onRef('m.account', '=', 'r.by_account'))
      .where('r.organisation', '=', organisation).where('r.id', '=', referral)
      .select(['r.id as referral', 'r.reference', 'r.person', 'r.basis', 'r.parcel', 'm.name as by', 'c.id as case', 'c.reference as case_reference',
        'o.id as receiver', 'o.name as receiver_name', 'o.country as receiver_country',
        'p.purpose', 'p.classes', 'p.language', 'p.until', 'p.sent_at', 'p.ended_at', 'p.ended_why', 'p.acknowledged_at'])
      .executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const news = await newsWithWords(context, referral)
    about(organisation, found.person)
    const { ended_at, ended_why, acknowledged_at, ...rest } = found
    return { office: officeOf(context), ...rest, standing: standingOf(news, { ...rest, ended_at, ended_why, acknowledged_at }, now), news }
  },
})

/** What the receiver told, oldest first; words that were sealed for us are opened, and null once they were erased. */
async function newsWithWords({ db, organisation, vault }: Context, referral: Id<'referral'>) {
  const rows = await db.selectFrom('referral_news').select(['id', 'kind', 'code', 'wrapped', 'sealed', 'at'])
    .where('organisation', '=', organisation).where('referral', '=', referral).orderBy('at').orderBy('id').execute()
  return Promise.all(rows.map(async ({ id: news, wrapped, sealed, ...row }) => {
    const opened = wrapped && sealed ? words.parse((await vault.unwrap(organisation, news, wrapped)).open('referral_news', sealed)) : null
    return { ...row, text: opened?.text ?? null }
  }))
}
