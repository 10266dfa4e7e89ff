import { sumOf, storedDecimal, type Currency, type Decimal } from '../../../core/money.ts'
import type { Day, Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { partings, type Parting } from './lists.ts'

type Asking = Pick<Context, 'db' | 'together'>

/** All that stands of one programme's framework. Rows that the reader may see are there, others are not. */
export const frameworkOf = async (context: Asking, programme: Id<'programme'>): Promise<Framework> => drawn(await rowsOf(context, [programme]))

/** The same of several programmes, in one round trip. Out: by programme. */
export async function frameworksOf(context: Asking, programmes: readonly Id<'programme'>[]): Promise<ReadonlyMap<string, Framework>> {
  if (programmes.length === 0) return new Map()
  const rows = await rowsOf(context, programmes)
  const of = <Row extends { readonly programme: string }>(all: readonly Row[]) => Map.groupBy(all, (row) => row.programme)
  const by = { lines: of(rows.lines), told: of(rows.told), indicators: of(rows.indicators), periods: of(rows.periods), parts: of(rows.parts), roles: of(rows.roles), sums: of(rows.sums), ties: of(rows.ties), marks: of(rows.marks) }
  return new Map(programmes.map((one) => [one, drawn({
    lines: by.lines.get(one) ?? [], told: by.told.get(one) ?? [], indicators: by.indicators.get(one) ?? [], periods: by.periods.get(one) ?? [], parts: by.parts.get(one) ?? [],
    roles: by.roles.get(one) ?? [], sums: by.sums.get(one) ?? [], ties: by.ties.get(one) ?? [], marks: by.marks.get(one) ?? [],
  })]))
}

async function rowsOf({ db, together }: Asking, programmes: readonly Id<'programme'>[]) {
  const [lines, told, indicators, periods, parts, roles, sums, ties, marks] = await together(
    db.selectFrom('framework_line').select(['programme', 'id', 'kind', 'under', 'title', 'countries', 'due_on', 'version']).where('programme', 'in', [...programmes]).orderBy('at').orderBy('id'),
    db.selectFrom('output_standing').select(['programme', 'line', 'status', 'on_day', 'url', 'statement']).where('programme', 'in', [...programmes]).orderBy('on_day', 'desc').orderBy('at', 'desc'),
    db.selectFrom('indicator').select(['programme', 'id', 'line', 'title', 'unit', 'measure', 'ascending']).where('programme', 'in', [...programmes]).orderBy('at').orderBy('id'),
    db.selectFrom('indicator_period').select(['programme', 'id', 'indicator', 'starts_on', 'ends_on', 'target', 'actual', 'version']).where('programme', 'in', [...programmes]).orderBy('starts_on').orderBy('ends_on'),
    db.selectFrom('period_part').select(['programme', 'period', 'by_what', 'part', 'amount']).where('programme', 'in', [...programmes]).orderBy('by_what').orderBy('part'),
    db.selectFrom('programme_role').select(['programme', 'id', 'role', 'code', 'name']).where('programme', 'in', [...programmes]).orderBy('at').orderBy('id'),
    db.selectFrom('programme_sum').select(['programme', 'id', 'kind', 'donor', 'amount', 'currency', 'valued_on', 'starts_on', 'ends_on']).where('programme', 'in', [...programmes]).orderBy('valued_on').orderBy('id'),
    db.selectFrom('programme_tie').select(['programme', 'tie', 'code']).where('programme', 'in', [...programmes]).orderBy('tie').orderBy('code'),
    db.selectFrom('programme_mark').select(['programme', 'scheme', 'code', 'significance']).where('programme', 'in', [...programmes]).orderBy('scheme').orderBy('code'),
  )
  return { lines, told, indicators, periods, parts, roles, sums, ties, marks }
}

function drawn({ lines, told, indicators, periods, parts, roles, sums, ties, marks }: Awaited<ReturnType<typeof rowsOf>>) {
  const standings = Map.groupBy(told, ({ line }) => line)
  const partsOf = Map.groupBy(parts, ({ period }) => period)
  const periodsOf = Map.groupBy(periods, ({ indicator }) => indicator)
  const indicatorsOf = Map.groupBy(indicators, ({ line }) => line)
  return {
    lines: lines.map(({ id, kind, under, title, countries, due_on, version }) => ({
      line: String(id), kind, under: under && String(under), title, countries, dueOn: due_on, seen: version, ...standingOf(standings.get(id) ?? []),
      indicators: (indicatorsOf.get(id) ?? []).map((one) => ({
        indicator: String(one.id), title: one.title, unit: one.unit, measure: one.measure, ascending: one.ascending,
        periods: (periodsOf.get(one.id) ?? []).map((period) => periodOf(period, partsOf.get(period.id) ?? [])),
      })),
    })),
    roles: roles.map(({ id, role, code, name }) => ({ id: String(id), role, code, name })),
    sums: sums.map(({ id, kind, donor, amount, currency, valued_on, starts_on, ends_on }) => ({
      sum: String(id), kind, donor: donor && String(donor), amount: storedDecimal(amount), currency: currency as Currency, valuedOn: valued_on, startsOn: starts_on, endsOn: ends_on,
    })),
    ties: ties.map(({ tie, code }) => ({ tie, code })), marks: marks.map(({ scheme, code, significance }) => ({ scheme, code, significance })),
  }
}
export type Framework = ReturnType<typeof drawn>
export type Line = Framework['lines'][number]
export type Indicator = Line['indicators'][number]
export type Period = Indicator['periods'][number]

type Told = { readonly status: 'delivered' | 'evidenced'; readonly on_day: Day; readonly url: string | null; readonly statement: string | null }
/** The most that was said of an output: evidence outranks delivery, whenever it was found. */
function standingOf(told: readonly Told[]) {
  const best = told.find(({ status }) => status === 'evidenced') ?? told[0]
  return { standing: best?.status ?? 'planned', since: best?.on_day ?? null, evidence: told.flatMap(({ url, statement, on_day }) => (url || statement ? [{ url, statement, onDay: on_day }] : [])) } as const
}

type PeriodRow = { readonly id: string; readonly starts_on: Day; readonly ends_on: Day; readonly target: string | null; readonly actual: string | null; readonly version: number }
type PartRow = { readonly by_what: Parting; readonly part: string; readonly amount: string }
function periodOf({ id, starts_on, ends_on, target, actual, version }: PeriodRow, rows: readonly PartRow[]) {
  const whole = actual === null ? null : storedDecimal(actual)
  const parts = rows.map(({ by_what, part, amount }) => ({ by: by_what, part, amount: storedDecimal(amount) }))
  return { period: String(id), startsOn: starts_on, endsOn: ends_on, target: target === null ? null : storedDecimal(target), actual: whole, seen: version, parts, differs: whole === null ? [] : differing(whole, parts) }
}

/** By what the parts of a number do not add up to it, and to what they do. It is shown, never mended. */
export const differing = (whole: Decimal, parts: readonly { readonly by: Parting; readonly amount: Decimal }[]) => partings.flatMap((by) => {
  const some = parts.filter((one) => one.by === by)
  const sum = sumOf(some.map(({ amount }) => amount))
  return some.length > 0 && sum !== whole ? [{ by, sum }] : []
})
