import { bit } from './bits.ts'
import { dayIn, isPast, pause, readingOf, resume, settled, startClock, unshadow, type Running } from './clock.ts'
import type { CompiledStep, Law } from './compile.ts'
import { epochDay, lastDay, unitCodes, yearOf } from './count.ts'
import type { Event, File, Moment, Refusal, RefusalKey, Warning } from './file.ts'

/** Where a file stands: a stage, its clocks, what holds it. Names are places in the law. */
export type Folded = {
  readonly stage: number
  /** The place in the file of what brought it here; -1 the opening. */
  readonly by: number
  readonly clocks: readonly (Running | undefined)[]
  /** Clocks that were over and started anew later. */
  readonly past: readonly Running[]
  readonly holds: number
  /** Steps that were taken, as bits. */
  readonly low: number
  readonly high: number
  /** The stage after each event. */
  readonly stages: readonly number[]
  readonly warnings: readonly Warning[]
}

/** Says that a step is the confirmation of a lapse, which every law has. */
export const confirmation = -1

/**
 * Where a file stands today: a pure fold over what happened, in its order. Total: what cannot stand comes out as a refusal, with its place.
 * Silence never moves a file: a limit that passed is a lapse, and an officer's confirmation is one more thing that happened.
 */
export const fold = (law: Law, file: File): Folded | Refusal => new Fold(law, file).run()

const warned: readonly Warning[] = []
const never: readonly Running[] = []

class Fold {
  readonly law: Law
  readonly file: File
  stage: number
  by = -1
  clocks: (Running | undefined)[]
  holds = 0
  low = 0
  high = 0
  stages: number[] = []
  past: readonly Running[] | undefined
  warnings: Warning[] | undefined
  refusal: Refusal | undefined

  constructor(law: Law, file: File) {
    this.law = law
    this.file = file
    this.stage = law.startsAt
    this.clocks = new Array<Running | undefined>(law.clocks.length)
  }

  run(): Folded | Refusal {
    const { law, file } = this
    for (const clock of law.opening) this.start(clock, -1, file.opened)
    const { happened } = file
    for (let at = 0; at < happened.length && this.refusal === undefined; at++) {
      const event = happened[at]
      if (event === undefined) break
      if (isBefore(event, file.opened)) this.refuse('before-opening', at)
      else if (isBefore(file.today, event)) this.refuse('future', at)
      else if (event.step === confirmation) this.confirm(event, at)
      else this.take(event, at)
      this.stages.push(this.stage)
    }
    if (this.refusal !== undefined) return this.refusal
    this.settle(file.today)
    return { stage: this.stage, by: this.by, clocks: this.clocks, past: this.past ?? never, holds: this.holds, low: this.low, high: this.high, stages: this.stages, warnings: this.warnings ?? warned }
  }

  take(event: Event, at: number) {
    const step = this.law.steps[event.step]
    if (step === undefined) return
    if ((step.roles & event.by) === 0) return this.refuse('wrong-side', at)
    if ((step.at & bit(this.stage)) === 0) return this.refuse(this.contradicts(step, event, at) ? 'contradiction' : 'out-of-turn', at)
    const { after, unless } = step
    if ((after.low & this.low) !== after.low || (after.high & this.high) !== after.high) return this.refuse('first', at)
    if ((unless.low & this.low) !== 0 || (unless.high & this.high) !== 0) return this.refuse('not-after', at)
    if (event.missing !== undefined) return this.refuse('missing', at)
    if (step.enforces && this.holds !== 0) return this.refuse('held', at)
    if (step.barredBy.length > 0) this.bar(step, event, at)
    if (step.extends >= 0) this.extend(step, event, at)
    if (step.begins !== 0 || step.releases !== 0) this.hold(step, event, at)
    for (const clock of step.meets) this.meet(clock, event, at)
    if (this.refusal !== undefined) return
    if (step.remarks) this.remark(step, event, at)
    if (step.to >= 0) this.enter(step.to, step.ends, at)
    for (const { clock, when, unless: not } of step.starts)
      if ((when.low & this.low) === when.low && (when.high & this.high) === when.high && (not.low & this.low) === 0 && (not.high & this.high) === 0) this.start(clock, at, event)
    if (event.step < 30) this.low |= 1 << event.step
    else this.high |= 1 << (event.step - 30)
  }

  /** Another step at this very moment has just left the stage at which this one could be taken. */
  contradicts(step: CompiledStep, event: Event, at: number): boolean {
    const before = this.file.happened[at - 1]
    if (before === undefined || before.step === event.step) return false
    const sameMoment = before.whole || event.whole ? before.first === event.first : before.at === event.at
    const stageBefore = at >= 2 ? (this.stages[at - 2] ?? this.law.startsAt) : this.law.startsAt
    return sameMoment && (step.at & bit(stageBefore)) !== 0
  }

  /** Too late after a silence that has an effect in law. Where the number was not read in the text, it only warns. */
  bar(step: CompiledStep, event: Event, at: number) {
    for (const clock of step.barredBy) {
      const running = this.lapsedAt(clock, event)
      if (running === undefined) continue
      if (this.law.clocks[clock]?.verified) return this.refuse('lapsed', at, clock)
      this.warn('lapse-unverified', at, clock, 0)
    }
  }

  /** The clock, where its limit has passed at this moment and no hold stands before that. */
  lapsedAt(clock: number, moment: Moment): Running | undefined {
    const running = this.clocks[clock]
    const compiled = this.law.clocks[clock]
    return running !== undefined && compiled !== undefined && running.state === 'running' && compiled.lapses && Number.isNaN(running.paused) && !running.shadowed && isPast(running, readingOf(compiled, moment))
      ? running : undefined
  }

  extend(step: CompiledStep, event: Event, at: number) {
    const running = this.clocks[step.extends]
    const clock = this.law.clocks[step.extends]
    const extension = clock?.written.extension
    if (running === undefined || clock === undefined || extension === undefined || running.state !== 'running') return this.refuse('no-clock', at, step.extends)
    if (!clock.least && Number.isNaN(running.paused) && isPast(running, readingOf(clock, event))) return this.refuse('late-extension', at, step.extends)
    if ('to' in extension) {
      if (running.extended) return this.refuse('extended-already', at, step.extends)
      const stood = running.raw
      const calendar = this.file.calendars[clock.side]
      const unit = unitCodes[extension.to.unit]
      const plainly = startClock(clock, step.extends, running.from, running.start, calendar).raw
      // What holds have added so far stays added.
      running.raw = lastDay(running.start, extension.to.count, unit, clock.counted, calendar) + (stood - plainly)
      running.due = unit === unitCodes['working days'] ? running.raw : settled(clock, running.raw, calendar)
    } else {
      if (event.names <= running.due) return this.refuse('until-early', at, step.extends)
      running.raw = event.names
      running.due = event.names
    }
    running.extended = true
    this.known(running, step.extends, at)
  }

  hold(step: CompiledStep, event: Event, at: number) {
    if ((step.begins & this.holds) !== 0) return this.refuse('held-already', at)
    if (step.begins === 0 && (step.releases & this.holds) === 0) return this.refuse('not-held', at)
    // A step that opens the way before its time would be no hold at all.
    for (const clock of step.meets) if (this.tooEarly(clock, event, at)) return
    this.change((this.holds | step.begins) & ~step.releases, event, at)
  }

  tooEarly(clock: number, event: Event, at: number): boolean {
    const [compiled, running] = [this.law.clocks[clock], this.clocks[clock]]
    const early = compiled?.least === true && running?.state === 'running' && !isPast(running, readingOf(compiled, event))
    if (early) this.refuse('too-early', at, clock)
    return early
  }

  change(holds: number, moment: Moment, place: number) {
    const before = this.holds
    this.holds = holds
    for (let at = 0; at < this.clocks.length; at++) {
      const [running, clock] = [this.clocks[at], this.law.clocks[at]]
      if (running === undefined || clock === undefined || running.state !== 'running') continue
      const reading = readingOf(clock, moment)
      const [was, is] = [(clock.stoppedBy & before) !== 0, (clock.stoppedBy & holds) !== 0]
      if (!was && is) pause(running, reading)
      if (was && !is) resume(running, clock, reading, this.file.calendars[clock.side])
      if (before === 0 && !clock.unshadowed && !isPast(running, reading)) running.shadowed = true
      if (holds === 0) unshadow(running, reading)
      if (Number.isNaN(running.due)) this.known(running, at, place)
    }
  }

  meet(clock: number, event: Event, at: number) {
    const [running, compiled] = [this.clocks[clock], this.law.clocks[clock]]
    if (running === undefined || compiled === undefined || running.state !== 'running' || this.tooEarly(clock, event, at)) return
    const reading = readingOf(compiled, event)
    if (!compiled.least && Number.isNaN(running.paused) && isPast(running, reading)) this.warn('late', at, clock, reading - running.due)
    running.state = 'met'
    running.on = reading
    running.by = at
  }

  confirm(event: Event, at: number) {
    const open = this.law.clocks.flatMap((_, clock) => (this.lapsedAt(clock, event) && (event.clock < 0 || event.clock === clock) ? [clock] : []))
    const [clock] = open
    const [compiled, running] = clock === undefined ? [] : [this.law.clocks[clock], this.clocks[clock]]
    if (this.holds !== 0) return this.refuse('held', at, clock)
    if (clock === undefined || compiled === undefined || running === undefined) return this.refuse('nothing-lapsed', at, event.clock)
    if (open.length > 1) return this.refuse('which-lapse', at)
    if ((compiled.confirmedBy & event.by) === 0) return this.refuse('wrong-side', at, clock)
    if (!event.has.includes('ground')) return this.refuse('ground', at, clock)
    if (!compiled.verified && !event.has.includes('legal opinion')) return this.refuse('not-verified', at, clock)
    running.state = 'confirmed'
    running.on = readingOf(compiled, event)
    running.by = at
    const expiry = { first: running.due, second: running.due, at: running.due, whole: true }
    if (compiled.becomes >= 0) this.enter(compiled.becomes, (this.law.ending & bit(compiled.becomes)) !== 0, at)
    for (const next of compiled.then) this.start(next, -2 - clock, expiry, at)
  }

  enter(stage: number, ends: boolean, at: number) {
    this.stage = stage
    this.by = at
    if (!ends) return
    for (const running of this.clocks) if (running?.state === 'running') running.state = 'closed'
  }

  start(at: number, from: number, moment: Moment, place = from) {
    const clock = this.law.clocks[at]
    // What runs already runs from its first event: nothing later moves it.
    if (clock === undefined || this.clocks[at]?.state === 'running') return
    const before = this.clocks[at]
    if (before !== undefined) this.past = [...(this.past ?? never), before]
    const reading = readingOf(clock, moment)
    const running = startClock(clock, at, from, reading, this.file.calendars[clock.side])
    if (this.holds !== 0) {
      running.shadowed = !clock.unshadowed
      if ((clock.stoppedBy & this.holds) !== 0) running.paused = reading
    }
    this.clocks[at] = running
    if (Number.isNaN(running.due)) this.known(running, at, place)
  }

  /** Days are counted only as far as the calendar knows them. */
  known(running: Running, clock: number, at: number) {
    const side = this.law.clocks[clock]?.side ?? 0
    const calendar = this.file.calendars[side]
    if (!Number.isNaN(running.due)) return
    const year = running.start < calendar.from || calendar.until < calendar.from ? yearOf(running.start) : yearOf(calendar.until) + 1
    this.refuse('calendar', at, clock, { year, country: calendar.country })
  }

  remark(step: CompiledStep, event: Event, at: number) {
    const { appliesFrom, notice } = step.written
    const day = dayIn(event, step.side)
    if (appliesFrom && day < epochDay(appliesFrom.day)) this.warn('applies-from', at, -1, 0)
    if (!notice || Number.isNaN(event.names)) return
    const earliest = lastDay(day, notice.least.count, unitCodes[notice.least.unit], false, this.file.calendars[step.side])
    if (Number.isNaN(earliest)) this.refuse('calendar', at, -1, { year: yearOf(this.file.calendars[step.side].until) + 1, country: this.file.calendars[step.side].country })
    else if (event.names < earliest) this.warn('notice-short', at, -1, earliest - event.names)
  }

  /** What the day of reading makes of every clock that still runs. */
  settle(today: Moment) {
    for (let at = 0; at < this.clocks.length; at++) {
      const [running, clock] = [this.clocks[at], this.law.clocks[at]]
      if (running === undefined || clock === undefined || running.state !== 'running') continue
      if (!Number.isNaN(running.paused)) running.state = 'held'
      else if (clock.lapses && isPast(running, readingOf(clock, today))) running.state = running.shadowed ? 'held' : 'lapsed'
    }
  }

  refuse(refused: RefusalKey, at: number, clock = -1, filled: Refusal['filled'] = {}) {
    this.refusal ??= { refused, at, filled: { ...filled, stage: this.stage, clock, holds: this.holds, due: this.clocks[clock]?.due ?? Number.NaN } }
  }

  warn(warning: Warning['warning'], at: number, clock: number, days: number) {
    this.warnings ??= []
    this.warnings.push({ warning, at, clock, days })
  }
}

/** One moment before another: by the clock where both have one, else by the day. */
export const isBefore = (one: Moment, other: Moment): boolean => (one.whole || other.whole ? one.first < other.first : one.at < other.at)
