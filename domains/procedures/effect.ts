import type { CompiledStep, Law } from './compile.ts'
import type { Running } from './clock.ts'
import type { Ground } from './definition.ts'
import { fold, type Folded } from './engine.ts'
import type { Placed } from './read.ts'

/** What a step would do to one clock. */
export type Effect = { readonly clock: string; readonly does: 'stops' | 'goes on' | 'runs again' | 'ends'; readonly law: Ground }

/**
 * What a step that holds a file, frees it or ends it would do to each clock that is open, by folding it in: told before it is taken. In: the law, the file
 * and where it stands. Out: nothing for other steps, or where the step cannot be taken today.
 */
export function effectOf(law: Law, { file }: Pick<Placed, 'file'>, folded: Folded, step: CompiledStep): readonly Effect[] | undefined {
  if (step.begins === 0 && step.releases === 0 && !step.ends) return undefined
  const event = { ...file.today, step: law.steps.indexOf(step), by: -1, missing: undefined, unsaid: undefined, has: step.needs, names: Number.NaN, clock: -1 }
  const after = fold(law, { ...file, happened: [...file.happened, event] })
  if ('refused' in after) return undefined
  const hold = law.holds.find((_, at) => ((step.begins | step.releases) & (1 << at)) !== 0)
  const ground = (hold === undefined ? undefined : law.definition.holds[hold]?.law) ?? step.written.law
  return folded.clocks.flatMap((was, at) => {
    const [is, clock] = [after.clocks[at], law.clocks[at]]
    if (was === undefined || is === undefined || clock === undefined || !isOpen(was)) return []
    const does = !isOpen(is) ? 'ends' : stands(is) && !stands(was) ? 'stops' : stands(was) && !stands(is) ? 'runs again' : stands(is) ? 'stops' : 'goes on'
    return [{ clock: clock.name, does, law: does === 'goes on' ? clock.written.law : ground } as const]
  })
}

const isOpen = ({ state }: Running): boolean => state === 'running' || state === 'held' || state === 'lapsed'
const stands = ({ paused }: Running): boolean => !Number.isNaN(paused)
