import { z } from 'zod'

/** One text in each of our languages; Tajik and Kyrgyz where it was translated. */
export const told = z.object({ en: z.string(), ru: z.string(), uz: z.string(), tg: z.string().optional(), ky: z.string().optional() })
const lines = z.object({ source: z.string(), file: z.string(), lines: z.array(z.number().int().positive()) })
const sourced = { sources: z.array(lines).default([]) }

/** A date as exactly as the source knows it: '2007', '2007-02' or '2007-02-14'. */
const date = z.object({ value: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/), precision: z.enum(['year', 'month', 'day']), ...sourced })
const party = z.object({
  organisation: z.string().optional(),
  named: told.optional(),
  as: z.string().optional(),
  asWorded: z.string().optional(),
  ...sourced,
})
const other = z.object({ programme: z.string(), ...sourced }).nullable().default(null)
const part = told.extend({ key: z.string().optional(), countries: z.array(z.string()).optional(), ...sourced })
const found = z.object({
  about: z.string(),
  /** Which organisation of the register it names. */
  of: z.string().optional(),
  value: told,
  url: z.string().nullable(),
  cited: z.string().optional(),
  confidence: z.enum(['low', 'medium', 'high', 'not rated']),
})

/** What a result that a document states is, and in what it is counted there. */
export const resultKinds = ['legislation', 'analysis', 'recommendation', 'report', 'training', 'manual', 'e-learning', 'study tour', 'study', 'seminar', 'facility support', 'network', 'process', 'regional dialogue'] as const
export const units = ['course', 'volume', 'module', 'country'] as const

/** What the column `facts` of a programme holds. A programme that an organisation started here holds none of it. */
export const Facts = z.object({
  acronym: z.string().optional(),
  otherTitles: z.array(z.object({ value: z.string(), url: z.string().optional(), cited: z.string().optional(), sources: z.array(lines).optional() })).default([]),
  startsOn: date.nullable().default(null),
  endsOn: date.nullable().default(null),
  contractSignedOn: date.nullable().default(null),
  status: z.enum(['completed', 'mentioned']).nullable().default(null),
  outputs: z.enum(['none', 'planned', 'stated', 'mentioned']).nullable().default(null),
  donors: z.array(party).default([]),
  implementers: z.array(party).default([]),
  partners: z.array(party).default([]),
  countries: z.array(z.object({ country: z.string(), ...sourced })).default([]),
  countriesNote: told.extend(sourced).nullable().default(null),
  goal: told.extend(sourced).nullable().default(null),
  components: z.array(part).default([]),
  results: z.array(told.extend({
    component: z.string().optional(), kind: z.enum(resultKinds).optional(), countries: z.array(z.string()).optional(),
    quantity: z.object({ number: z.number().int().positive(), unit: z.enum(units) }).optional(), ...sourced,
  })).default([]),
  predecessor: other,
  successor: other,
  parent: other,
  sources: z.array(lines).default([]),
  later: z.array(found).default([]),
})
export type Facts = z.output<typeof Facts>
export type Party = Facts['donors'][number]
export type KnownDate = NonNullable<Facts['startsOn']>

type Dates = { readonly facts: Facts; readonly starts_on: string | null; readonly ends_on: string | null }

/**
 * When it ran. What the source said comes first, with its precision;
 * a programme that was started here knows its days.
 */
export const periodOf = ({ facts, starts_on, ends_on }: Dates) => ({
  startsOn: facts.startsOn ?? knownDay(starts_on),
  endsOn: facts.endsOn ?? knownDay(ends_on),
})
const knownDay = (value: string | null): KnownDate | null => (value === null ? null : { value, precision: 'day', sources: [] })
