import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read, type Context } from '../../../core/operation.ts'
import { endOf, standingOf } from './standing.ts'

/** The newest so many of each. */
const most = 500

/** Referrals that we sent, with where each stands, and parcels that we received; newest first. No contents and no names. */
export const listReferrals = read({
  name: 'cases/referrals/list',
  does: 'See the referrals sent and received, and where each stands',
  who: ['case worker', 'supervisor', 'coordinator'],
  input: z.strictObject({}),
  async run(_, context) {
    const [sent, received] = await Promise.all([sentBy(context), receivedBy(context)])
    return { office: officeOf(context), sent, received }
  },
})

async function sentBy({ db, organisation, now }: Context) {
  const [rows, news] = await Promise.all([db.selectFrom('referral as r')
    .innerJoin('parcel as p', (on) => on.onRef('p.organisation', '=', 'r.receiver').onRef('p.id', '=', 'r.parcel').onRef('p.sender', '=', 'r.organisation'))
    .innerJoin('organisation as o', 'o.id', 'r.receiver')
    // A coordinator follows referrals and opens no cases: for her the case has no reference.
    .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'r.organisation').onRef('c.id', '=', 'r.case'))
    .where('r.organisation', '=', organisation).orderBy('r.id', 'desc').limit(most)
    .select(['r.id as referral', 'r.reference', 'c.id as case', 'c.reference as case_reference', 'o.id as receiver', 'o.name as receiver_name', 'o.country as receiver_country',
      'p.purpose', 'p.classes', 'p.until', 'p.sent_at', 'p.ended_at', 'p.ended_why', 'p.acknowledged_at'])
    .execute(), newsOf({ db, organisation })])
  return rows.map(({ ended_at, ended_why, acknowledged_at, ...row }) =>
    ({ ...row, standing: standingOf(news.get(row.referral) ?? [], { ...row, ended_at, ended_why, acknowledged_at }, now) }))
}

async function newsOf({ db, organisation }: Pick<Context, 'db' | 'organisation'>) {
  const newest = db.selectFrom('referral').select('id').where('organisation', '=', organisation).orderBy('id', 'desc').limit(most)
  const rows = await db.selectFrom('referral_news').select(['referral', 'kind', 'code', 'at'])
    .where('organisation', '=', organisation).where('referral', 'in', newest).execute()
  return Map.groupBy(rows, ({ referral }) => referral)
}

async function receivedBy({ db, organisation, now }: Context) {
  const rows = await db.selectFrom('parcel as p')
    .innerJoin('organisation as o', 'o.id', 'p.sender')
    .leftJoin('parcel_answer as a', (on) => on.onRef('a.organisation', '=', 'p.organisation').onRef('a.parcel', '=', 'p.id'))
    .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'p.organisation').onRef('c.parcel', '=', 'p.id'))
    .where('p.organisation', '=', organisation).orderBy('p.id', 'desc').limit(most)
    .select(['p.id as parcel', 'p.reference', 'o.id as sender', 'o.name as sender_name', 'o.country as sender_country', 'p.purpose', 'p.classes', 'p.language',
      'p.until', 'p.sent_at', 'p.ended_at', 'p.ended_why', 'p.acknowledged_at', 'a.accepted', 'a.reason', 'c.id as case', 'c.reference as case_reference'])
    .execute()
  return rows.map(({ ended_at, ended_why, acknowledged_at, accepted, ...row }) => {
    const ended = endOf({ ended_at, ended_why, until: row.until }, now)
    const answered = accepted === null ? ('waiting' as const) : accepted ? ('accepted' as const) : ('declined' as const)
    return { ...row, ended, acknowledged_at, answered, state: acknowledged_at ? ('acknowledged' as const) : ended ? ('ended' as const) : answered }
  })
}
