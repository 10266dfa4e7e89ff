import { hour, lastDay, unitCodes } from './count.ts'
import type { CompiledClock } from './compile.ts'
import type { Calendar } from './calendar/calendar.ts'
import type { Moment } from './file.ts'

/** running: nothing yet. met: the step came. confirmed: its lapse was. closed: the file ended. lapsed: it passed in silence. held: a hold stands before it. */
export type State = 'running' | 'met' | 'confirmed' | 'closed' | 'lapsed' | 'held'

/** One clock of one file. Days are epoch days on the side of its holder; where it counts hours, milliseconds. */
export type Running = {
  readonly clock: number
  /** The place of what started it in the file; -1 the opening; -2 and below: the lapse of the clock -2 - n. */
  readonly from: number
  readonly start: number
  /** The end as counted, and the same after the rule about ends on a day off. */
  raw: number
  due: number
  state: State
  /** When it was met or its lapse confirmed. */
  on: number
  /** The place of the step that did it. */
  by: number
  extended: boolean
  /** Since when a hold stops it; NaN where none does. */
  paused: number
  /** A hold that does not stop it stands before its lapse. */
  shadowed: boolean
}

export const dayIn = (moment: Moment, side: 0 | 1): number => (side === 0 ? moment.first : moment.second)
/** A moment as this clock counts it. */
export const readingOf = (clock: CompiledClock, moment: Moment): number => (clock.unit === unitCodes.hours ? moment.at : dayIn(moment, clock.side))

/** In: a clock, the reading at which it starts. Out: it, running. A due day that is NaN lies beyond the calendar. */
export function startClock(clock: CompiledClock, at: number, from: number, start: number, calendar: Calendar): Running {
  const raw = clock.unit === -1 ? Number.POSITIVE_INFINITY : clock.unit === unitCodes.hours ? start + clock.count * hour : lastDay(start, clock.count, clock.unit, clock.counted, calendar)
  return { clock: at, from, start, raw, due: settled(clock, raw, calendar), state: 'running', on: Number.NaN, by: -1, extended: false, paused: Number.NaN, shadowed: false }
}

/** Where a period ends that would end on a day off. Hours end when they end, and working days end on one. */
export const settled = (clock: CompiledClock, raw: number, calendar: Calendar): number =>
  (clock.rolls && clock.unit !== unitCodes.hours && clock.unit !== unitCodes['working days'] && clock.unit !== -1 ? calendar.roll(raw) : raw)

export const isPast = (running: Running, reading: number): boolean => reading > running.due

/** A hold stops it: from here on no time passes for it. */
export function pause(running: Running, reading: number) {
  if (running.state === 'running' && Number.isNaN(running.paused) && !isPast(running, reading)) running.paused = reading
}

/** The hold is over: what was left then is left now. */
export function resume(running: Running, clock: CompiledClock, reading: number, calendar: Calendar) {
  const since = running.paused
  if (Number.isNaN(since)) return
  running.paused = Number.NaN
  if (clock.unit === unitCodes['working days']) {
    const left = calendar.between(since, running.due)
    running.raw = left === 0 ? calendar.roll(reading) : calendar.add(reading, left)
  } else running.raw += reading - since
  running.due = settled(clock, running.raw, calendar)
}

/** The end of a hold that did not stop it: it may not have passed before that. */
export function unshadow(running: Running, reading: number) {
  if (!running.shadowed) return
  running.shadowed = false
  if (running.due < reading) running.due = reading
}
