import type { Context } from '../../core/operation.ts'
import type { Id } from '../../core/ids.ts'
import { standingOf } from './referrals/index.ts'

/** The referrals of one case, oldest first, with what the receivers told and where each stands. */
export async function referralsOf({ db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>, of: Id<'case'>) {
  const [rows, told] = await Promise.all([db.selectFrom('referral as r').innerJoin('organisation as o', 'o.id', 'r.receiver')
    .innerJoin('parcel as p', (on) => on.onRef('p.organisation', '=', 'r.receiver').onRef('p.id', '=', 'r.parcel'))
    .select(['r.id', 'r.reference', 'r.basis', 'r.receiver', 'o.name', 'o.country',
      'p.purpose', 'p.classes', 'p.live', 'p.sent_at', 'p.until', 'p.ended_at', 'p.ended_why', 'p.acknowledged_at'])
    .where('r.organisation', '=', organisation).where('r.case', '=', of).orderBy('r.id').execute(),
  db.selectFrom('referral as r').innerJoin('referral_news as n', (on) => on.onRef('n.organisation', '=', 'r.organisation').onRef('n.referral', '=', 'r.id'))
    .select(['n.referral', 'n.kind', 'n.code', 'n.at']).where('r.organisation', '=', organisation).where('r.case', '=', of).orderBy('n.at').execute(),
  ])
  return rows.map((row) => {
    const news = told.filter(({ referral }) => referral === row.id).map(({ kind, code, at }) => ({ kind, code, at }))
    const { state, since, opened_at, answer, outcome, acknowledged_at } = standingOf(news, row, now)
    return {
      referral: row.id, reference: row.reference, basis: row.basis, at: row.sent_at.toString(), until: row.until.toString(), live: row.live, purpose: row.purpose, classes: row.classes,
      receiver: { organisation: row.receiver, name: row.name, country: row.country },
      endedAt: row.ended_at?.toString() ?? null, endedWhy: row.ended_why,
      news: news.map((one) => ({ ...one, at: one.at.toString() })), state, since: since.toString(),
      openedAt: opened_at?.toString() ?? null, answer: answer && { accepted: answer.accepted, reason: answer.reason, at: answer.at.toString() },
      outcome: outcome && { kind: outcome.kind, at: outcome.at.toString() }, acknowledgedAt: acknowledged_at?.toString() ?? null,
    }
  })
}
