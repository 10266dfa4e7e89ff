import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'

type Reading = Pick<Context, 'db' | 'organisation'>

/** The plan of a file, if it has one, and whether the file goes on. */
export const planOf = ({ db, organisation }: Reading, file: Id<'procedure_file'>) =>
  db.selectFrom('return_plan as p').innerJoin('procedure_file as f', (on) => on.onRef('f.organisation', '=', 'p.organisation').onRef('f.id', '=', 'p.file'))
    .innerJoin('case as c', (on) => on.onRef('c.organisation', '=', 'f.organisation').onRef('c.id', '=', 'f.case'))
    .select(['p.id', 'p.file', 'p.person', 'p.currency', 'p.local_currency', 'p.ceiling', 'p.version', 'f.open', 'f.opened_on', 'c.id as case'])
    .where('p.organisation', '=', organisation).where('p.file', '=', file)

/** All that was ever written in a plan: lines with their ends, what was agreed, instalments with what became of them. In: the plan. */
export const partsOf = ({ db, organisation }: Reading, plan: Id<'return_plan'>) => Promise.all([
  db.selectFrom('return_plan_line as l').leftJoin('return_plan_line_end as e', (on) => on.onRef('e.organisation', '=', 'l.organisation').onRef('e.line', '=', 'l.id'))
    .select(['l.id', 'l.edition', 'l.kind', 'l.way', 'l.amount', 'l.local_amount', 'l.rate', 'l.rate_on', 'l.rate_source', 'l.sealed', 'e.edition as ended_in'])
    .where('l.organisation', '=', organisation).where('l.plan', '=', plan).orderBy('l.id').execute(),
  db.selectFrom('return_plan_agreement').select(['edition', 'on_day', 'language', 'way', 'ceiling']).where('organisation', '=', organisation).where('plan', '=', plan).orderBy('edition').execute(),
  db.selectFrom('return_instalment as i').innerJoin('return_plan_line as l', (on) => on.onRef('l.organisation', '=', 'i.organisation').onRef('l.id', '=', 'i.line'))
    .select(['i.id', 'i.line', 'i.amount', 'i.planned_on']).where('i.organisation', '=', organisation).where('l.plan', '=', plan).orderBy('i.planned_on').orderBy('i.id').execute(),
  db.selectFrom('return_instalment_event as e').innerJoin('return_instalment as i', (on) => on.onRef('i.organisation', '=', 'e.organisation').onRef('i.id', '=', 'e.instalment'))
    .innerJoin('return_plan_line as l', (on) => on.onRef('l.organisation', '=', 'i.organisation').onRef('l.id', '=', 'i.line'))
    .select(['e.id', 'e.instalment', 'e.kind', 'e.on_day', 'e.local_amount', 'e.rate', 'e.rate_on', 'e.rate_source', 'e.sealed'])
    .where('e.organisation', '=', organisation).where('l.plan', '=', plan).orderBy('e.id').execute(),
])
export type PlanRow = Awaited<ReturnType<ReturnType<typeof planOf>['executeTakeFirstOrThrow']>>
export type Parts = Awaited<ReturnType<typeof partsOf>>
