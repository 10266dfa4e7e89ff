import type { Filled } from './words.ts'

/** The ways to say no. Anything else that is thrown is a fault of ours. */
export type Why = 'invalid' | 'unknown' | 'forbidden' | 'missing' | 'conflict' | 'limited' | 'unavailable'

/** HTTP's word for each; the command line turns all of them into exit 1 (2 for misuse). */
export const statusOf: Readonly<Record<Why, number>> = {
  invalid: 422, unknown: 401, forbidden: 403, missing: 404, conflict: 409, limited: 429, unavailable: 503,
}

/** A sentence to be: its key and what fills it. The door turns it into words in the reader's language. */
export type Saying = { readonly key: string; readonly filled?: Filled }
export type Fields = Readonly<Record<string, readonly Saying[]>>

/** Files of which `now` shows something: each reads in her list of who looked that it was looked at, by this operation. */
export type Shown = { readonly operation: `${string}/${string}`; readonly subjects: readonly string[] }

/**
 * A refusal. It carries keys and parameters, never a sentence and never what a person wrote.
 * `now` holds, for a conflict over an edit, the version that stands (ids and fields the reader may see).
 */
export class Refused extends Error {
  readonly why: Why
  readonly saying: Saying
  readonly fields: Fields
  readonly now: unknown
  readonly shown: Shown | undefined
  constructor(why: Why, key: string, rest: { filled?: Filled; fields?: Fields; now?: unknown; shown?: Shown } = {}) {
    super(key)
    this.name = 'Refused'
    this.why = why
    this.saying = rest.filled ? { key, filled: rest.filled } : { key }
    this.fields = rest.fields ?? {}
    this.now = rest.now
    this.shown = rest.shown
  }
}
