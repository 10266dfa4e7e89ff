import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'

/** At most so many in one transaction; who sweeps runs it again while it finds as many. */
const most = 500

/**
 * Ends the parcels whose time is over; nobody has seen their contents since that moment. Out: how many.
 * Each leaves an entry in the journal of the organisation that had received it.
 */
export const expireParcels = write({
  name: 'cases/referrals/expire',
  does: 'End the parcels whose time is over',
  who: ['robot sweeper'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, now, about, call } = context
    const over = await db.selectFrom('parcel').select(['organisation', 'id']).where('live', '=', true).where('until', '<', sql<Temporal.Instant>`now()`)
      .orderBy('until').limit(most).forUpdate().skipLocked().execute()
    if (over.length > 0)
      await db.updateTable('parcel').set({ live: false, ended_at: now.toString(), ended_why: 'expired' })
        .where('live', '=', true).where((is) => is.or(over.map(({ organisation, id: parcel }) => is.and({ organisation, id: parcel })))).execute()
    const [first, ...rest] = over
    for (const { organisation, id: parcel } of rest) await call(expiredToo, { organisation, parcel })
    if (first) about(first.organisation, first.id)
    return { ended: over.length }
  },
})

/** The gate writes one entry for what one operation is about: the further parcels get theirs here. */
const expiredToo = write({
  name: expireParcels.name,
  does: expireParcels.does,
  who: expireParcels.who,
  input: z.strictObject({ organisation: id('organisation'), parcel: id('parcel') }),
  async run({ organisation, parcel }, { about }) {
    about(organisation, parcel)
    return {}
  },
})
