import type { ClockOf, HoldOf, Procedure, StepOf } from './definition.ts'

type Layer<Stage extends string, Step extends string, Clock extends string, Hold extends string, Below> = Omit<Procedure<Stage, Step, Clock, Hold>, 'startsAt' | 'stages' | 'steps' | 'clocks' | 'holds' | 'kind' | 'before'> & {
  readonly over: Below
}

/** What a protocol adds to a framework agreement or says instead of it: by name. Whatever it is silent about stays as the agreement has it, with the agreement's own article. */
export function layer<
  Stage extends string, Step extends string, Clock extends string, Hold extends string,
  const NewStep extends string = never, const NewClock extends string = never, const NewHold extends string = never, const NewStage extends string = never,
>(
  written: Layer<Stage | NewStage, Step | NewStep, Clock | NewClock, Hold | NewHold, Procedure<Stage, Step, Clock, Hold>> & {
    readonly stages?: { readonly [name in NewStage]: { readonly ends?: true } }
    readonly steps: { readonly [name in NewStep]: StepOf<Stage | NewStage, Step | NewStep> }
    readonly clocks: { readonly [name in NewClock]: ClockOf<Stage | NewStage, Step | NewStep, Clock | NewClock> }
    readonly holds?: { readonly [name in NewHold]: HoldOf<Step | NewStep, Clock | NewClock> }
  },
): Procedure {
  const { over, ...own } = written
  return {
    ...own, kind: over.kind, startsAt: over.startsAt, ...(over.before && { before: over.before }),
    stages: { ...over.stages, ...own.stages }, steps: { ...over.steps, ...own.steps }, clocks: { ...over.clocks, ...own.clocks }, holds: { ...over.holds, ...own.holds },
    notes: [...(over.notes ?? []), ...(own.notes ?? [])], lists: { ...over.lists, ...own.lists }, provisions: { ...over.provisions, ...own.provisions },
  }
}
