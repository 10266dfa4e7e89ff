import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { read } from '../../core/operation.ts'
import { howMany, tick } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { namesOf } from '../people/index.ts'
import { dueIs, ourToday } from './days.ts'

/** Cases of our organisation, newest first, `most` at a time; `next` continues. Opens names, no contact and no note. */
export const listCases = read({
  name: 'cases/list',
  does: 'List the cases of our organisation',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ show: z.enum(['open', 'closed', 'all']).default('open'), mine: tick(), before: id('case').optional(), most: howMany() }),

  async run({ show, mine, before, most }, context) {
    const { db, organisation, account, now } = context
    // First which, then what else of them: joined at once, all cases of the organisation would be read to sort out a page.
    const newest = db.selectFrom('case as n')
      .leftJoin('case_closure as e', (on) => on.onRef('e.organisation', '=', 'n.organisation').onRef('e.case', '=', 'n.id'))
      .select(['n.organisation', 'n.id', 'n.reference', 'n.person', 'n.parcel', 'n.worker', 'n.opened_at']).where('n.organisation', '=', organisation)
      .$if(show !== 'all', (query) => query.where('e.case', show === 'open' ? 'is' : 'is not', null))
      .$if(mine, (query) => query.where('n.worker', '=', account))
      .$if(before !== undefined, (query) => query.where('n.id', '<', before ?? null))
      .orderBy('n.id', 'desc').limit(most + 1)
    const rows = await db.selectFrom(newest.as('c'))
      .innerJoin('member as w', (on) => on.onRef('w.organisation', '=', 'c.organisation').onRef('w.account', '=', 'c.worker'))
      .leftJoin('case_closure as e', (on) => on.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
      .leftJoin('parcel as p', (on) => on.onRef('p.organisation', '=', 'c.organisation').onRef('p.id', '=', 'c.parcel'))
      .select(['c.id', 'c.reference', 'c.person', 'c.worker', 'c.opened_at', 'w.name', 'e.reason', 'e.at',
        'p.id as parcel', 'p.reference as parcel_reference', 'p.live', 'p.until'])
      .select(({ selectFrom }) => selectFrom('task as t').select(({ fn }) => fn.min('t.due_on').as('due'))
        .whereRef('t.organisation', '=', 'c.organisation').whereRef('t.case', '=', 'c.id').where('t.done_at', 'is', null).as('due'))
      .where('c.organisation', '=', organisation).orderBy('c.id', 'desc').execute()

    const shown = rows.slice(0, most)
    const names = await namesOf(context, shown.flatMap(({ person }) => person ?? []))
    const today = ourToday(context)
    return {
      office: officeOf(context), today,
      cases: shown.map((row) => ({
        case: row.id, reference: row.reference, openedAt: row.opened_at.toString(), worker: { account: row.worker, name: row.name },
        person: row.person ? { person: row.person, names: names.get(row.person) ?? null } : null,
        parcel: row.parcel && row.until
          ? { parcel: row.parcel, reference: row.parcel_reference, live: row.live === true && Temporal.Instant.compare(row.until, now) > 0 }
          : null,
        closure: row.reason && row.at ? { reason: row.reason, at: row.at.toString() } : null,
        nextDue: row.due ? { on: row.due, is: dueIs(row.due, today) } : null,
      })),
      next: rows.length > most ? (shown.at(-1)?.id ?? null) : null,
    }
  },
})
