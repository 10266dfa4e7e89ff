import type { Span } from '../definition.ts'

/**
 * A file told in dates, and where it must stand. `happened`: a step and its day, by whom where that matters, days that it names after a semicolon; whatever a
 * step needs is there unless it says `without`. `clocks`: every clock that is open, as due day, holder, starting event, article; `lapses`: meaning, next stage, article.
 */
export type Situation = {
  readonly says: string
  readonly procedure: string
  readonly countries?: Readonly<Partial<Record<'requesting' | 'requested' | 'here' | 'return', string>>>
  readonly timeZone?: string
  readonly targets?: Readonly<Record<string, Span>>
  readonly opened: string
  readonly happened: readonly string[]
  readonly today: string
} & (
  | { readonly refused: string; readonly article: string; readonly stage?: never }
  | {
    readonly stage: string
    readonly clocks: Readonly<Record<string, string>>
    readonly lapses?: Readonly<Record<string, string>>
    readonly holds?: readonly string[]
    readonly warnings?: readonly string[]
    readonly refused?: never
  }
)
