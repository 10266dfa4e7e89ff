import { sql } from 'kysely'
import { z } from 'zod'
import { read } from '../../core/operation.ts'

/**
 * Each organisation of this node with the person of another who receives complaints about it: her name, where she works, who stands in for her,
 * within how many days she says that she confirms. Null where nobody is named, or she has not agreed.
 */
export const listReceivers = read({
  name: 'complaints/list-receivers',
  does: 'See who receives complaints about each organisation',
  who: ['visitor'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const rows = await db.selectFrom('organisation as o')
      .leftJoin('complaint_receiver as n', 'n.organisation', 'o.id')
      .leftJoin('complaint_duty as d', (on) => on.onRef('d.organisation', '=', 'n.receiver_organisation').onRef('d.id', '=', 'n.id').onRef('d.about', '=', 'o.id'))
      .leftJoin('organisation as r', 'r.id', 'd.organisation')
      .select(['o.id as organisation', 'o.name', 'o.country', 'd.name as receiver', 'd.deputy_name as deputy', 'd.acknowledge_within_days as days',
        'r.name as receiver_organisation', 'r.country as receiver_country'])
      .orderBy(sql`o.name collate "und-x-icu"`).orderBy('o.id').execute()
    return rows.map(({ organisation, name, country, ...one }) => ({
      organisation, name, country,
      receiver: one.receiver && one.receiver_organisation && one.receiver_country && one.days
        ? { name: one.receiver, organisation: one.receiver_organisation, country: one.receiver_country, deputy: one.deputy, days: one.days }
        : null,
    }))
  },
})

export type Reception = Awaited<ReturnType<typeof listReceivers.run>>[number]
