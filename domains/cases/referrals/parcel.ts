import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { endOf } from './standing.ts'

/**
 * A parcel that our organisation received, with our own answer and when we last told what came of it.
 * Refused as missing when it is not ours. `ended` is also set when its time is over and nobody has swept yet.
 */
export async function receivedParcel({ db, organisation, now }: Context, parcel: Id<'parcel'>) {
  const found = await db.selectFrom('parcel as p')
    .innerJoin('organisation as o', 'o.id', 'p.sender')
    .leftJoin('parcel_answer as a', (on) => on.onRef('a.organisation', '=', 'p.organisation').onRef('a.parcel', '=', 'p.id'))
    .where('p.organisation', '=', organisation).where('p.id', '=', parcel)
    .select(['p.id', 'p.sender', 'p.referral', 'p.reference', 'p.purpose', 'p.classes', 'p.language', 'p.until', 'p.live', 'p.wrapped', 'p.sent_at',
      'p.ended_at', 'p.ended_why', 'p.acknowledged_at', 'o.name', 'o.country', 'a.accepted', 'a.reason', 'a.at as answered_at'])
    .executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  const answer = found.accepted === null || found.answered_at === null ? null : { accepted: found.accepted, reason: found.reason, at: found.answered_at }
  return { ...found, answer, ended: endOf(found, now) }
}
export type ReceivedParcel = Awaited<ReturnType<typeof receivedParcel>>
