import type { SafeContact } from './file.ts'

type Rule = Pick<SafeContact, 'callFrom' | 'callUntil' | 'zone'>
/** Whether the hours of a rule allow to reach the person at a moment: `from` and `until` are those hours, `time` the hour where the person is. */
export type Hours = { readonly allowed: boolean; readonly from: string; readonly until: string; readonly time: string }

/**
 * The hours at which a person may be reached, at a moment, where that person is. In: the rule; the zone of the organisation, where the rule names none.
 * Hours may go past midnight (22:00 to 06:00); at `until` they are over. Out: nothing where the rule has no hours.
 */
export function hoursAt({ callFrom, callUntil, zone }: Rule, at: Temporal.Instant, ourZone: string): Hours | null {
  if (callFrom === undefined || callUntil === undefined) return null
  const time = at.toZonedDateTimeISO(zone ?? ourZone).toPlainTime().toString({ smallestUnit: 'minute' })
  const allowed = callFrom <= callUntil ? callFrom <= time && time < callUntil : time >= callFrom || time < callUntil
  return { allowed, from: callFrom, until: callUntil, time }
}
