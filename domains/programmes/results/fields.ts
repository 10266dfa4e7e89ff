import { z } from 'zod'
import given from '../../../content/standards/iati/codes.json' with { type: 'json' }
import { line } from '../../../core/fields.ts'
import { decimal, type Decimal } from '../../../core/money.ts'
import { ages, sexes, type Parting, type Scheme } from './lists.ts'

/** A country by ISO 3166-1, as the official list of IATI has it. */
const countries = new Set(given.lists.Country.codes.split('|'))
export const country = () => z.string().trim().toUpperCase().refine((code) => countries.has(code), 'core.field.choose')
const currencies = new Set(given.lists.Currency.codes.split('|'))
export const isCurrency = (code: string): boolean => currencies.has(code)

const amount = () => decimal().optional()
/** A number in its parts. A part that was not given is not nought: it is not there. */
export const parts = () => z.strictObject({
  sex: z.strictObject({ women: amount(), men: amount(), 'not-said': amount() }).optional(),
  age: z.strictObject({ 'under-18': amount(), '18-24': amount(), '25-59': amount(), '60-over': amount(), 'not-said': amount() }).optional(),
  country: z.record(country(), decimal()).optional(),
}).optional()
export type Parts = z.output<ReturnType<typeof parts>>
export type Part = { readonly by: Parting; readonly part: string; readonly amount: Decimal }

/** The same as rows. */
export const partsIn = (given: Parts): readonly Part[] => [
  ...sexes.flatMap((part) => rowOf('sex', part, given?.sex?.[part])),
  ...ages.flatMap((part) => rowOf('age', part, given?.age?.[part])),
  ...Object.entries(given?.country ?? {}).flatMap(([part, one]) => rowOf('country', part, one)),
]
const rowOf = (by: Parting, part: string, one: Decimal | undefined): readonly Part[] => (one === undefined ? [] : [{ by, part, amount: one }])

/** Somebody by the register's code or, where it has none, by name: exactly one of the two. */
export const party = {
  code: z.string().trim().regex(/^ORG-\d{1,4}$/, 'core.field.kind').optional(),
  name: line(200).optional(),
}

const goals = new Set(given.lists['UNSDG-Goals'].codes.split('|'))
const targets = new Set(given.lists['UNSDG-Targets'].codes.split('|'))
const markers = new Set(given.lists.PolicyMarker.codes.split('|'))
/** Whether a scheme has such a code: markers 1 to 12, goals 1 to 17, targets as 10.7, the 23 objectives of the Global Compact for Migration. */
export function hasCode(scheme: Scheme, code: string): boolean {
  if (scheme === 'policy marker') return markers.has(code)
  if (scheme === '2030 goal') return goals.has(code)
  if (scheme === '2030 target') return targets.has(code)
  return /^([1-9]|1\d|2[0-3])$/.test(code)
}
