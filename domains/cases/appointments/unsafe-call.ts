import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { zoneOf } from '../../../core/time.ts'
import { hoursAt } from '../../people/index.ts'
import { carefulOf } from './careful.ts'

/** By these ways the person's telephone may ring. */
const byCall: readonly string[] = ['telephone', 'messenger']

/**
 * Throws Refused('conflict') where the person's own rule is against a call: no call at all, or not at that hour where the person is (by our clock where
 * nobody wrote down where that is). Where nobody knows how to reach the person, nothing is refused: then there is no rule.
 */
export async function refuseUnsafeCall(
  context: Context, { case: of, request, starts }: { readonly case: Id<'case'> | null | undefined; readonly request: Id<'request'> | null | undefined; readonly starts: Temporal.Instant },
): Promise<void> {
  const { careful } = await carefulOf(context, { case: of, request })
  if (!careful) return
  const refuse = (key: 'cases.appointments.refused.no-call' | 'cases.appointments.refused.not-at-this-hour', filled: Readonly<Record<string, string>> = {}) =>
    new Refused('conflict', key, { filled, fields: { agreed: [{ key, filled }] } })
  if (!byCall.includes(careful.reach)) throw refuse('cases.appointments.refused.no-call')
  const hours = hoursAt(careful, starts, zoneOf(context.actor.country))
  if (hours && !hours.allowed) throw refuse('cases.appointments.refused.not-at-this-hour', { time: hours.time, from: hours.from, until: hours.until })
}
