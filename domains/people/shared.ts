import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'

/** One share of something in a file: with whom, for what, which classes, until when, and whether it ended. */
export type Shared = {
  readonly referral: string
  readonly reference: string
  readonly receiver: string
  readonly country: string
  readonly purpose: string
  readonly classes: readonly string[]
  readonly sentAt: string
  readonly until: string
  readonly live: boolean
  readonly endedAt: string | null
  readonly endedWhy: 'withdrawn' | 'erased' | 'expired' | null
  /** When the receiver confirmed the end and erased what it had received. */
  readonly acknowledgedAt: string | null
}

/** What of one file was shared, the latest first. For staff who open files, and for the person. */
export async function sharesOf({ db, organisation, now }: Context, person: Id<'person'>): Promise<readonly Shared[]> {
  const rows = await db.selectFrom('referral as r')
    .innerJoin('parcel as p', (join) => join.onRef('p.sender', '=', 'r.organisation').onRef('p.referral', '=', 'r.id'))
    .innerJoin('organisation as o', 'o.id', 'p.organisation')
    .select(['r.id', 'r.reference', 'o.name', 'o.country', 'p.purpose', 'p.classes', 'p.sent_at', 'p.until', 'p.live', 'p.ended_at', 'p.ended_why', 'p.acknowledged_at'])
    .where('r.organisation', '=', organisation).where('r.person', '=', person).orderBy('p.sent_at', 'desc').execute()
  return rows.map((row) => ({
    referral: String(row.id), reference: row.reference, receiver: row.name, country: row.country, purpose: row.purpose, classes: row.classes,
    sentAt: row.sent_at.toString(), until: row.until.toString(),
    live: row.live && Temporal.Instant.compare(row.until, now) > 0, endedAt: row.ended_at?.toString() ?? null, endedWhy: row.ended_why,
    acknowledgedAt: row.acknowledged_at?.toString() ?? null,
  }))
}
