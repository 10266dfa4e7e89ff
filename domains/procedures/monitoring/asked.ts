import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { ourToday } from '../../../core/time.ts'

const most = 100

/** What other organisations asked us to monitor and we have not answered, by its day: no name and no contents. In: one parcel, to see what is asked there, answered or not. */
export const listAsked = read({
  name: 'procedures/monitoring/asked',
  does: 'See which returns we were asked to monitor',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ parcel: id('parcel').optional() }),

  async run({ parcel }, context) {
    const { db, organisation } = context
    const rows = await db.selectFrom('monitoring_request as m')
      .innerJoin('parcel as p', (on) => on.onRef('p.organisation', '=', 'm.organisation').onRef('p.id', '=', 'm.parcel')).innerJoin('organisation as o', 'o.id', 'p.sender')
      .leftJoin('parcel_answer as a', (on) => on.onRef('a.organisation', '=', 'p.organisation').onRef('a.parcel', '=', 'p.id'))
      .leftJoinLateral((from) => from.selectFrom('monitoring_report as r').select(['r.outcome', 'r.on_day']).whereRef('r.organisation', '=', 'm.organisation').whereRef('r.parcel', '=', 'm.parcel').orderBy('r.id', 'desc').limit(1).as('r'), (on) => on.onTrue())
      .select(['m.parcel', 'm.months', 'm.due_on', 'p.reference', 'p.live', 'o.name', 'o.country', 'a.accepted', 'r.outcome', 'r.on_day'])
      .where('m.organisation', '=', organisation)
      .$if(parcel !== undefined, (query) => query.where('m.parcel', '=', parcel ?? null))
      .$if(parcel === undefined, (query) => query.where('p.live', '=', true).where('r.outcome', 'is', null).where((is) => is.or([is('a.accepted', 'is', null), is('a.accepted', '=', true)])))
      .orderBy('m.due_on').orderBy('m.parcel').limit(most).execute()
    const today = ourToday(context)
    return {
      today,
      asked: rows.map(({ due_on: dueOn, on_day: on, outcome, ...row }) => ({
        ...row, parcel: String(row.parcel), dueOn, daysLeft: Temporal.PlainDate.from(today).until(dueOn).days, told: outcome && on ? { outcome, on } : null,
      })),
    }
  },
})
export type Asked = Awaited<ReturnType<typeof listAsked.run>>['asked'][number]
