import type { Ground } from '../definition.ts'
import type { FieldName } from './fields.ts'

/** What a form is called, whichever law it belongs to. */
export type FormTitle = 'own-national' | 'other-person' | 'application' | 'communication' | 'reply' | 'transfer' | 'transit'

/** A row of boxes; `?` marks a box that may stay empty. */
export type Row = readonly (FieldName | `${FieldName}?`)[]
/** Rows of boxes under a heading, by one of the sides, on one ground; or the lines for evidence, of which the annex prints so many. */
export type FormPart = { readonly heading: FormHeading; readonly by: 'requesting' | 'requested'; readonly law: Ground } & ({ readonly rows: readonly Row[] } | { readonly evidence: number })
export type FormHeading = 'sides' | 'person' | 'family' | 'evidence' | 'request' | 'interview' | 'signed' | 'reply' | 'document' | 'approval' | 'transfer' | 'escort' | 'received' | 'declarations' | 'transit'

/**
 * An official form of a law: which boxes, in which order, and where the instrument asks for them. The same data are the blank form, the filled one,
 * and what is still missing. `laidOut`: box by box as the annex has them, or after what the articles ask for, where the annex itself was not seen.
 */
export type OfficialForm = {
  readonly id: string
  readonly title: FormTitle
  /** The annex that it is, as the instrument numbers it. */
  readonly annex?: string
  readonly law: Ground
  readonly laidOut: 'as the annex' | 'as asked for'
  /** The steps with which it goes out: on the day of the first that was taken. */
  readonly goesWith: readonly string[]
  /** The lists of the instrument whose pieces it names. */
  readonly evidence?: readonly string[]
  readonly parts: readonly FormPart[]
}

/** A box as a row names it. */
export const boxOf = (named: FieldName | `${FieldName}?`, isName: (name: string) => name is FieldName): { readonly field: FieldName; readonly optional: boolean } => {
  const optional = named.endsWith('?')
  const field = optional ? named.slice(0, -1) : named
  if (!isName(field)) throw new Error(`No form asks for ${field}`)
  return { field, optional }
}
