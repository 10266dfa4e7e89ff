import { Refused } from '../../core/refused.ts'
import { unitCodes } from './count.ts'
import type { Ground } from './definition.ts'
import type { Law } from './compile.ts'
import type { Refusal } from './file.ts'
import { confirmation } from './engine.ts'
import { confirmLapse, refusedAt, type Placed } from './read.ts'
import { roleNames } from './roles.ts'
import { readingInWords } from './reading.ts'
import { stepsAt } from './possible.ts'

/** An article as a reader finds it: its number, then the instrument. */
export const cited = ({ article, source }: Ground): string => `${article}, ${source}`

/** What the fold refused, as a refusal of a door: the rule, its article, and what would be right. */
export function refusalOf(law: Law, { file, order, zones }: Placed, { refused, at, filled }: Refusal): Refused {
  const event = file.happened[at]
  const step = event === undefined || event.step === confirmation ? undefined : law.steps[event.step]
  const clock = law.clocks[Number(filled.clock)]
  const holds = law.holds.filter((_, hold) => (Number(filled.holds) & (1 << hold)) !== 0)
  const ground = groundsOf(law, { file }, { refused, at, filled })
  const key = `procedures.refused.${refused}` as const
  const told = {
    step: step?.name ?? (at < 0 ? 'opened' : confirmLapse),
    stage: law.stages[Number(filled.stage)] ?? '',
    possible: stepsAt(law, Number(filled.stage)).map(({ name }) => name).join(', ') || '—',
    article: ground ? cited(ground) : '—',
    clock: clock?.name ?? '',
    due: clock && !Number.isNaN(Number(filled.due)) ? readingInWords(Number(filled.due), clock.unit === unitCodes.hours, zones[clock.side]) : '—',
    needs: event?.missing?.join(', ') ?? '',
    roles: roleNames.filter((_, role) => ((step?.roles ?? clock?.confirmedBy ?? 0) & (1 << role)) !== 0).join(', '),
    first: (step?.written.after ?? []).join(', '), unless: (step?.written.unless ?? []).join(', '),
    holds: holds.join(', '), year: Number(filled.year ?? 0).toString(), country: filled.country ?? '',
    names: law.clocks.map(({ name }) => name).join(', '),
  }
  // What began with the file itself has no place among what happened.
  if (at < 0) return new Refused('invalid', key, { filled: { ...told, number: 0 }, fields: { opened: [{ key, filled: { ...told, number: 0 } }] } })
  return refusedAt(order[at] ?? 0, refused === 'calendar' ? 'on' : 'step', key, told)
}

/** The ground of a refusal: of the hold, of the effect of silence, of the extension, of the limit; else of the step itself. */
export function groundsOf(law: Law, { file }: Pick<Placed, 'file'>, { refused, at, filled }: Refusal): Ground | undefined {
  const step = law.steps[file.happened[at]?.step ?? confirmation]?.written.law
  const clock = law.clocks[Number(filled.clock)]?.written
  const holds = law.holds.filter((_, hold) => (Number(filled.holds) & (1 << hold)) !== 0)
  if (refused === 'held') return law.definition.holds[holds[0] ?? '']?.law
  if (refused === 'lapsed' || refused === 'not-verified' || refused === 'ground' || (refused === 'wrong-side' && step === undefined)) return clock?.onLapse?.law ?? step
  if (refused === 'late-extension' || refused === 'extended-already' || refused === 'until-early') return clock?.extension?.law ?? step
  return (refused === 'too-early' || refused === 'no-clock' || refused === 'calendar' ? clock?.law : undefined) ?? step
}
