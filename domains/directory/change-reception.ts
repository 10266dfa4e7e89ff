import { z } from 'zod'
import { seen, tick } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { receptionFields } from './reception-fields.ts'

/** Changes where and how one's own organisation can be asked, or closes it to new requests (`open` not ticked). */
export const changeReception = write({
  name: 'directory/change-reception',
  does: 'Change how your organisation can be asked for help',
  who: ['coordinator', 'administrator'],
  input: z.strictObject({ seen: seen(), ...receptionFields, open: tick() }),

  async run({ seen, place, languages, answersWithinHours, open }, { db, organisation, about }) {
    const changed = await db.updateTable('reception')
      .set((now) => ({ place, languages, answers_within_hours: answersWithinHours, open, version: now('version', '+', 1) }))
      .where('organisation', '=', organisation).where('version', '=', seen).returning('version').executeTakeFirst()
    if (!changed) {
      const now = await db.selectFrom('reception').select(['place', 'languages', 'answers_within_hours as answersWithinHours', 'open', 'version'])
        .where('organisation', '=', organisation).executeTakeFirst()
      throw now ? new Refused('conflict', 'core.refused.changed', { now }) : new Refused('missing', 'core.refused.missing')
    }
    about(organisation, organisation)
    return { organisation: String(organisation), version: changed.version }
  },
})
