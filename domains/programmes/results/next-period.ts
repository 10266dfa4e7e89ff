import { toDay, type Day } from '../../../core/ids.ts'
import type { Decimal } from '../../../core/money.ts'
import type { Period } from './framework.ts'

/**
 * What a form is filled with before anybody types: the period after the last one, of the same length (whole months stay whole months), with the
 * same target. In: the periods of an indicator in their order; the day when the programme began. Out: nothing when neither is known.
 */
export function nextPeriod(periods: readonly Period[], beganOn: Day | null): { readonly startsOn: Day; readonly endsOn: Day; readonly target: Decimal | null } | null {
  const last = periods.at(-1)
  if (!last) return beganOn === null ? null : { startsOn: beganOn, endsOn: endOfMonth(Temporal.PlainDate.from(beganOn)), target: null }
  const [from, to] = [Temporal.PlainDate.from(last.startsOn), Temporal.PlainDate.from(last.endsOn)]
  const startsOn = to.add({ days: 1 })
  const months = from.day === 1 && startsOn.day === 1 ? from.until(startsOn, { largestUnit: 'months' }).months : 0
  const endsOn = months > 0 ? startsOn.add({ months }).subtract({ days: 1 }) : startsOn.add(from.until(to, { largestUnit: 'days' }))
  return { startsOn: toDay(startsOn), endsOn: toDay(endsOn), target: last.target }
}
const endOfMonth = (day: Temporal.PlainDate): Day => toDay(day.with({ day: day.daysInMonth }))
