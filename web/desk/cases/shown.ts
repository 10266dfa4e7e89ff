import { z } from 'zod'
import type { Language } from '../../../core/words.ts'
import { dueIs, type showCase } from '../../../domains/cases/index.ts'
import type { Filling } from '../../form.ts'
import type { Standing } from '../../parts/state.tsx'
import type { T } from '../../words.ts'

/** All that the page of a case knows. */
export type CaseShown = Awaited<ReturnType<typeof showCase.run>>
export type Step = CaseShown['plan'][number]

/** What every part of the page gets: the case, the language, whether anything may be changed, the keys of the forms and what fills their fields. */
export type PartOfCase = {
  readonly t: T
  readonly language: Language
  readonly shown: CaseShown
  readonly may: boolean
  /** The address of the page without what stands after `#`: a form that is refused begins on top, at what is wrong. */
  readonly here: string
  readonly once: Readonly<Record<string, string>>
  readonly at: (name: string) => Filling
  /** Which of the forms was refused, to be shown open. */
  readonly refused: string | undefined
}

/** Where a need stands: nothing planned, under way, or everything that was planned is done. */
export function needIs(steps: readonly Pick<Step, 'doneAt'>[]): 'done' | 'now' | 'ahead' {
  if (steps.length === 0) return 'ahead'
  return steps.every(({ doneAt }) => doneAt !== null) ? 'done' : 'now'
}

/** Where a step or a task stands on the road in time. In: ISO days. */
export function stepIs({ doneAt, dueOn }: Pick<Step, 'doneAt' | 'dueOn'>, today: CaseShown['today']): Standing {
  if (doneAt !== null) return 'done'
  return dueOn === null ? 'ahead' : dueIs(dueOn, today)
}

/** How many of each a case holds: what changed while somebody was closing it is seen by these. */
export const countsOf = ({ needs, plan, tasks, assistance, notes, referrals }: CaseShown) => ({
  needs: needs.length, steps: plan.length, undone: plan.filter(({ doneAt }) => doneAt === null).length,
  tasks: tasks.filter(({ doneAt }) => doneAt === null).length, help: assistance.length, notes: notes.length, referrals: referrals.length,
})
export const counted = ['needs', 'steps', 'undone', 'tasks', 'help', 'notes', 'referrals'] as const
export type Counts = Readonly<Record<(typeof counted)[number], number>>

/** The road without what says nothing new: that a receiver opened a referral again. */
export function roadShown(road: CaseShown['road']): CaseShown['road'] {
  const opened = new Set<string | null>()
  return road.filter(({ what, name }) => {
    if (what === 'referred') opened.delete(name)
    if (what !== 'news opened') return true
    const again = opened.has(name)
    opened.add(name)
    return !again
  })
}

/** The beginning of a long text, to be read at a glance. In: at most so many letters. */
export const beginning = (text: string, most = 140): string => (text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`)

const figures = z.object(Object.fromEntries(counted.map((one) => [one, z.coerce.number().int().min(0).catch(0)])))
/** In: the counts that a form carried along. Out: the same as numbers; what is missing or no number is none. */
export function readCounts(form: FormData): Counts {
  const read = figures.parse(Object.fromEntries(form))
  const count = (name: (typeof counted)[number]) => read[name] ?? 0
  return { needs: count('needs'), steps: count('steps'), undone: count('undone'), tasks: count('tasks'), help: count('help'), notes: count('notes'), referrals: count('referrals') }
}
