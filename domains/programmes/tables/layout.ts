import { ages, sexes } from '../results/lists.ts'
import { country, type Part } from '../results/fields.ts'
import type { Framework, Indicator, Line, Period } from '../results/framework.ts'
import type { Given } from '../../../core/table/write-xlsx.ts'
import type { Day } from '../../../core/ids.ts'
import type { Decimal } from '../../../core/money.ts'

/** The columns of a table of results. They are the same in every language, so that a table goes from one office to another. */
export const columns = ['code', 'output', 'indicator', 'unit', 'from', 'to', 'target', 'actual'] as const
export type Column = (typeof columns)[number]
export const partColumns = [...sexes.map((one) => `sex ${one}`), ...ages.map((one) => `age ${one}`)]

/** By what an indicator is known in a table, whatever it is called: the end of its id, which is random. */
export const codeOf = (indicator: string): string => `IND-${indicator.slice(-8).toUpperCase()}`

/** What the title of a column means: a column of ours, a part of the number, or nothing that we know. */
export function columnNamed(title: string): { readonly column: Column } | Pick<Part, 'by' | 'part'> | undefined {
  const name = title.trim().replace(/\s+/g, ' ').toLowerCase()
  const column = columns.find((one) => one === name)
  if (column) return { column }
  const [, by, part = ''] = /^(sex|age|country) (.+)$/.exec(name) ?? []
  if (by === 'sex' && sexes.some((one) => one === part)) return { by, part }
  if (by === 'age' && ages.some((one) => one === part)) return { by, part }
  return by === 'country' && country().safeParse(part).success ? { by, part: part.toUpperCase() } : undefined
}

/** All results of a framework as rows of cells, the first being the titles. An indicator without any gets one row to be filled in. */
export function tableOf({ lines }: Pick<Framework, 'lines'>): readonly (readonly Given[])[] {
  const places = [...new Set(lines.flatMap((line) => [...line.countries, ...line.indicators.flatMap(({ periods }) => periods.flatMap(({ parts }) => parts.filter(({ by }) => by === 'country').map(({ part }) => part)))]))].sort()
  const parts = [...partColumns, ...places.map((one) => `country ${one}`)]
  const row = (line: Line, indicator: Indicator, period?: Period): readonly Given[] => [
    codeOf(indicator.indicator), line.title, indicator.title, indicator.unit, dayIn(period?.startsOn), dayIn(period?.endsOn), numberIn(period?.target), numberIn(period?.actual),
    ...parts.map((column) => numberIn(period?.parts.find(({ by, part }) => column === `${by} ${part}`)?.amount)),
  ]
  return [[...columns, ...parts], ...lines.flatMap((line) => line.indicators.flatMap((indicator) => (indicator.periods.length > 0 ? indicator.periods.map((period) => row(line, indicator, period)) : [row(line, indicator)])))]
}

const dayIn = (day: Day | undefined): Given => (day ? { day } : null)
const numberIn = (number: Decimal | null | undefined): Given => (number ? { number } : null)

/** The same cells as text, for a table of text. */
export const asText = (rows: readonly (readonly Given[])[]): readonly (readonly string[])[] =>
  rows.map((row) => row.map((cell) => (cell === null ? '' : typeof cell === 'string' ? cell : 'day' in cell ? cell.day : cell.number)))
