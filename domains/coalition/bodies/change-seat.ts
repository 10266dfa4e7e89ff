import { sql } from 'kysely'
import { z } from 'zod'
import { day, seen, tick } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

/** A seat ends on a day; or who was named in it does not want to be named any more, and is not from now on. */
export const changeSeat = write({
  name: 'coalition/bodies/change-seat',
  does: 'End a seat in a body, or take the name of a person out of it',
  who: ['coordinator'],
  input: z.strictObject({ seat: id('body_seat'), seen: seen(), untilOn: day().optional(), takeNameAway: tick() }),

  async run({ seat, seen: version, untilOn, takeNameAway }, { db, organisation }) {
    const stands = await db.selectFrom('body_seat').select(['from_on', 'version']).where('id', '=', seat).where('organisation', '=', organisation).executeTakeFirst()
    if (!stands) throw new Refused('missing', 'core.refused.missing')
    if (untilOn !== undefined && untilOn < stands.from_on) throw new Refused('invalid', 'core.refused.invalid', { fields: { untilOn: [{ key: 'coalition.backwards' }] } })
    const changed = await db.updateTable('body_seat')
      .set({ version: sql`version + 1`, ...(untilOn !== undefined && { until_on: untilOn }), ...(takeNameAway && { person: null, agreed_on: null }) })
      .where('id', '=', seat).where('organisation', '=', organisation).where('version', '=', version).returning('version').executeTakeFirst()
    if (!changed) throw new Refused('conflict', 'core.refused.changed', { now: { version: stands.version } })
    return { seat: String(seat), version: changed.version }
  },
})
