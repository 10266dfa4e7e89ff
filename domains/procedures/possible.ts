import { bit, hasBit } from './bits.ts'
import type { CompiledStep, Law } from './compile.ts'
import type { Folded } from './engine.ts'

/** What the law lets somebody do at a stage, whatever came before. */
export const stepsAt = (law: Law, stage: number): readonly CompiledStep[] => law.steps.filter((step) => (step.at & bit(stage)) !== 0)

/** One step that can come next; or what stands before it: other steps, a hold, a least time that still runs (the place of its clock). */
export type Possible = { readonly step: CompiledStep; readonly waitsFor: readonly string[]; readonly heldBy: readonly string[]; readonly runsStill: number | undefined }

/** In: a law and where a file stands. Out: the steps of its stage that nothing past forbids, each with what it still waits for and what holds it. */
export function possibleSteps(law: Law, { stage, low, high, holds, clocks }: Folded): readonly Possible[] {
  const isOpen = (clock: number) => clocks[clock]?.state === 'running' || clocks[clock]?.state === 'held'
  const isBarred = ({ barredBy }: CompiledStep) => barredBy.some((clock) => clocks[clock]?.state === 'lapsed' && law.clocks[clock]?.verified)
  const extendsNothing = ({ extends: clock }: CompiledStep) => {
    const { extension, least } = law.clocks[clock]?.written ?? {}
    return extension !== undefined && !(isOpen(clock) || (least && clocks[clock]?.state === 'lapsed')) || (extension !== undefined && 'to' in extension && clocks[clock]?.extended === true)
  }
  return stepsAt(law, stage)
    .filter(({ unless }) => (unless.low & low) === 0 && (unless.high & high) === 0)
    .filter(({ begins, releases }) => (begins & holds) === 0 && (begins !== 0 || releases === 0 || (releases & holds) !== 0))
    .filter((step) => !isBarred(step) && !extendsNothing(step))
    .map((step) => ({
      step,
      waitsFor: (step.written.after ?? []).filter((name) => !hasBit(low, high, law.steps.findIndex((one) => one.name === name))),
      heldBy: step.enforces ? law.holds.filter((_, hold) => (holds & bit(hold)) !== 0) : [],
      runsStill: step.meets.find((clock) => law.clocks[clock]?.least === true && clocks[clock]?.state === 'running'),
    }))
}
