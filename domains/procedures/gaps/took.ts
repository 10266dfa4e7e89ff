import { bit } from '../bits.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { readingOf, type Running } from '../clock.ts'
import type { CompiledClock, Law } from '../compile.ts'
import { addMonths, hour, unitCodes } from '../count.ts'
import type { Unit } from '../definition.ts'
import type { Event } from '../file.ts'

/** A time in which holds stopped a clock, from and to, as that clock reads moments. */
type Pause = { readonly from: number; readonly to: number }

/** When holds that stop this clock lasted. In: what happened; `end`: the reading up to which it is asked. Holds that overlap are one time. */
export function pausesOf(law: Law, clock: CompiledClock, events: readonly Event[], end: number): readonly Pause[] {
  if (clock.stoppedBy === 0) return []
  const pauses: Pause[] = []
  let [holds, since] = [0, Number.NaN]
  for (const event of events) {
    const step = law.steps[event.step]
    if (step === undefined) continue
    const [before, after] = [holds, (holds | step.begins) & ~step.releases]
    holds = after
    const [was, is] = [(before & clock.stoppedBy) !== 0, (after & clock.stoppedBy) !== 0]
    if (!was && is) since = readingOf(clock, event)
    if (was && !is) {
      pauses.push({ from: since, to: readingOf(clock, event) })
      since = Number.NaN
    }
  }
  return Number.isNaN(since) ? pauses : [...pauses, { from: since, to: end }]
}

/** How long something took, in a unit of the law. In: two readings (milliseconds where hours are asked, else epoch days); what of it stood still. NaN where the calendar does not reach. */
export function took(unit: Unit, calendar: Calendar, from: number, to: number, pauses: readonly Pause[] = []): number {
  const within = pauses.flatMap((pause) => {
    const [a, b] = [Math.max(from, pause.from), Math.min(to, pause.to)]
    return b > a ? [[a, b] as const] : []
  })
  if (unit === 'working days') return calendar.between(from, to) - within.reduce((sum, [a, b]) => sum + calendar.between(a, b), 0)
  const passed = to - within.reduce((sum, [a, b]) => sum + b - a, 0)
  if (unit === 'hours') return rounded((passed - from) / hour)
  if (unit === 'days') return passed - from
  const months = monthsBetween(from, passed)
  return rounded(unit === 'years' ? months / 12 : months)
}

/** Months between two days, with the part of the last one. */
function monthsBetween(from: number, to: number): number {
  let whole = Math.floor((to - from) / 31)
  while (addMonths(from, whole + 1) <= to) whole++
  const [begun, next] = [addMonths(from, whole), addMonths(from, whole + 1)]
  return whole + (to - begun) / (next - begun)
}
const rounded = (value: number): number => Math.round(value * 10) / 10

const names: ReadonlyMap<number, Unit> = new Map(Object.entries(unitCodes).flatMap(([name, code]) => (isUnit(name) ? [[code, name] as const] : [])))
function isUnit(name: string): name is Unit {
  return Object.hasOwn(unitCodes, name)
}
/** The unit of a clock's limit; calendar days where it has no number. */
export const unitOf = ({ unit }: Pick<CompiledClock, 'unit'>): Unit => names.get(unit) ?? 'days'

/** How long a clock ran until it was met, in its own unit, without what holds stopped. */
export const clockTook = (law: Law, clock: CompiledClock, running: Running, events: readonly Event[], calendar: Calendar): number =>
  took(unitOf(clock), calendar, running.start, running.on, pausesOf(law, clock, events, running.on))

/** The clock by which the time at a stage is judged: begun by what leads there, and met by a step that is taken there. Undefined where the law sets no limit. */
export function clockOfStage(law: Law, stage: number): number | undefined {
  const at = law.clocks.findIndex((clock, place) => {
    const begins = law.steps.some((step) => step.to === stage && step.starts.some((start) => start.clock === place))
      || (stage === law.startsAt && law.opening.includes(place)) || law.clocks.some(({ then, becomes }) => becomes === stage && then.includes(place))
    const meets = law.steps.some((step) => step.meets.includes(place) && step.to >= 0 && step.to !== stage && (step.at & bit(stage)) !== 0)
    return clock.unit >= 0 && !clock.least && begins && meets
  })
  return at < 0 ? undefined : at
}
