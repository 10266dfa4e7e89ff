import type { Context } from '../../core/operation.ts'
import type { Day } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { ourToday } from '../../core/time.ts'

export { ourToday }

/** A day by which something is to be done lies ahead. Throws Refused('invalid') on that field when it has passed. */
export function refusePast(context: Pick<Context, 'actor' | 'now'>, field: string, on: Day | undefined): void {
  if (on !== undefined && on < ourToday(context)) throw new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key: 'cases.refused.day-passed' }] } })
}

/** Where a day that something is due on lies: behind, today, or ahead. */
export const dueIs = (on: Day, today: Day): 'late' | 'now' | 'ahead' => (on < today ? 'late' : on === today ? 'now' : 'ahead')
