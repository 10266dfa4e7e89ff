import { sql } from 'kysely'
import { toDay } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import type { Language } from '../../../core/words.ts'
import { inWordsOf } from '../explained/named.ts'
import { lawOf, versionsOf } from '../laws.ts'
import { titleOf } from '../running/line.ts'
import { filesWith } from '../running/rows.ts'
import { sayIn } from '../say.ts'
import { limitsOf } from './limits.ts'

type Asking = Pick<Context, 'db' | 'organisation' | 'account' | 'now'>
export type Between = { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate }
const most = 2000

/** Limits of open files that end in these days: references, laws and articles, and no name. In: only mine. Of very many files, those that end first. */
export async function limitsDue(context: Asking, { from, until }: Between, mine: boolean, language: Language) {
  const t = sayIn(language)
  const rows = await filesWith(context, { where: (f) => [f.ref('f.open'), f('f.due_on', '<=', asDay(until)), ...(mine ? [f('f.worker', '=', context.account)] : [])], by: 'due', most }).execute()
  return rows.flatMap((row) => limitsOf(row, context.now).filter(({ due }) => due.slice(0, 10) >= from.toString() && due.slice(0, 10) <= until.toString()).map(({ clock, due, passed }) => {
    const ground = versionsOf(row.procedure).filter(({ version }) => version === row.law).flatMap((one) => lawOf(one).clocks.find(({ name }) => name === clock)?.written.law ?? [])[0]
    return { file: row.id, version: row.version, reference: row.reference, clock, says: t(`procedures.clock.${clock}`), title: titleOf(language, row.procedure), article: ground ? inWordsOf(language, ground.article).text : '', due, passed }
  }))
}

/** My open tasks that are due in these days, by the reference of their case; what they say stays sealed. */
export const tasksDue = ({ db, organisation, account }: Asking, { from, until }: Between) =>
  db.selectFrom('task as t').innerJoin('case as c', (on) => on.onRef('c.organisation', '=', 't.organisation').onRef('c.id', '=', 't.case'))
    .select(['t.id as task', 't.case', 't.version', 't.due_on as dueOn', 'c.reference'])
    .where('t.organisation', '=', organisation).where('t.for_account', '=', account).where('t.done_at', 'is', null)
    .where('t.due_on', '>=', asDay(from)).where('t.due_on', '<=', asDay(until)).orderBy('t.due_on').orderBy('t.id').limit(most).execute()

/** My appointments between two moments that were not cancelled: the time and the reference of the case, no place. */
export const appointmentsIn = ({ db, organisation, account }: Asking, from: Temporal.Instant, until: Temporal.Instant) =>
  db.selectFrom('appointment as a')
    .leftJoin('appointment_end as e', (on) => on.onRef('e.organisation', '=', 'a.organisation').onRef('e.appointment', '=', 'a.id'))
    .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'a.organisation').onRef('c.id', '=', 'a.case'))
    .select(['a.id as appointment', 'a.version', 'a.starts_at', 'a.ends_at', 'c.reference'])
    .where('a.organisation', '=', organisation).where('a.worker', '=', account).where('a.starts_at', '>=', moment(from)).where('a.starts_at', '<', moment(until))
    .where(({ or, eb }) => or([eb('e.outcome', 'is', null), eb('e.outcome', '<>', 'cancelled')])).orderBy('a.starts_at').orderBy('a.id').limit(500).execute()

/** What other organisations asked us to find out about people who returned, and nobody has answered. */
export const visitsDue = ({ db, organisation }: Asking, { from, until }: Between) =>
  db.selectFrom('monitoring_request as m').innerJoin('parcel as p', (on) => on.onRef('p.organisation', '=', 'm.organisation').onRef('p.id', '=', 'm.parcel'))
    .select(['m.parcel', 'm.due_on as dueOn', 'm.months', 'p.reference'])
    .where('m.organisation', '=', organisation).where('m.due_on', '>=', asDay(from)).where('m.due_on', '<=', asDay(until)).where('p.live', '=', true)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('monitoring_report as r').select('r.id').whereRef('r.organisation', '=', 'm.organisation').whereRef('r.parcel', '=', 'm.parcel'))))
    .orderBy('m.due_on').limit(500).execute()

const moment = (at: Temporal.Instant) => sql<Temporal.Instant>`${at.toString()}::timestamptz`
const asDay = (date: Temporal.PlainDate) => toDay(date.toString())
