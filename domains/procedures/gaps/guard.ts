import type { ClockGap, LawGaps, Month, StageGap } from './law-gaps.ts'

/** Fewer than this is not told outside of the office, and none is fewer too. */
export const guardedFrom = 10

/** A number as it may leave the office: in tens, or null where it is small. So no number can be reckoned from the others to less than ten. */
const count = (files: number): number | null => (files < guardedFrom ? null : Math.floor(files / 10) * 10)
/** A percentile of so many, with at least ten of them on either side of it. */
const value = (percentile: number | null, of: number, hundredths: number): number | null => (of * Math.min(hundredths, 100 - hundredths) / 100 < guardedFrom ? null : percentile)
/** A part in whole hundredths, where neither it nor the rest is small. */
const share = (part: number, whole: number): number | null => (part < guardedFrom || whole - part < guardedFrom ? null : Math.round((part / whole) * 100))

const stage = ({ left, median, p90, waiting, longest: _, ...rest }: StageGap) => ({
  ...rest, left: count(left), median: value(median, left, 50), p90: value(p90, left, 90),
  waiting: { files: count(waiting.files), median: value(waiting.median, waiting.files, 50), overdue: count(waiting.overdue), held: count(waiting.held) },
})
const clock = ({ met, onTime, lapsed, confirmed, started, running, median, p90, clock: name, unit, limit, least, target, law, confidence }: ClockGap) => ({
  clock: name, unit, limit, least, target, law, confidence, started: count(started), met: count(met), lapsed: count(lapsed), confirmed: count(confirmed), running: count(running),
  onTime: share(onTime, met + lapsed + confirmed), median: value(median, met, 50), p90: value(p90, met, 90),
})
const month = ({ month: name, files, ended, onTime, due }: Month) => ({ month: name, files: count(files), ended: count(ended), onTime: share(onTime, due) })

/** What may leave the office of the gaps of one law: no small number, nothing exact, no path and no deviation of few, no longest time (which is one file's). */
export const guarded = ({ procedure, version, files, ended, allowed, onTime, due, stages, clocks, months, deviations, paths }: LawGaps) => ({
  procedure, version, files: count(files), ended: count(ended), allowed: share(allowed, files), onTime: share(onTime, due),
  stages: stages.map(stage), clocks: clocks.map(clock), months: months.map(month),
  deviations: deviations.flatMap((one) => (one.files < guardedFrom ? [] : [{ ...one, files: count(one.files) }])),
  paths: paths.flatMap((one) => (one.files < guardedFrom ? [] : [{ ...one, files: count(one.files) }])),
})
export type Guarded = ReturnType<typeof guarded>
