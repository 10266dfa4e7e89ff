import { createHash } from 'node:crypto'
import { z } from 'zod'
import { toDay, type Id } from '../../../core/ids.ts'
import { storedDecimal, type Decimal } from '../../../core/money.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { oddKinds } from '../../../core/table/cell.ts'
import { differing, type Framework, type Period } from '../results/framework.ts'
import { partings } from '../results/lists.ts'
import type { Result } from '../results/write-result.ts'

type Here = Pick<Context, 'db' | 'organisation'>
const day = z.string().transform((text) => toDay(text))
const number = z.string().transform((text) => storedDecimal(text))
const parts = z.array(z.object({ by: z.enum(partings), part: z.string(), amount: number }))
/** What a row of a table says, as it is kept until it is accepted; and what stood for a period before. */
export const resultKept = z.object({ startsOn: day, endsOn: day, target: number.nullable(), actual: number.nullable(), parts })
export const stoodBefore = z.object({ target: number.nullable(), actual: number.nullable(), parts })
const filled = z.record(z.string(), z.union([z.string(), z.number()])).optional()
/** What else is kept of a table: what was odd about it, and which rows cannot be taken. */
export const factsKept = z.object({
  odd: z.array(z.object({ odd: z.enum(oddKinds), filled })),
  left: z.array(z.object({ row: z.number(), column: z.string(), why: z.object({ key: z.string(), filled }) })),
})

export const tableStates = ['open', 'in', 'cancelled', 'taken back'] as const
export type TableState = (typeof tableStates)[number]

/** The tables of one's own organisation, with what became of each. */
export const tablesOf = ({ db, organisation }: Here) => db.selectFrom('results_import as i')
  .leftJoin('results_import_landing as l', (on) => on.onRef('l.organisation', '=', 'i.organisation').onRef('l.import', '=', 'i.id'))
  .leftJoin('results_import_end as e', (on) => on.onRef('e.organisation', '=', 'i.organisation').onRef('e.import', '=', 'i.id'))
  .innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'i.organisation').onRef('m.account', '=', 'i.by_account'))
  .select(['i.id', 'i.programme', 'i.name', 'i.at', 'm.name as by', 'l.at as landed_at', 'e.kind as ended', 'e.at as ended_at']).where('i.organisation', '=', organisation)
export const stateOf = ({ landed_at, ended }: { readonly landed_at: unknown; readonly ended: 'cancelled' | 'taken back' | null }): TableState => ended ?? (landed_at ? 'in' : 'open')

/** One table of one's own organisation. `lock`: nobody else accepts or ends it meanwhile. Refused as missing. */
export async function tableRow({ db, organisation }: Here, of: Id<'results_import'>, { lock = false } = {}) {
  if (lock) await db.selectFrom('results_import').select('id').where('organisation', '=', organisation).where('id', '=', of).forUpdate().execute()
  // Asked after the lock was had: what happened at this very moment is seen.
  const found = await tablesOf({ db, organisation }).select('i.facts').where('i.id', '=', of).executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  const rows = await db.selectFrom('results_import_row').select(['number', 'indicator', 'result']).where('organisation', '=', organisation).where('import', '=', of).orderBy('number').execute()
  return { ...found, state: stateOf(found), rows: rows.map(({ number: row, indicator, result }) => ({ row, indicator, result: resultKept.parse(result) })) }
}
export type KeptRow = Awaited<ReturnType<typeof tableRow>>['rows'][number]

type Told = { readonly target: Decimal | null; readonly actual: Decimal | null; readonly parts: readonly { readonly by: string; readonly part: string; readonly amount: Decimal }[] }
const content = ({ target, actual, parts: some }: Told) => JSON.stringify([target, actual, some.map(({ by, part, amount }) => `${by} ${part} ${amount}`).sort()])

/** A row beside what stands: new, the same, or another; by what its parts do not add up; which other periods of the indicator it crosses. */
export function besides({ lines }: Pick<Framework, 'lines'>, rows: readonly KeptRow[]) {
  const indicators = new Map(lines.flatMap((line) => line.indicators.map((indicator) => [indicator.indicator, { line, indicator }] as const)))
  return rows.flatMap((row) => {
    const of = indicators.get(row.indicator)
    if (!of) return []
    const { startsOn, endsOn, actual, parts: some } = row.result
    const stands = of.indicator.periods.find((one) => one.startsOn === startsOn && one.endsOn === endsOn)
    return [{
      ...row, line: of.line, of: of.indicator, stands, is: stands === undefined ? 'new' as const : content(stands) === content(row.result) ? 'same' as const : 'other' as const,
      differs: actual === null ? [] : differing(actual, some), crosses: of.indicator.periods.filter((one) => one !== stands && crosses(one, row.result)).map((one) => ({ startsOn: one.startsOn, endsOn: one.endsOn })),
    }]
  })
}
export type Beside = ReturnType<typeof besides>[number]

/** Two periods that share some days, and neither lies within the other: a year and its quarter are no contradiction. */
function crosses(one: Pick<Period, 'startsOn' | 'endsOn'>, other: Pick<Result, 'startsOn' | 'endsOn'>): boolean {
  const within = (a: typeof one, b: typeof one) => a.startsOn >= b.startsOn && a.endsOn <= b.endsOn
  return one.startsOn <= other.endsOn && other.startsOn <= one.endsOn && !within(one, other) && !within(other, one)
}

/** A sign of what stands for these rows: whoever accepts a table says which she saw. */
export const signOf = (rows: readonly Beside[]): string => createHash('sha256').update(JSON.stringify(rows.map(({ row, stands }) => [row, stands?.period ?? null, stands?.seen ?? null]))).digest('hex').slice(0, 32)
