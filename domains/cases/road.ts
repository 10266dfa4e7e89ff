import type { Day } from '../../core/ids.ts'
import { todayIn } from '../../core/time.ts'
import { dueIs } from './days.ts'

/** What can stand on the road of a case. */
export const stopKinds = ['asked', 'taken', 'arrived', 'opened', 'help', 'step', 'task', 'referred', 'news opened', 'news accepted', 'news declined',
  'news outcome', 'news acknowledged', 'share ended', 'closed'] as const
export type StopKind = (typeof stopKinds)[number]

export type Stop = {
  readonly what: StopKind
  readonly is: 'done' | 'now' | 'ahead' | 'late' | 'arrived'
  /** The day, where the organisation is; the moment too, where one is known. */
  readonly on: Day
  readonly at: string | null
  /** A code of one of the lists: of help, of an outcome, of a reason. */
  readonly code: string | null
  /** What was written of it; null where nothing was, or where the file was erased. */
  readonly text: string | null
  /** Another organisation, or a colleague. */
  readonly name: string | null
  /** The country on the other side of the border that a referral crosses. */
  readonly country: string | null
}

type Due = { readonly text: string | null; readonly dueOn: Day | null; readonly doneAt: string | null }
type News = { readonly kind: 'opened' | 'accepted' | 'declined' | 'outcome' | 'acknowledged'; readonly code: string | null; readonly at: string }

/** What happened in a case and what is planned, as `show` reads it. Moments are ISO 8601. */
export type Happened = {
  readonly zone: string
  readonly now: Temporal.Instant
  readonly request: { readonly askedAt: string; readonly takenAt: string | null; readonly takenBy: string | null } | null
  readonly parcel: { readonly sentAt: string; readonly sender: string; readonly country: string; readonly endedAt: string | null; readonly endedWhy: string | null } | null
  readonly opened: { readonly at: string; readonly by: string }
  readonly steps: readonly Due[]
  readonly tasks: readonly Due[]
  readonly help: readonly { readonly kind: string; readonly onDay: Day; readonly text: string | null }[]
  readonly referrals: readonly {
    readonly at: string
    readonly receiver: string
    readonly country: string
    readonly endedAt: string | null
    readonly endedWhy: string | null
    readonly news: readonly News[]
  }[]
  readonly closed: { readonly at: string; readonly reason: string; readonly by: string | null } | null
}

/**
 * The road of a case: what happened, in its order, then what lies ahead by its day. Pure.
 * Tasks are the workers' own and stand here only while they are open; what was planned and not done ends with the case.
 */
export function roadOf(happened: Happened): readonly Stop[] {
  const { zone, now, request, parcel, opened, steps, tasks, help, referrals, closed } = happened
  const today = todayIn(zone, now)
  const stop = (what: StopKind, at: string, rest: Partial<Stop> = {}): Stop => ({ ...bare, what, at, on: todayIn(zone, Temporal.Instant.from(at)), ...rest })
  const ahead = (what: 'step' | 'task', { text, dueOn }: Due): Stop[] => (dueOn && !closed ? [{ ...bare, what, is: dueIs(dueOn, today), on: dueOn, text }] : [])

  const past: Stop[] = [
    ...(request ? [stop('asked', request.askedAt)] : []),
    ...(request?.takenAt ? [stop('taken', request.takenAt, { name: request.takenBy })] : []),
    ...(parcel ? [stop('arrived', parcel.sentAt, { name: parcel.sender, country: parcel.country })] : []),
    stop('opened', opened.at, { name: opened.by }),
    ...steps.flatMap(({ doneAt, text }) => (doneAt ? [stop('step', doneAt, { text })] : [])),
    ...help.map(({ kind, onDay, text }): Stop => ({ ...bare, what: 'help', on: onDay, code: kind, text })),
    ...referrals.flatMap(({ at, receiver, country, news, endedAt, endedWhy }) => [
      stop('referred', at, { name: receiver, country }),
      ...news.map((one) => stop(`news ${one.kind}`, one.at, { name: receiver, country, code: one.code })),
      ...(endedAt ? [stop('share ended', endedAt, { name: receiver, country, code: endedWhy })] : []),
    ]),
    ...(parcel?.endedAt ? [stop('share ended', parcel.endedAt, { name: parcel.sender, country: parcel.country, code: parcel.endedWhy })] : []),
    ...(closed ? [stop('closed', closed.at, { is: 'arrived', code: closed.reason, name: closed.by })] : []),
  ]
  const planned = [
    ...steps.flatMap((one) => (one.doneAt ? [] : ahead('step', one))),
    ...tasks.flatMap((one) => (one.doneAt ? [] : ahead('task', one))),
  ]
  return [...past.toSorted(byTime), ...planned.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))]
}

const bare = { is: 'done', at: null, code: null, text: null, name: null, country: null } as const

/** By day; on one day, what has a moment by its moment, and what has none after it. The end of the case is its end. */
function byTime(a: Stop, b: Stop): number {
  if ((a.what === 'closed') !== (b.what === 'closed')) return a.what === 'closed' ? 1 : -1
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  if (a.at && b.at) return Temporal.Instant.compare(a.at, b.at)
  return a.at ? -1 : b.at ? 1 : 0
}
