import { Refused } from '../../../core/refused.ts'
import type { Stood } from '../running/fold.ts'
import { tell } from '../tell.ts'
import { times, type Months } from './lists.ts'

/** When somebody has to ask, by the clock that runs from the arrival; null where nobody arrived yet or it was done. */
export function dueOf({ law, placed, folded }: Stood, months: Months): { readonly due: string | null; readonly arrived: boolean; readonly done: boolean } {
  const clock = tell(law, placed, folded, 'en').clocks.find((one) => one.clock === times[months].clock)
  return { due: clock && clock.state !== 'met' ? (clock.due ?? clock.wasDue ?? null) : null, arrived: clock !== undefined, done: clock?.state === 'met' }
}

/** The same, for asking another. Throws Refused where nobody arrived, or it was done already. */
export function mustBeDue(stood: Stood, months: Months): string {
  const { due, arrived } = dueOf(stood, months)
  if (!arrived) throw new Refused('conflict', 'procedures.monitoring.not-arrived')
  if (due === null) throw new Refused('conflict', 'procedures.monitoring.done')
  return due.slice(0, 10)
}
