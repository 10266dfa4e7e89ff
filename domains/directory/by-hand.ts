import type { Actor } from '../../core/actor.ts'
import { Refused } from '../../core/refused.ts'

/** Who may do what in an organisation is decided by a person who is signed in: a token that leaked shall not widen itself. */
export function mustBeByHand({ scope }: Pick<Actor, 'scope'>): void {
  if (scope !== null) throw new Refused('forbidden', 'directory.by-token')
}
