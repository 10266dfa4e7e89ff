import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { ourToday } from '../../../core/time.ts'
import { told } from '../../sources/index.ts'

/** The events that our organisation plans or held, the last first, and the restricted events of others that our State is invited to. */
export const listPlans = read({
  name: 'events/plans/list',
  does: 'List the events of your organisation, and those that it is invited to',
  who: ['coordinator'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, organisation } = context
    const rows = await db.selectFrom('event as e').leftJoin('event_cancellation as c', 'c.event', 'e.id').leftJoin('organisation as o', 'o.id', 'e.organisation')
      .select(['e.id', 'e.code', 'e.kind', 'e.title', 'e.starts_on', 'e.ends_on', 'e.published', 'e.restricted', 'e.organisation', 'o.name as host', 'c.event as cancelled'])
      .where((by) => by.or([by('e.organisation', '=', organisation), by.and([by('e.restricted', '=', true), by('e.published', '=', true)])]))
      .orderBy('e.starts_on', (order) => order.desc().nullsLast()).orderBy('e.code').limit(500).execute()
    return {
      office: officeOf(context), today: ourToday(context),
      events: rows.map(({ id, title, starts_on, ends_on, cancelled, organisation: whose, ...row }) => ({
        event: String(id), title: told.parse(title), startsOn: starts_on, endsOn: ends_on, cancelled: cancelled !== null, ours: whose === organisation,
        code: row.code, kind: row.kind, published: row.published, restricted: row.restricted, host: row.host,
      })),
    }
  },
})
