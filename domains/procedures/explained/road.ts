import { lawOf } from '../laws.ts'
import { listOf } from '../compile.ts'
import type { Procedure, Span } from '../definition.ts'
import { roles, type Role, type Side } from '../roles.ts'

/** A step as it stands on the road. `clocks`: limits that it keeps. `to`: the stage that it leads to, and whether the file ends there. */
export type RoadStep = {
  readonly name: string; readonly by: readonly Role[]; readonly side: 0 | 1; readonly to: string | undefined; readonly ends: boolean
  readonly clocks: readonly string[]; readonly notice: Span | undefined; readonly enforces: boolean
}
export type Station = { readonly stage: string; readonly ends: boolean; readonly steps: readonly RoadStep[] }
/** The road of a file: its stages in their order, each with its steps; what can be done at any stage; the sides, two or one. Steps that only hold a file or let it go are not on the road. */
export type Course = { readonly sides: readonly Side[]; readonly stations: readonly Station[]; readonly anyTime: readonly RoadStep[]; readonly aboutHolds: readonly RoadStep[]; readonly holds: readonly string[] }

/** In: a law. Out: its road. A step that can be taken at several stages stands at the first; one that ends the file from three stages or more can come at any time. */
export function courseOf(law: Procedure): Course {
  const [first, second] = lawOf(law).sides
  const aboutHolds = new Set(Object.values(law.holds).flatMap(({ begins, ends }) => [...begins, ...ends]))
  const stages = Object.keys(law.stages)
  const all = Object.entries(law.steps).map(([name, step]) => {
    const ends = step.to !== undefined && law.stages[step.to]?.ends === true
    const at = step.at === 'any open stage' || (ends && step.at.length > 2) ? undefined : stages.find((stage) => step.at !== 'any open stage' && step.at.includes(stage))
    const by = listOf(step.by)
    const side: 0 | 1 = first !== second && roles[by[0] ?? 'programme'] === second ? 1 : 0
    const drawn: RoadStep = {
      name, by, side, to: step.to, ends, notice: step.notice?.least, enforces: step.enforces === true,
      clocks: Object.entries(law.clocks).filter(([, { metBy }]) => metBy.includes(name)).map(([clock]) => clock),
    }
    return { at, drawn, isHold: aboutHolds.has(name) && step.to === undefined && drawn.clocks.length === 0 }
  })
  const steps = all.filter(({ isHold }) => !isHold)
  return {
    sides: first === second ? [first] : [first, second],
    stations: stages.map((stage) => ({ stage, ends: law.stages[stage]?.ends === true, steps: steps.flatMap(({ at, drawn }) => (at === stage ? [drawn] : [])) }))
      .filter(({ ends, steps: own }) => !ends || own.length > 0),
    anyTime: steps.flatMap(({ at, drawn }) => (at === undefined ? [drawn] : [])),
    aboutHolds: all.flatMap(({ isHold, drawn }) => (isHold ? [drawn] : [])), holds: Object.keys(law.holds),
  }
}
