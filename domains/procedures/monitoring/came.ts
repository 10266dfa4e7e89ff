import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { isOutcome, Told } from './lists.ts'

/** Whom we asked, for each time the latest: who it is, and where the referral stands. */
export const askedOf = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>, file: Id<'procedure_file'>) =>
  db.selectFrom('monitoring as m').innerJoin('organisation as o', 'o.id', 'm.receiver').innerJoin('referral as r', (on) => on.onRef('r.organisation', '=', 'm.organisation').onRef('r.id', '=', 'm.referral'))
    .innerJoin('parcel as p', (on) => on.onRef('p.organisation', '=', 'r.receiver').onRef('p.id', '=', 'r.parcel').onRef('p.sender', '=', 'r.organisation'))
    .select(['m.months', 'm.due_on', 'm.referral', 'm.receiver', 'r.reference', 'o.name', 'o.country', 'p.until', 'p.sent_at', 'p.ended_at', 'p.ended_why', 'p.acknowledged_at'])
    .where('m.organisation', '=', organisation).where('m.file', '=', file).orderBy('m.id', 'desc')

/** All that the receivers told of these referrals, oldest first. */
export const newsOf = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>, referrals: readonly Id<'referral'>[]) =>
  db.selectFrom('referral_news').select(['id', 'referral', 'kind', 'code', 'wrapped', 'sealed', 'at']).where('organisation', '=', organisation).where('referral', 'in', [...referrals]).orderBy('at').orderBy('id')
type News = Awaited<ReturnType<ReturnType<typeof newsOf>['execute']>>[number]

/** The last outcome among the news, with the answers where they were told; undefined where none came. */
export async function cameBack({ vault, organisation }: Pick<Context, 'vault' | 'organisation'>, news: readonly News[]) {
  const last = news.findLast(({ kind, code }) => kind === 'outcome' && isOutcome(code))
  if (last === undefined || !isOutcome(last.code)) return undefined
  const told = last.wrapped && last.sealed ? Told.parse((await vault.unwrap(organisation, last.id, last.wrapped)).open('referral_news', last.sealed)) : undefined
  return { outcome: last.code, on: told?.survey?.on ?? null, at: last.at, answers: told?.survey?.answers ?? {}, text: told?.text }
}
