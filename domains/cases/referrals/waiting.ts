import { sql } from 'kysely'
import type { Context } from '../../../core/operation.ts'

/** The parcels that we received and that wait for us: for an answer while they live, or for our word that they ended. */
export const waitingParcels = ({ db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>) =>
  db.selectFrom('parcel as p')
    .leftJoin('parcel_answer as a', (on) => on.onRef('a.organisation', '=', 'p.organisation').onRef('a.parcel', '=', 'p.id'))
    .where('p.organisation', '=', organisation).where('p.acknowledged_at', 'is', null)
    .where(({ or, and, eb }) => or([eb('p.live', '=', false), and([eb('a.parcel', 'is', null), eb('p.until', '>', sql<Temporal.Instant>`${now.toString()}::timestamptz`)])]))
