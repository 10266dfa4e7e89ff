import type { Need } from './needs.ts'
import type { Role, Side } from './roles.ts'

/** How sure a number is: read in the text itself; told by somebody who read it; remembered; remembered badly or in several versions. */
export const confidences = ['verified', 'secondary', 'recalled', 'uncertain'] as const
export type Confidence = (typeof confidences)[number]

/** Where something stands: the instrument, where it was read, the article, and how sure that is. */
export type Ground = { readonly source: string; readonly where: string; readonly article: string; readonly confidence: Confidence; readonly note?: string }
type Cite = (article: string, note?: string) => Ground
export type Source = { readonly title: string; readonly where: string } & { readonly [confidence in Confidence]: Cite }

/** An instrument that a definition cites: `agreement.verified('12(2)')`. In: its title, and where it was read. */
export function source(title: string, where: string): Source {
  const cite = (confidence: Confidence): Cite => (article, note) => ({ source: title, where, article, confidence, ...(note !== undefined && { note }) })
  return { title, where, verified: cite('verified'), secondary: cite('secondary'), recalled: cite('recalled'), uncertain: cite('uncertain') }
}

export const units = ['hours', 'days', 'working days', 'months', 'years'] as const
export type Unit = (typeof units)[number]
export type Span = { readonly count: number; readonly unit: Unit }
export const hours = (count: number): Span => ({ count, unit: 'hours' })
export const days = (count: number): Span => ({ count, unit: 'days' })
export const workingDays = (count: number): Span => ({ count, unit: 'working days' })
export const months = (count: number): Span => ({ count, unit: 'months' })
export const years = (count: number): Span => ({ count, unit: 'years' })

/** What it means that a limit passed. `nothing stated`: the text says how long, and not what follows. */
export const meanings = [
  'deemed agreed', 'deemed consent to the document', 'inadmissible', 'obligation ends', 'approval expires', 'ordinary procedure applies', 'other arrangements follow',
  'extension is to be notified', 'must be released', 'right lost', 'period is over', 'reasons are owed', 'stays', 'target missed', 'nothing stated',
] as const
export type Meaning = (typeof meanings)[number]

/** How an instrument counts: whether the day of the event is the first day, and where a period ends that would end on a day off. */
export type Counting = { readonly dayOfEvent: 'counted' | 'not counted'; readonly end: 'as it falls' | 'next working day'; readonly law: Ground }

/** What starts a clock: the opening of the file; a step, perhaps only when (or unless) others came before it; the day on which another limit passed in silence. */
export type Start<Step extends string, Clock extends string> =
  | 'opened' | Step | { readonly step: Step; readonly when?: readonly Step[]; readonly unless?: readonly Step[] } | { readonly lapseOf: Clock }

/** `to`: the whole span, from the same start. `until`: the day that the step names. */
export type Extension<Step extends string> = { readonly by: NoInfer<Step>; readonly law: Ground } & ({ readonly to: Span } | { readonly until: true })

/** The effect of silence. It is shown as detected; `confirmedBy` says whose officer makes it count. `bars`: steps that come too late after it. */
export type Lapse<Stage extends string, Step extends string> = {
  readonly means: Meaning
  readonly law: Ground
  readonly becomes?: NoInfer<Stage>
  readonly bars?: readonly NoInfer<Step>[]
  readonly confirmedBy?: Role
}

type Timed<Stage extends string, Step extends string> =
  /** A limit with a number always says what its passing means, and on which ground. */
  | {
    readonly limit: Span
    readonly onLapse: Lapse<Stage, Step>
    readonly extension?: Extension<Step>
    /** A period that has to run before its steps may be taken, and not one within which they have to be. */
    readonly least?: true
    /** A programme may set another number. */
    readonly target?: true
  }
  /** A duty without a number: it is shown, and nothing lapses. */
  | { readonly limit: 'without delay'; readonly onLapse?: never; readonly extension?: never; readonly least?: never; readonly target?: never }

export type ClockOf<Stage extends string, Step extends string, Clock extends string> = Timed<Stage, Step> & {
  /** Whose clock it is: who has to act, and whose calendar and time zone count. */
  readonly holder: Role
  readonly runsFrom: readonly Start<NoInfer<Step>, NoInfer<Clock>>[]
  readonly metBy: readonly NoInfer<Step>[]
  readonly law: Ground
  readonly counting?: Counting
  /** It protects the person herself (her release): no hold stops it or stands before its lapse. */
  readonly protects?: true
  /** Whom an overdue file is shown to. */
  readonly escalatesTo?: Role
}

export type StepOf<Stage extends string, Step extends string> = {
  readonly at: readonly NoInfer<Stage>[] | 'any open stage'
  readonly to?: NoInfer<Stage>
  readonly by: Role | readonly Role[]
  readonly needs?: readonly Need[]
  readonly law: Ground
  /** What has to have happened before; what must not have happened. */
  readonly after?: readonly NoInfer<Step>[]
  readonly unless?: readonly NoInfer<Step>[]
  /** It moves the person or decides that she will be moved: no hold lets it through. */
  readonly enforces?: true
  /** It names a day that is at least so far away; a shorter notice is told, not undone. */
  readonly notice?: { readonly least: Span; readonly law: Ground }
  /** On the other side it counts from the day on which it came there, and not from its own. */
  readonly onReceipt?: Ground
  /** From when it applies at all. */
  readonly appliesFrom?: { readonly day: string; readonly law: Ground }
}

export type HoldOf<Step extends string, Clock extends string> = {
  readonly begins: readonly NoInfer<Step>[]
  readonly ends: readonly NoInfer<Step>[]
  readonly law: Ground
  /** Clocks that stand still; the others run on, and no lapse of theirs counts while it lasts. */
  readonly stops: 'every clock' | readonly NoInfer<Clock>[]
  /** Of every clock, those that run on all the same. */
  readonly goesOn?: readonly NoInfer<Clock>[]
}

/** A list of the instrument: what a piece of evidence proves, or what a form asks for. */
export type Listed = { readonly law: Ground; readonly effect?: string; readonly items: readonly string[] }

/** What is found before an application, each with the answer that lets it go, and its ground. */
export const safeguards = { 'final decision': ['final', 'not final'], 'voluntary return': ['declined', 'chosen', 'not offered'] } as const
export type Safeguard = keyof typeof safeguards
export type Before = { readonly steps: readonly string[]; readonly found: readonly { readonly fact: Safeguard; readonly law: Ground }[] }

/** What a law says beside its limits: to whom it applies, what shields the person, what can be contested, who pays, what proves, in which language. What is not here is not known to us. */
export const topics = ['grounds', 'safeguards', 'appeal', 'costs', 'evidence', 'languages'] as const
export type Topic = (typeof topics)[number]
export type Provision = { readonly says: string; readonly law: Ground }

export const kinds = ['readmission', 'readmission decision', 'voluntary return', 'trafficking referral', 'data protection'] as const
export type Kind = (typeof kinds)[number]

export type Procedure<Stage extends string = string, Step extends string = string, Clock extends string = string, Hold extends string = string> = {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly kind: Kind
  readonly status: 'in force' | 'historical' | 'programme practice'
  readonly inForce: { readonly from: string; readonly until?: string; readonly law: Ground }
  /** Countries of each side; the first is meant where a file does not say. */
  readonly places: { readonly [side in Side]?: readonly string[] }
  /** Either State may be the one that asks. */
  readonly mutual?: true
  readonly counting: Counting
  readonly notes?: readonly string[]
  readonly provisions?: { readonly [topic in Topic]?: Provision }
  /** What has to be found before the other State hears of the person at all, and the steps by which it would. */
  readonly before?: Before
  readonly lists?: Readonly<Record<string, Listed>>
  readonly startsAt: NoInfer<Stage>
  readonly stages: { readonly [name in Stage]: { readonly ends?: true } }
  readonly steps: { readonly [name in Step]: StepOf<Stage, Step> }
  readonly clocks: { readonly [name in Clock]: ClockOf<Stage, Step, Clock> }
  readonly holds: { readonly [name in Hold]: HoldOf<Step, Clock> }
}

/** One law. A stage, step, clock or hold that it names and does not have is an error of types. */
export const procedure = <const Stage extends string, const Step extends string, const Clock extends string, const Hold extends string = never>(
  definition: Procedure<Stage, Step, Clock, Hold>,
): Procedure<Stage, Step, Clock, Hold> => definition
