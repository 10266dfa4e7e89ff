import type { Calendar } from './calendar/calendar.ts'
import type { Need } from './needs.ts'

/** A moment as both sides' calendars see it, and in milliseconds. `whole`: only the day was told. */
export type Moment = { readonly first: number; readonly second: number; readonly at: number; readonly whole: boolean }

/** One thing that happened. `by`: the roles it may have been, a bit for each (all, where nobody was named). */
export type Event = Moment & {
  /** Its place among the steps of the law; -1 for the confirmation of a lapse. */
  readonly step: number
  readonly by: number
  /** What the step needs and did not have; nothing where all is there. */
  readonly missing: readonly Need[] | undefined
  /** Papers of which nothing was told, where that means that they were there. */
  readonly unsaid: readonly Need[] | undefined
  readonly has: readonly string[]
  /** A day that the step names. */
  readonly names: number
  /** Which clock's lapse is confirmed; -1 where it is not said. */
  readonly clock: number
}

/** A file as the fold takes it: everything in its order, days as numbers. */
export type File = {
  readonly opened: Moment
  readonly happened: readonly Event[]
  readonly today: Moment
  readonly calendars: readonly [Calendar, Calendar]
}

/** A step that cannot stand: which rule, at which place of the file, what fills the sentence. */
export type Refusal = { readonly refused: RefusalKey; readonly at: number; readonly filled: Readonly<Record<string, string | number>> }
export type RefusalKey =
  | 'out-of-turn' | 'contradiction' | 'wrong-side' | 'before-opening' | 'future' | 'missing' | 'held' | 'late-extension' | 'extended-already' | 'no-clock' | 'lapsed' | 'too-early'
  | 'until-early' | 'not-held' | 'held-already' | 'first' | 'not-after' | 'calendar' | 'nothing-lapsed' | 'which-lapse' | 'not-verified' | 'ground'

/** What one has to know about a step that stands all the same. */
export type WarningKey = 'late' | 'lapse-unverified' | 'notice-short' | 'applies-from'
export type Warning = { readonly warning: WarningKey; readonly at: number; readonly clock: number; readonly days: number }
