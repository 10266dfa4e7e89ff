import { readDay } from '../../../core/fields.ts'
import { readDecimal } from '../../../core/money.ts'
import type { Saying } from '../../../core/refused.ts'
import { country, type Part } from './fields.ts'
import type { Framework, Indicator, Line, Period } from './framework.ts'
import { ages, sexes } from './lists.ts'
import type { Result } from './write-result.ts'

/** The columns of a table of results. They are the same in every language, so that a table goes from one office to another. */
const fixed = ['output', 'indicator', 'unit', 'from', 'to', 'target', 'actual'] as const
const partColumns = [...sexes.map((one) => `sex ${one}`), ...ages.map((one) => `age ${one}`)]

/** All results of a framework as rows of cells, the first being the titles. An indicator without any gets one row to be filled in. */
export function tableOf({ lines }: Pick<Framework, 'lines'>): readonly (readonly string[])[] {
  const places = [...new Set(lines.flatMap((line) => [...line.countries, ...line.indicators.flatMap(({ periods }) => periods.flatMap(({ parts }) => parts.filter(({ by }) => by === 'country').map(({ part }) => part)))]))].sort()
  const columns = [...partColumns, ...places.map((one) => `country ${one}`)]
  const row = (line: Line, indicator: Indicator, period?: Period) => [
    line.title, indicator.title, indicator.unit, period?.startsOn ?? '', period?.endsOn ?? '', period?.target ?? '', period?.actual ?? '',
    ...columns.map((column) => period?.parts.find(({ by, part }) => column === `${by} ${part}`)?.amount ?? ''),
  ]
  return [[...fixed, ...columns], ...lines.flatMap((line) => line.indicators.flatMap((indicator) => (indicator.periods.length > 0 ? indicator.periods.map((period) => row(line, indicator, period)) : [row(line, indicator)])))]
}

/** One row that cannot be taken: which (the titles are row 1), in which column, and why. */
export type Left = { readonly row: number; readonly column: string; readonly why: Saying }
export type Entered = { readonly row: number; readonly indicator: Indicator; readonly result: Result }

/** Reads a table of results against a framework. Out: what can be written, and every row that cannot, with its reason. Rows without a number and a period are passed over. */
export function resultsIn({ lines }: Pick<Framework, 'lines'>, cells: readonly (readonly string[])[]): { readonly entered: readonly Entered[]; readonly left: readonly Left[] } {
  const [titles = [], ...rows] = cells.map((row) => row.map((cell) => cell.trim().replace(/^'(?=[=+\-@])/, '')))
  const columns = titles.map((one) => one.replace(/^\s+|\s+$/g, ''))
  const unknown = columns.flatMap((column) => (isKnown(column) ? [] : [{ row: 1, column, why: { key: 'programmes.results.table.column' } }]))
  const lacking = (['output', 'indicator', 'from', 'to', 'actual'] as const).filter((one) => !columns.includes(one)).map((column) => ({ row: 1, column, why: { key: 'programmes.results.table.lacking' } }))
  if (lacking.length > 0) return { entered: [], left: [...lacking, ...unknown] }
  const entered: Entered[] = []
  const left: Left[] = [...unknown]
  const seen = new Map<string, number>()
  for (const [at, row] of rows.entries()) {
    const number = at + 2
    const cell = (column: string) => row[columns.indexOf(column)] ?? ''
    if ([...fixed.slice(3), ...partColumns].every((column) => cell(column) === '')) continue
    const refuse = (column: string, key: string, filled?: Saying['filled']) => void left.push({ row: number, column, why: { key, ...(filled && { filled }) } })
    const found = lines.filter(({ title }) => alike(title, cell('output'))).flatMap(({ indicators }) => indicators.filter(({ title }) => alike(title, cell('indicator'))))
    const [indicator, second] = found
    if (!indicator || second) {
      refuse('indicator', indicator ? 'programmes.results.table.two' : 'programmes.results.table.no-indicator')
      continue
    }
    const [startsOn, endsOn] = [readDay(cell('from')), readDay(cell('to'))]
    if (!startsOn || !endsOn) {
      refuse(startsOn ? 'to' : 'from', 'core.field.day')
      continue
    }
    if (endsOn < startsOn) {
      refuse('to', 'programmes.start.ends-before')
      continue
    }
    const numbers = new Map(columns.filter((column) => !textual.has(column) && cell(column) !== '').map((column) => [column, readDecimal(cell(column))]))
    const bad = [...numbers].find(([column, value]) => isKnown(column) && (value === undefined || value.startsWith('-')))
    if (bad) {
      refuse(bad[0], 'core.field.number')
      continue
    }
    const [target, actual] = [numbers.get('target') ?? null, numbers.get('actual') ?? null]
    const parts: readonly Part[] = columns.flatMap((column) => { const amount = numbers.get(column); const part = partIn(column); return amount && part ? [{ ...part, amount }] : [] })
    if (target === null && actual === null) {
      refuse('actual', 'programmes.results.nothing')
      continue
    }
    if (actual === null && parts.length > 0) {
      refuse('actual', 'programmes.results.parts-of-nothing')
      continue
    }
    const key = `${indicator.indicator} ${startsOn} ${endsOn}`
    const before = seen.get(key)
    if (before !== undefined) {
      refuse('from', 'programmes.results.table.twice', { row: before })
      continue
    }
    seen.set(key, number)
    entered.push({ row: number, indicator, result: { startsOn, endsOn, target, actual, parts } })
  }
  return { entered, left }
}

const textual = new Set<string>(['output', 'indicator', 'unit', 'from', 'to'])
const alike = (one: string, other: string) => one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()
const isKnown = (column: string) => fixed.some((one) => one === column) || partIn(column) !== undefined

function partIn(column: string): Pick<Part, 'by' | 'part'> | undefined {
  const [, by, part = ''] = /^(sex|age|country) (.+)$/.exec(column) ?? []
  if (by === 'sex' && sexes.some((one) => one === part)) return { by, part }
  if (by === 'age' && ages.some((one) => one === part)) return { by, part }
  return by === 'country' && country().safeParse(part).success ? { by, part: part.toUpperCase() } : undefined
}
