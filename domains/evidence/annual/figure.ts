import { z } from 'zod'
import { told } from '../../sources/index.ts'

const code = z.string().nullable()
/** A text in the one language in which somebody wrote it (`null`: not said), or in several. */
const own = z.object({ is: z.literal('own'), text: z.string(), language: code })
const inAll = z.object({ is: z.literal('told'), told: told.partial({ ru: true, uz: true }) })

/** What a figure of a report is. Numbers with decimals are exact and are kept as their digits. */
export const Value = z.discriminatedUnion('is', [
  z.object({ is: z.literal('number'), number: z.number().int() }),
  /** People, as a release says; null: fewer than ten, or kept back. */
  z.object({ is: z.literal('people'), people: z.number().int().nullable(), release: z.uuid() }),
  z.object({ is: z.literal('release'), reference: z.string(), version: z.number().int(), release: z.uuid() }),
  z.object({ is: z.literal('decimal'), digits: z.string().regex(/^-?\d+(\.\d+)?$/), percent: z.boolean() }),
  z.object({ is: z.literal('money'), all: z.array(z.object({ amount: z.string().regex(/^-?\d+(\.\d+)?$/), currency: z.string() })) }),
  /** As exactly as it is known: 2025, 2025-02, 2025-02-14. */
  z.object({ is: z.literal('date'), date: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/) }),
  z.object({ is: z.literal('countries'), countries: z.array(z.string()) }),
  z.object({ is: z.literal('parties'), parties: z.array(z.object({ name: told.partial({ ru: true, uz: true }), organisation: code })) }),
  own, inAll,
])
export type Value = z.output<typeof Value>

/** A figure, and the page of the records that it was made from, or of the release it stands in: an address behind the language. */
export type Figure = { readonly value: Value; readonly leads: string }
/** By the name under which a sentence holds it. */
export type Figures = ReadonlyMap<string, Figure>

export const Said = z.object({ en: z.string(), ru: z.string() })
/** A sentence in both languages of the report, its figures as {name}. */
export type Said = z.output<typeof Said>
export const reportLanguages = ['en', 'ru'] as const
export type ReportLanguage = (typeof reportLanguages)[number]

/** The figures that a text names, each once, in the order of reading. A brace that is not part of a name counts as a name that no figure has. */
export const namesIn = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{([^{}]*)\}|[{}]/g)].map(([, name]) => name ?? ''))]
/** The figures of a sentence in either language. */
export const namesOfSaid = ({ en, ru }: Said): readonly string[] => [...new Set([...namesIn(en), ...namesIn(ru)])]
