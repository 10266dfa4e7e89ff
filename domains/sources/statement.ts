import { z } from 'zod'
import { currency, decimal } from '../../core/money.ts'
import { languages } from '../../core/words.ts'

/** What one may read of a source's tie to the subject. A source about itself is not wrong for that, but it is not independent. */
export const relations = ['self', 'partner', 'official', 'third party', 'hostile'] as const
export type Relation = (typeof relations)[number]

/** How the register got from the source's words to the value. */
export const readings = ['quoted', 'paraphrased', 'inferred', 'judgement'] as const
export type Reading = (typeof readings)[number]

/** One text in our own words, in each of our languages; Tajik and Kyrgyz where it was translated. `only`: an organisation wrote it in this language, and it stands so everywhere. */
export const told = z.object({ en: z.string(), ru: z.string(), uz: z.string(), tg: z.string().optional(), ky: z.string().optional(), only: z.enum(languages).optional() })
export type Told = z.output<typeof told>

/** What is said: a text of ours, a name as it stands, a date as exactly as it is known, a number with its unit, or something that the register knows by its code. */
export const Value = z.discriminatedUnion('is', [
  /** `of`, here and below: which organisation of the register is named in it. */
  told.extend({ is: z.literal('text'), of: z.string().optional() }),
  z.object({ is: z.literal('name'), name: z.string(), of: z.string().optional() }),
  z.object({ is: z.literal('date'), date: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/) }),
  z.object({ is: z.literal('number'), number: z.number(), unit: z.string() }),
  z.object({ is: z.literal('money'), amount: decimal({ negative: true }), currency: currency() }),
  z.object({ is: z.literal('code'), code: z.string(), as: z.string().optional() }),
])
export type Value = z.output<typeof Value>

/** One source says one thing of one subject. */
export type Statement = {
  readonly subject: string
  readonly property: string
  readonly value: Value
  /** "about", "over", "announced": said with the value and never rounded away. */
  readonly qualifier: string | null
  /** When it holds, where the source says so: '2011-09', '2014-06..2014-09'. */
  readonly period: string | null
  /** A document of the register and its lines; or an address, or where it was cited. */
  readonly source: string | null
  readonly lines: readonly number[] | null
  readonly url: string | null
  readonly cited: string | null
  readonly assertedBy: string
  readonly relation: Relation
  readonly reading: Reading
  readonly confidence: string | null
}

/** Two values that mean the same are written the same here. A qualifier belongs to the value: over 300 is not about 300. */
export function sameness({ value, qualifier }: Pick<Statement, 'value' | 'qualifier'>): string {
  const said = value.is === 'text' ? value.en : value.is === 'name' ? value.name : value.is === 'date' ? value.date
    : value.is === 'number' ? `${value.number} ${value.unit}` : value.is === 'money' ? `${value.amount} ${value.currency}` : value.code
  return `${qualifier ?? ''} ${said}`.trim().toLocaleLowerCase('en')
}
