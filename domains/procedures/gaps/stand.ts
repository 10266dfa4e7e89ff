import { Refused } from '../../../core/refused.ts'
import { bit } from '../bits.ts'
import type { Law } from '../compile.ts'
import { confirmation, fold, type Folded } from '../engine.ts'
import type { Event } from '../file.ts'
import type { Placed } from '../read.ts'
import { groundsOf } from '../refuse.ts'
import type { Ground } from '../definition.ts'
import { lawOfFile, placeFile } from '../running/fold.ts'
import type { WalkedFile } from './walk.ts'

/** Something that the law does not let happen, or that it lets stand with a warning: which rule, at which step and clock, on which ground. */
export type Deviation = { readonly rule: string; readonly step: string | null; readonly clock: string | null; readonly refused: boolean; readonly ground: Ground | null }
/** A file as far as its law lets it be told: up to the first step that may not be, if there is one. */
export type Walked = { readonly law: Law; readonly placed: Placed; readonly folded: Folded; readonly events: readonly Event[]; readonly deviations: readonly Deviation[] }

/** Where a file stands by the one engine. In: its rows, the moment of reading. Out: nothing but the deviation where its law cannot read it at all. */
export function standsAt({ row, happened }: WalkedFile, now: Temporal.Instant): Walked | Deviation {
  let law: Law | undefined
  let placed: Placed
  try {
    law = lawOfFile(row)
    placed = placeFile(law, row, happened, now)
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    return { rule: fault.saying.key.replace(/^procedures\.refused\./, ''), step: null, clock: null, refused: true, ground: null }
  }
  const { file } = placed
  const whole = fold(law, file)
  if (!('refused' in whole)) return { law, placed, folded: whole, events: file.happened, deviations: warningsOf(law, whole, file.happened) }
  const deviation: Deviation = {
    rule: whole.refused, step: nameOf(law, file.happened[whole.at]), clock: law.clocks[Number(whole.filled.clock)]?.name ?? null, refused: true, ground: groundsOf(law, placed, whole) ?? null,
  }
  const events = file.happened.slice(0, Math.max(0, whole.at))
  const before = fold(law, { ...file, happened: events })
  return 'refused' in before ? deviation : { law, placed, folded: before, events, deviations: [...warningsOf(law, before, events), deviation] }
}

const nameOf = (law: Law, event: Event | undefined): string | null => (event === undefined ? null : event.step === confirmation ? 'confirm-lapse' : (law.steps[event.step]?.name ?? null))

const warningsOf = (law: Law, { warnings }: Folded, events: readonly Event[]): readonly Deviation[] => warnings.map(({ warning, at, clock }) => ({
  rule: warning, step: nameOf(law, events[at]), clock: law.clocks[clock]?.name ?? null, refused: false,
  ground: law.clocks[clock]?.written.law ?? law.steps[events[at]?.step ?? confirmation]?.written.law ?? null,
}))

/** Does this step do nothing but hold a file or let it go? Which hold it is says why, and that is told to nobody. */
export function isOnlyHold(law: Law, at: number): boolean {
  const step = law.steps[at]
  return step !== undefined && (step.begins !== 0 || step.releases !== 0) && step.to < 0 && step.meets.length === 0
}

/** The names of a file's steps in their order, its holds left out; a file that was held reads the same. */
export const pathOf = (law: Law, events: readonly Event[]): readonly string[] => events.flatMap((event) => (isOnlyHold(law, event.step) ? [] : [nameOf(law, event) ?? '']))

export const hasEnded = (law: Law, { stage }: Pick<Folded, 'stage'>): boolean => (law.ending & bit(stage)) !== 0
