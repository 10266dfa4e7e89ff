import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { howMany } from '../../../core/fields.ts'
import { id, type Id } from '../../../core/ids.ts'
import { read, type Context } from '../../../core/operation.ts'
import { endOf, standingOf } from './standing.ts'
import { waitingParcels } from './waiting.ts'

/** How many parcels that wait for us stand on the first page, however old. */
const mostWaiting = 100

/**
 * Referrals that we sent, with where each stands, and parcels that we received; newest first. No contents and no names.
 * In: the last of the page before, of either list; `most`, how many of each at once. Out: both, and where each goes on (null: that is all).
 * The first page of what we received also has the older parcels that wait for an answer of ours or for our word that they ended.
 */
export const listReferrals = read({
  name: 'cases/referrals/list',
  does: 'See the referrals sent and received, and where each stands',
  who: ['case worker', 'supervisor', 'coordinator'],
  input: z.strictObject({ sentBefore: id('referral').optional(), receivedBefore: id('parcel').optional(), most: howMany() }),
  async run({ sentBefore, receivedBefore, most }, context) {
    const [sent, received] = await Promise.all([sentBy(context, sentBefore, most), receivedBy(context, receivedBefore, most)])
    return { office: officeOf(context), sent: sent.rows, received: received.rows, next: { sent: sent.next, received: received.next } }
  },
})

async function sentBy({ db, organisation, now }: Context, before: Id<'referral'> | undefined, most: number) {
  const page = db.selectFrom('referral').select('id').where('organisation', '=', organisation)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? null)).orderBy('id', 'desc').limit(most + 1)
  const asked = db.selectFrom('referral as r')
    .innerJoin('parcel as p', (on) => on.onRef('p.organisation', '=', 'r.receiver').onRef('p.id', '=', 'r.parcel').onRef('p.sender', '=', 'r.organisation'))
    .innerJoin('organisation as o', 'o.id', 'r.receiver')
    // A coordinator follows referrals and opens no cases: for her the case has no reference.
    .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'r.organisation').onRef('c.id', '=', 'r.case'))
    .where('r.organisation', '=', organisation).where('r.id', 'in', page).orderBy('r.id', 'desc')
    .select(['r.id as referral', 'r.reference', 'c.id as case', 'c.reference as case_reference', 'o.id as receiver', 'o.name as receiver_name', 'o.country as receiver_country',
      'p.purpose', 'p.classes', 'p.until', 'p.sent_at', 'p.ended_at', 'p.ended_why', 'p.acknowledged_at'])
  const asNews = db.selectFrom('referral_news').select(['referral', 'kind', 'code', 'at']).where('organisation', '=', organisation).where('referral', 'in', page)
  const [rows, news] = await Promise.all([asked.execute(), asNews.execute()])
  const newsOf = Map.groupBy(news, ({ referral }) => referral)
  const shown = rows.slice(0, most).map(({ ended_at, ended_why, acknowledged_at, ...row }) =>
    ({ ...row, standing: standingOf(newsOf.get(row.referral) ?? [], { ...row, ended_at, ended_why, acknowledged_at }, now) }))
  return { rows: shown, next: rows.length > most ? (shown.at(-1)?.referral ?? null) : null }
}

async function receivedBy(context: Context, before: Id<'parcel'> | undefined, most: number) {
  const { db, organisation, now } = context
  const page = db.selectFrom('parcel').select('id').where('organisation', '=', organisation)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? null)).orderBy('id', 'desc').limit(most + 1)
  const waiting = waitingParcels(context).select('p.id').orderBy('p.id').limit(before ? 0 : mostWaiting)
  const rows = await db.selectFrom('parcel as p')
    .innerJoin('organisation as o', 'o.id', 'p.sender')
    .leftJoin('parcel_answer as a', (on) => on.onRef('a.organisation', '=', 'p.organisation').onRef('a.parcel', '=', 'p.id'))
    .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'p.organisation').onRef('c.parcel', '=', 'p.id'))
    .where('p.organisation', '=', organisation).where('p.id', 'in', db.selectFrom(page.as('n')).select('n.id').union(db.selectFrom(waiting.as('w')).select('w.id'))).orderBy('p.id', 'desc')
    .select(['p.id as parcel', 'p.reference', 'o.id as sender', 'o.name as sender_name', 'o.country as sender_country', 'p.purpose', 'p.classes', 'p.language',
      'p.until', 'p.sent_at', 'p.ended_at', 'p.ended_why', 'p.acknowledged_at', 'a.accepted', 'a.reason', 'c.id as case', 'c.reference as case_reference'])
    .execute()
  const all = rows.map(({ ended_at, ended_why, acknowledged_at, accepted, ...row }) => {
    const ended = endOf({ ended_at, ended_why, until: row.until }, now)
    const answered = accepted === null ? ('waiting' as const) : accepted ? ('accepted' as const) : ('declined' as const)
    return { ...row, ended, acknowledged_at, answered, state: acknowledged_at ? ('acknowledged' as const) : ended ? ('ended' as const) : answered }
  })
  // Behind the page itself (and the one row that says it goes on) stand the older ones that wait.
  const older = all.slice(most).filter(({ state }) => state === 'waiting' || state === 'ended')
  return { rows: [...all.slice(0, most), ...(before ? [] : older)], next: all.length > most ? (all[most - 1]?.parcel ?? null) : null }
}
