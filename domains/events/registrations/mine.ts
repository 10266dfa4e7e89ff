import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

/** The registration that a code opened. Throws Refused('unknown') for whoever holds no such code. */
export function mine({ actor: { registration } }: Pick<Context, 'actor'>) {
  if (!registration) throw new Refused('unknown', 'core.refused.code')
  return registration
}
