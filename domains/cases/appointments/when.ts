import { z } from 'zod'
import type { Day } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'

/** Where one meets: at our office, at another place that is named, or by telephone. */
export const appointmentWays = ['with us', 'elsewhere', 'telephone'] as const
export type AppointmentWay = (typeof appointmentWays)[number]

/** A time of day as people write it: 14:30, 14.30, 1430, 9. In 24 hours. */
export const timeOfDay = () =>
  z.string().trim().transform((typed, context): Temporal.PlainTime => {
    const [, hour, minute = '0'] = /^(\d{1,2})(?:[:. -](\d{2}))?$/.exec(typed) ?? /^(\d{2})(\d{2})$/.exec(typed) ?? []
    if (hour !== undefined && Number(hour) < 24 && Number(minute) < 60) return new Temporal.PlainTime(Number(hour), Number(minute))
    context.addIssue({ code: 'custom', message: 'core.field.time' })
    return z.NEVER
  })

/** How long it is to last, in minutes: five minutes to twelve hours. */
export const length = () => z.coerce.number().int().min(5).max(720).default(60)

/**
 * From a day and a time on the wall to a moment. Twice a year the clocks of some countries are moved: a time that this leaves out,
 * or that comes twice, is refused, for nobody could be sure which was meant.
 */
export function momentOf(zone: string, on: Day, time: Temporal.PlainTime): Temporal.Instant {
  const wall = Temporal.PlainDate.from(on).toPlainDateTime(time)
  try {
    return wall.toZonedDateTime(zone, { disambiguation: 'reject' }).toInstant()
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault
    throw new Refused('invalid', 'core.refused.invalid', { fields: { time: [{ key: 'cases.appointments.refused.clocks-move' }] } })
  }
}

/**
 * The time that was asked for, from beginning to end. Throws Refused('invalid') when it is past or no such time exists,
 * or when it lies more than two years ahead, which is a slip of the hand.
 */
export function spanOf({ zone, now, onDay, time, minutes }: {
  readonly zone: string; readonly now: Temporal.Instant; readonly onDay: Day; readonly time: Temporal.PlainTime; readonly minutes: number
}): { readonly starts: Temporal.Instant; readonly ends: Temporal.Instant } {
  const refuse = (field: 'meetOn' | 'time', key: 'cases.refused.day-passed' | 'cases.appointments.refused.time-passed' | 'cases.appointments.refused.too-far') =>
    new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key }] } })
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const day = Temporal.PlainDate.from(onDay)
  if (Temporal.PlainDate.compare(day, today) < 0) throw refuse('meetOn', 'cases.refused.day-passed')
  if (Temporal.PlainDate.compare(day, today.add({ years: 2 })) > 0) throw refuse('meetOn', 'cases.appointments.refused.too-far')
  const starts = momentOf(zone, onDay, time)
  if (Temporal.Instant.compare(starts, now) <= 0) throw refuse('time', 'cases.appointments.refused.time-passed')
  return { starts, ends: starts.add({ minutes }) }
}
