import { sql } from 'kysely'
import type { Context } from '../../../core/operation.ts'
import { units, type Span, type Unit } from '../definition.ts'

type Targets = Readonly<Record<string, Span>>
const isUnit = (unit: string | null): unit is Unit => units.some((one) => one === unit)

/** The last target that the office set for each clock of a law. */
export const setFor = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>, procedure: string) =>
  db.selectFrom('procedure_target as t').innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 't.organisation').onRef('m.account', '=', 't.by_account'))
    .distinctOn('t.clock').select(['t.clock', 't.count', 't.unit', 't.at', 'm.name', sql<string>`t.id`.as('target')])
    .where('t.organisation', '=', organisation).where('t.procedure', '=', procedure).orderBy('t.clock').orderBy('t.id', 'desc')
type SetRow = { readonly clock: string; readonly count: number | null; readonly unit: string | null }

/** The office's own targets by clock; undefined where it has none. */
export function targetsIn(rows: readonly SetRow[], known: readonly string[]): Targets | undefined {
  const own = rows.flatMap(({ clock, count, unit }) => (known.includes(clock) && count !== null && isUnit(unit) ? [[clock, { count, unit }] as const] : []))
  return own.length === 0 ? undefined : Object.fromEntries(own)
}
