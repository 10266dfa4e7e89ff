import { z } from 'zod'
import { negative, storedDecimal, sumOf, type Currency, type Decimal } from '../../../core/money.ts'
import type { Locker } from '../../../core/vault.ts'
import type { Parts, PlanRow } from './rows.ts'

/** What is sealed of a line, and of what became of an instalment. */
export const Title = z.object({ title: z.string() })
export const Said = z.object({ receipt: z.string().optional(), reason: z.string().optional() })

type Wanted = Pick<PlanRow, 'id' | 'currency' | 'local_currency' | 'ceiling' | 'version'>

/**
 * A plan as it stands: a fold over what was written. Amounts are exact, in the programme's currency unless they say local.
 * `edition`: the version that is being written, or the one that was agreed last where nothing was changed since. A line counts whole while it stands, and with
 * what was paid of it once it was taken out. Titles and receipts are null where the person was erased.
 */
export function foldPlan(row: Wanted, [lines, agreements, instalments, events]: Parts, locker: Locker | undefined) {
  const agreed = agreements.at(-1)?.edition ?? 0
  const shown = lines.map((line) => {
    const its = instalments.filter((one) => one.line === line.id).map((one) => instalmentOf(one, events, locker))
    const sum = (...states: readonly InstalmentState[]) => sumOf(its.filter(({ state }) => states.includes(state)).map(({ amount }) => amount))
    const amount = storedDecimal(line.amount)
    const [paid, ended] = [sum('paid'), line.ended_in !== null]
    return {
      line: String(line.id), kind: line.kind, way: line.way, title: line.sealed && locker ? Title.parse(locker.open('return_plan_line', line.sealed)).title : null,
      amount, localAmount: storedDecimal(line.local_amount), rate: storedDecimal(line.rate), rateOn: line.rate_on, rateSource: line.rate_source,
      addedIn: line.edition, endedIn: line.ended_in, agreedOn: agreements.find(({ edition }) => edition >= line.edition && (line.ended_in === null || edition < line.ended_in))?.on_day ?? null,
      counts: ended ? paid : amount, paid, toPlan: ended ? '0' as Decimal : sumOf([amount, negative(sum('paid', 'planned'))]), instalments: its,
    }
  })
  const draft = agreed === 0 || shown.some(({ addedIn, endedIn }) => addedIn > agreed || (endedIn !== null && endedIn > agreed))
  const [ceiling, planned] = [storedDecimal(row.ceiling), sumOf(shown.map(({ counts }) => counts))]
  return {
    plan: String(row.id), version: row.version, currency: row.currency as Currency, localCurrency: row.local_currency as Currency,
    ceiling, planned, left: sumOf([ceiling, negative(planned)]), paid: sumOf(shown.map(({ paid }) => paid)),
    edition: draft ? agreed + 1 : agreed, draft, agreements: agreements.map((one) => ({ edition: one.edition, onDay: one.on_day, language: one.language, way: one.way, ceiling: storedDecimal(one.ceiling) })),
    lines: shown,
  }
}
export type Plan = ReturnType<typeof foldPlan>
export type Line = Plan['lines'][number]
export type InstalmentState = 'planned' | 'paid' | 'given up'

/** The last that became of it counts; a payment that was taken back leaves it planned. */
function instalmentOf({ id, amount, planned_on }: Parts[2][number], events: Parts[3], locker: Locker | undefined) {
  const last = events.findLast(({ instalment }) => instalment === id)
  const state: InstalmentState = last === undefined || last.kind === 'payment taken back' ? 'planned' : last.kind
  const said = last?.sealed && locker ? Said.parse(locker.open('return_instalment_event', last.sealed)) : null
  const stored = (text: string | null | undefined) => (text === null || text === undefined ? null : storedDecimal(text))
  return {
    instalment: String(id), amount: storedDecimal(amount), plannedOn: planned_on, state, onDay: state === 'planned' ? null : (last?.on_day ?? null),
    receipt: state === 'paid' ? (said?.receipt ?? null) : null, reason: state === 'paid' ? null : (said?.reason ?? null),
    localAmount: state === 'paid' ? stored(last?.local_amount) : null, rate: state === 'paid' ? stored(last?.rate) : null, rateOn: state === 'paid' ? (last?.rate_on ?? null) : null, rateSource: state === 'paid' ? (last?.rate_source ?? null) : null,
  }
}
export type Instalment = Line['instalments'][number]
