import { dayIn, readingOf, type Running } from '../clock.ts'
import { weakest, type CompiledClock, type Law } from '../compile.ts'
import type { Confidence, Ground, Span, Unit } from '../definition.ts'
import { hasEnded, pathOf, type Deviation, type Walked } from './stand.ts'
import { clockOfStage, clockTook, took, unitOf } from './took.ts'
import { Names, Tally } from './tally.ts'

/** How many different paths are told apart. */
const mostPaths = 5000
const mostTold = 12

/** Of a limit: how many clocks came to an end, in time and late; how long they took; how many still run. */
export type ClockGap = {
  readonly clock: string; readonly unit: Unit; readonly limit: Span | 'without delay'; readonly least: boolean; readonly target: boolean; readonly law: Ground; readonly confidence: Confidence
  readonly started: number; readonly met: number; readonly onTime: number; readonly late: number; readonly lapsed: number; readonly confirmed: number; readonly running: number; readonly held: number; readonly closed: number
  readonly median: number | null; readonly p90: number | null; readonly longest: number | null
}
/** Of a stage: how long files stayed that have left it, and those that are in it now. */
export type StageGap = {
  readonly stage: string; readonly unit: Unit; readonly clock: string | null; readonly left: number; readonly median: number | null; readonly p90: number | null; readonly longest: number | null
  readonly waiting: { readonly files: number; readonly median: number | null; readonly longest: number | null; readonly overdue: number; readonly held: number }
}
export type Month = { readonly month: string; readonly files: number; readonly ended: number; readonly onTime: number; readonly due: number }
export type LawGaps = {
  readonly procedure: string; readonly version: string
  readonly files: number; readonly ended: number; readonly onTime: number; readonly due: number; readonly allowed: number; readonly clean: number
  readonly stages: readonly StageGap[]; readonly clocks: readonly ClockGap[]; readonly months: readonly Month[]
  readonly deviations: readonly (Deviation & { readonly files: number })[]
  readonly paths: readonly { readonly steps: readonly string[]; readonly allowed: boolean; readonly files: number }[]; readonly otherPaths: number
}

type Counted = { met: number; late: number; lapsed: number; confirmed: number; running: number; held: number; closed: number; readonly took: Tally }

/** What the files of one law add up to, one after another. */
export class GapsOfLaw {
  readonly #id: Pick<LawGaps, 'procedure' | 'version'>
  #law: Law | undefined
  #files = 0
  #ended = 0
  #allowed = 0
  #clean = 0
  readonly #clocks = new Map<number, Counted>()
  readonly #stages = new Map<number, { readonly left: Tally; readonly waiting: Tally; overdue: number; held: number }>()
  readonly #months = new Map<string, { files: number; ended: number; onTime: number; due: number }>()
  readonly #deviations = new Names<Deviation>(500)
  readonly #paths = new Names<{ readonly steps: readonly string[]; readonly allowed: boolean }>(mostPaths)

  constructor(id: Pick<LawGaps, 'procedure' | 'version'>) {
    this.#id = id
  }

  /** In: a file by its law, and the day on which it opened. */
  add(one: Walked | Deviation, openedOn: string): void {
    const month = this.#month(openedOn.slice(0, 7))
    this.#files++
    month.files++
    const deviations = 'law' in one ? one.deviations : [one]
    const isAllowed = !deviations.some(({ refused }) => refused)
    if (isAllowed) this.#allowed++
    if (deviations.length === 0) this.#clean++
    const seen = new Set<string>()
    for (const deviation of deviations) {
      const key = `${deviation.rule} ${deviation.step} ${deviation.clock}`
      if (!seen.has(key)) this.#deviations.add(key, () => deviation)
      seen.add(key)
    }
    if (!('law' in one)) return
    this.#law = one.law
    const ended = hasEnded(one.law, one.folded)
    if (ended) {
      this.#ended++
      month.ended++
      const steps = pathOf(one.law, one.events)
      this.#paths.add(`${steps.join(' ')} ${isAllowed}`, () => ({ steps, allowed: isAllowed }))
    }
    this.#addClocks(one, month)
    this.#addStages(one, ended)
  }

  #addClocks({ law, placed, folded, events }: Walked, month: { onTime: number; due: number }) {
    for (const running of [...folded.past, ...folded.clocks]) {
      const clock = running && law.clocks[running.clock]
      if (running === undefined || clock === undefined) continue
      const counted = this.#clock(running.clock)
      if (running.state === 'met') {
        const time = clockTook(law, clock, running, events, placed.file.calendars[clock.side])
        if (!Number.isNaN(time)) counted.took.add(time)
        counted.met++
        if (isLate(clock, running)) counted.late++
      } else counted[running.state]++
      if (!isJudged(clock) || !(running.state === 'met' || running.state === 'lapsed' || running.state === 'confirmed')) continue
      month.due++
      if (running.state === 'met' && !isLate(clock, running)) month.onTime++
    }
  }

  #addStages({ law, placed: { file }, folded, events }: Walked, ended: boolean) {
    const [today] = [file.today]
    let [stage, since] = [law.startsAt, file.opened]
    const stay = (until: typeof today, seen: 'left' | 'waiting') => {
      const place = clockOfStage(law, stage)
      const clock = place === undefined ? undefined : law.clocks[place]
      const side = clock?.side ?? 0
      const reading = (moment: typeof today) => (clock ? readingOf(clock, moment) : dayIn(moment, 0))
      const time = took(clock ? unitOf(clock) : 'days', file.calendars[side], reading(since), reading(until))
      if (!Number.isNaN(time)) this.#stage(stage)[seen].add(time)
    }
    events.forEach((event, at) => {
      const next = folded.stages[at] ?? stage
      if (next === stage) return
      stay(event, 'left')
      ;[stage, since] = [next, event]
    })
    if (ended) return
    stay(today, 'waiting')
    const here = this.#stage(stage)
    if (folded.clocks.some((running) => running?.state === 'lapsed')) here.overdue++
    if (folded.holds !== 0) here.held++
  }

  #clock(at: number): Counted {
    const known = this.#clocks.get(at) ?? { met: 0, late: 0, lapsed: 0, confirmed: 0, running: 0, held: 0, closed: 0, took: new Tally() }
    this.#clocks.set(at, known)
    return known
  }

  #stage(at: number) {
    const known = this.#stages.get(at) ?? { left: new Tally(), waiting: new Tally(), overdue: 0, held: 0 }
    this.#stages.set(at, known)
    return known
  }

  #month(name: string) {
    const known = this.#months.get(name) ?? { files: 0, ended: 0, onTime: 0, due: 0 }
    this.#months.set(name, known)
    return known
  }

  result(): LawGaps {
    const law = this.#law
    const months = [...this.#months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, counted]) => ({ month, ...counted }))
    const total = (of: 'onTime' | 'due') => months.reduce((sum, month) => sum + month[of], 0)
    return {
      ...this.#id, files: this.#files, ended: this.#ended, allowed: this.#allowed, clean: this.#clean, onTime: total('onTime'), due: total('due'), months,
      clocks: law ? law.clocks.flatMap((clock, at) => { const counted = this.#clocks.get(at); return counted ? [clockGap(clock, counted)] : [] }) : [],
      stages: law ? law.stages.flatMap((stage, at) => { const counted = this.#stages.get(at); return counted ? [stageGap(law, stage, at, counted)] : [] }) : [],
      deviations: this.#deviations.first(200), paths: this.#paths.first(mostTold), otherPaths: Math.max(0, this.#paths.size - mostTold) + this.#paths.others,
    }
  }
}

/** Only a limit with a number within which something has to come can be kept or missed. */
const isJudged = ({ unit, least, lapses }: CompiledClock): boolean => unit >= 0 && !least && lapses
const isLate = (clock: CompiledClock, { on, due }: Running): boolean => isJudged(clock) && on > due

function clockGap({ name, written, unit, least }: CompiledClock, { took: tally, ...counted }: Counted): ClockGap {
  const { met, late, ...rest } = counted
  return {
    clock: name, unit: unitOf({ unit }), limit: written.limit, least, target: written.target === true, law: written.law, confidence: weakest([written.law, ...(written.onLapse ? [written.onLapse.law] : [])]),
    started: met + rest.lapsed + rest.confirmed + rest.running + rest.held + rest.closed, met, onTime: met - late, late, ...rest, median: tally.median(), p90: tally.percentile(90), longest: tally.most,
  }
}

function stageGap(law: Law, stage: string, at: number, { left, waiting, overdue, held }: { readonly left: Tally; readonly waiting: Tally; readonly overdue: number; readonly held: number }): StageGap {
  const place = clockOfStage(law, at)
  const clock = place === undefined ? undefined : law.clocks[place]
  return {
    stage, unit: clock ? unitOf(clock) : 'days', clock: clock?.name ?? null, left: left.count, median: left.median(), p90: left.percentile(90), longest: left.most,
    waiting: { files: waiting.count, median: waiting.median(), longest: waiting.most, overdue, held },
  }
}

