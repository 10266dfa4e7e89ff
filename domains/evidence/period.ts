import type { Day } from '../../core/ids.ts'
import type { Fields, Saying } from '../../core/refused.ts'

/** The longest period, in months. */
export const longest = 36

/**
 * Whether figures may be made for a period: whole months, so that no two releases differ by a few days; over before today, so that
 * nobody watches a number grow; three years at most. Out: what is wrong, by field; nothing when it may.
 */
export function problemsOfPeriod({ periodFrom, periodTo }: { readonly periodFrom: Day; readonly periodTo: Day }, today: Day): Fields {
  const [from, to] = [Temporal.PlainDate.from(periodFrom), Temporal.PlainDate.from(periodTo)]
  const first: Saying | undefined = from.day === 1 ? undefined : { key: 'evidence.period.first-day' }
  const last: Saying | undefined = to.day !== to.daysInMonth ? { key: 'evidence.period.last-day' }
    : periodTo < periodFrom ? { key: 'evidence.period.backwards' }
      : periodTo >= today ? { key: 'evidence.period.open' }
        : from.until(to.add({ days: 1 }), { largestUnit: 'months' }).months > longest ? { key: 'evidence.period.long', filled: { most: longest } } : undefined
  return { ...(first && { periodFrom: [first] }), ...(last && { periodTo: [last] }) }
}
