import { expressionBuilder, sql, type Expression, type ExpressionBuilder, type Selectable, type SqlBool } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Context } from '../../../core/operation.ts'
import type { Database } from '../../../core/schema.ts'

/** What of a file the law needs to know: no name, and nothing that is sealed. */
export type FileRow = Pick<Selectable<Database['procedure_file']>,
  'id' | 'reference' | 'procedure' | 'law' | 'opened_on' | 'opened_time' | 'case' | 'side' | 'country' | 'other_country' | 'worker' | 'open' | 'due_on' | 'version' | 'targets'>
/** A step, or the confirmation of a lapse, which says which clock. */
export type HappenedRow = { readonly id: string; readonly step: string | null; readonly clock: string | null; readonly on_day: string; readonly on_time: string | null; readonly role: string; readonly day: string | null }

/** As they were written down: what happened at the same moment keeps that order. Ids grow with time. */
export const inOrder = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))

type Files = ExpressionBuilder<Database & { f: Database['procedure_file'] }, 'f'>
const of = expressionBuilder<Database & { f: Database['procedure_file'] }, 'f'>()
const back = expressionBuilder<Database & { s: Database['procedure_step']; l: Database['procedure_lapse'] }, 's' | 'l'>()
/** What happened in a file `f` and was not taken back, with it in one question. Nothing that is sealed. */
export const stepsAndLapses = () => [
  jsonArrayFrom(of.selectFrom('procedure_step as s').select(['s.id', 's.step', 's.on_day', 's.on_time', 's.role', 's.day', sql<null>`null`.as('clock')])
    .whereRef('s.organisation', '=', 'f.organisation').whereRef('s.file', '=', 'f.id')
    .where(({ not, exists }) => not(exists(back.selectFrom('procedure_taken_back as b').select('b.id').whereRef('b.organisation', '=', 's.organisation').whereRef('b.step', '=', 's.id'))))).as('steps'),
  jsonArrayFrom(of.selectFrom('procedure_lapse as l').select(['l.id', 'l.clock', 'l.on_day', 'l.on_time', 'l.role', sql<null>`null`.as('step'), sql<null>`null`.as('day')])
    .whereRef('l.organisation', '=', 'f.organisation').whereRef('l.file', '=', 'f.id')
    .where(({ not, exists }) => not(exists(back.selectFrom('procedure_taken_back as b').select('b.id').whereRef('b.organisation', '=', 'l.organisation').whereRef('b.lapse', '=', 'l.id'))))).as('lapses'),
] as const
/** Which files, in which order, how many at most. */
export type Wanted = { readonly where: (files: Files) => readonly Expression<SqlBool>[]; readonly by: 'due' | 'newest'; readonly most: number; readonly skip?: number }

/**
 * Files with what happened in them and was not taken back, in one question; whose they are and on which case.
 * First which files, then what else of them: joined at once, all of the organisation would be read to sort out a page.
 */
export function filesWith({ db, organisation }: Pick<Context, 'db' | 'organisation'>, { where, by, most, skip = 0 }: Wanted) {
  const some = db.selectFrom('procedure_file as f').selectAll().where('f.organisation', '=', organisation).where((files) => files.and([...where(files)]))
    .$if(by === 'due', (query) => query.orderBy('f.due_on', (order) => order.asc().nullsLast()).orderBy('f.id'))
    .$if(by === 'newest', (query) => query.orderBy('f.id', 'desc'))
    .limit(most).$if(skip > 0, (query) => query.offset(skip))
  return db.selectFrom(some.as('f'))
    .innerJoin('member as w', (on) => on.onRef('w.organisation', '=', 'f.organisation').onRef('w.account', '=', 'f.worker'))
    .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'f.organisation').onRef('c.id', '=', 'f.case'))
    .select(['f.id', 'f.reference', 'f.procedure', 'f.law', 'f.opened_on', 'f.opened_time', 'f.case', 'f.side', 'f.country', 'f.other_country', 'f.worker', 'f.open', 'f.due_on', 'f.version', 'f.targets'])
    .select(['f.sealed', 'w.name as worker_name', 'c.reference as case_reference', 'c.person', sql<string>`coalesce(c.person, c.id, f.id)`.as('subject')])
    .select(stepsAndLapses)
    // Since when it is shown to those whom the law names for what is overdue.
    .select(of.selectFrom('procedure_notice as n').select(({ fn }) => fn.min('n.at').as('at')).whereRef('n.organisation', '=', 'f.organisation').whereRef('n.file', '=', 'f.id')
      .where('n.over_at', 'is', null).where('n.role', 'is not', null).as('shown_at'))
    .$if(by === 'due', (query) => query.orderBy('f.due_on', (order) => order.asc().nullsLast()).orderBy('f.id'))
    .$if(by === 'newest', (query) => query.orderBy('f.id', 'desc'))
}
export type Found = Awaited<ReturnType<ReturnType<typeof filesWith>['execute']>>[number]

/** All that happened in a file, for its fold. */
export const happenedIn = ({ steps, lapses }: Pick<Found, 'steps' | 'lapses'>): readonly HappenedRow[] => [...steps, ...lapses]
