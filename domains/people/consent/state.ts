import type { NodeFacts } from '../../../core/operation.ts'
import type { BasisState } from '../lists.ts'

/** What a ground consists of, as far as its state goes. */
export type Ground = {
  readonly kind: 'consent' | 'vital interest'
  readonly until: Temporal.Instant
  readonly textReviewed: boolean
  readonly approved: boolean
  readonly withdrawn: boolean
}

/** Where a ground stands at a moment: the same rule as the view live_basis, with the reason when it does not count. */
export function stateOf({ kind, until, textReviewed, approved, withdrawn }: Ground, now: Temporal.Instant, stamp: NodeFacts['stamp']): BasisState {
  if (withdrawn) return 'withdrawn'
  if (Temporal.Instant.compare(until, now) <= 0) return 'ended'
  if (kind === 'vital interest') return approved ? 'live' : 'not approved'
  return textReviewed || stamp === 'demonstration' ? 'live' : 'text not reviewed'
}
