import { z } from 'zod'
import { tick } from '../../core/fields.ts'
import { Refused } from '../../core/refused.ts'
import { languages } from '../../core/words.ts'
import { reach } from '../people/index.ts'
import { columnKinds } from './cells/columns.ts'
import { dayOrders } from './cells/day.ts'

/** What a column can be said to be: one of the kinds, or nothing that is brought. */
export const columnChoices = [...columnKinds, 'nothing'] as const
export type ColumnChoice = (typeof columnChoices)[number]

/** What the one who brings a spreadsheet says about it. */
export const matchFields = {
  columns: z.array(z.enum(columnChoices)).min(1).max(200),
  /** Where the header stands; found when it is not said. */
  headerRow: z.coerce.number().int().min(1).max(1_048_576).optional(),
  headerRows: z.coerce.number().int().min(1).max(2).optional(),
  /** Which of 5/6/1990 is the month. */
  order: z.enum(dayOrders).default('as told'),
  /** Bare numbers such as 45231 are the days that Excel counts. */
  serials: tick(),
  /** Words of two alphabets are put into one, where that can be told. */
  mends: tick(),
  /** The language of those of whom the table says none, and how they may be reached: nobody, until they were asked. */
  language: z.enum(languages).default('ru'),
  reach: reach().default('not at all'),
  opensCases: tick(),
} as const
export const matching = z.object({ ...matchFields, serials: z.boolean(), mends: z.boolean(), opensCases: z.boolean(), headerRow: z.number(), headerRows: z.union([z.literal(1), z.literal(2)]) })
export type Matching = z.output<typeof matching>

/** Refused when a person would have no name, when two columns are one thing, or when what belongs to a case has none to go to. */
export function checkColumns({ columns, opensCases }: Pick<Matching, 'columns' | 'opensCases'>): void {
  const refuse = (field: string, key: string) => { throw new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key }] } }) }
  const told = columns.filter((one) => one !== 'nothing')
  const single = told.filter((one) => one !== 'need')
  if (!told.some((one) => one === 'name' || one === 'surname' || one === 'given name')) refuse('columns', 'imports.match.no-name')
  if (new Set(single).size < single.length) refuse('columns', 'imports.match.twice')
  if (!opensCases && told.some((one) => one === 'need' || one === 'note')) refuse('opensCases', 'imports.match.needs-cases')
}
