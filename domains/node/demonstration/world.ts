import type { z } from 'zod'
import type { Asking } from '../../../core/actor.ts'
import { toDay, type Day, type Id } from '../../../core/ids.ts'
import type { Operation } from '../../../core/operation.ts'
import { todayIn, zoneOf } from '../../../core/time.ts'
import type { Timetable } from './timetable.ts'

export type Place = 'Osh' | 'Moscow' | 'Dushanbe'
/** A case worker, and from when until when she worked there; `heir` has what she left. */
export type Worker = { readonly account: Id<'account'>; readonly from: Temporal.Instant; readonly until?: Temporal.Instant | undefined; readonly heir?: Id<'account'> | undefined }
/** An office as the demonstration plays it. */
export type Played = {
  readonly place: Place
  readonly country: string
  readonly organisation: Id<'organisation'>
  readonly workers: readonly Worker[]
  readonly coordinator: Asking
  readonly supervisor: Asking
  readonly administrator: Asking
  /** Under what help is counted, and in which days. */
  readonly programmes: readonly { readonly programme: Id<'programme'>; readonly from: Day; readonly to: Day | null; readonly weight: number }[]
}

/** Does an operation at a moment: in the making of a node through its gate, in a test for the record. */
export type Doing = <Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking, at: Temporal.Instant) => Promise<Output>

export type World = {
  readonly seed: number
  readonly beginning: Temporal.Instant
  readonly end: Temporal.Instant
  readonly timetable: Timetable
  readonly offices: Readonly<Record<Place, Played>>
  readonly doing: Doing
  /** Who comes back with the code of a request. */
  readonly asker: (code: string) => Asking
}

/** Something done in an office when it is time. */
export const inOffice = <Input extends z.ZodType, Output>(
  { timetable, doing }: Pick<World, 'timetable' | 'doing'>, place: Place | 'house', at: Temporal.Instant, operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking,
): Promise<Output> => timetable.act(place, at, () => doing(operation, input, asking, at))

/** Which day it is in an office. */
export const dayThere = ({ country }: Pick<Played, 'country'>, at: Temporal.Instant): Day => todayIn(zoneOf(country), at)
export const daysAfter = (day: Day, days: number): Day => toDay(Temporal.PlainDate.from(day).add({ days }))

/** The first moment at or after this one at which somebody is at work: nine to six, Monday to Friday, by the office's own clock. In: how many minutes after nine, in the morning. */
export function atWork({ country }: Pick<Played, 'country'>, at: Temporal.Instant, minutes: number): Temporal.Instant {
  let there = at.toZonedDateTimeISO(zoneOf(country))
  const early = there.hour < 9
  if (there.hour >= 18) there = there.startOfDay().add({ days: 1 })
  while (there.dayOfWeek > 5) there = there.startOfDay().add({ days: 1 })
  return (early || there.hour < 9 ? there.startOfDay().add({ hours: 9, minutes }) : there).toInstant()
}

/** Who has the files of a worker at a moment: she, or the one who came after her. */
export function holder({ workers }: Pick<Played, 'workers'>, account: Id<'account'>, at: Temporal.Instant): Id<'account'> {
  const worker = workers.find((one) => one.account === account)
  return worker?.until && worker.heir && Temporal.Instant.compare(at, worker.until) >= 0 ? holder({ workers }, worker.heir, at) : account
}
export const atDesk = ({ workers }: Played, at: Temporal.Instant): readonly Worker[] =>
  workers.filter(({ from, until }) => Temporal.Instant.compare(from, at) <= 0 && (!until || Temporal.Instant.compare(at, until) < 0))
