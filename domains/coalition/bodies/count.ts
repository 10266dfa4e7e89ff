import type { decisionOutcomes, votes } from '../lists.ts'

type Vote = (typeof votes)[number]
type Outcome = (typeof decisionOutcomes)[number]

/**
 * What a vote comes to. In: everybody who was entitled, with her vote, and how many have to be there.
 * Present is who did not stay away, an abstention too; a decision needs the quorum, and more votes for it than against.
 */
export function countVotes(all: readonly Vote[], quorum: number): { readonly entitled: number; readonly for: number; readonly against: number; readonly abstained: number; readonly absent: number; readonly outcome: Outcome } {
  const count = (vote: Vote) => all.filter((one) => one === vote).length
  const [entitled, absent, votesFor, against] = [all.length, count('absent'), count('for'), count('against')]
  return {
    entitled, for: votesFor, against, abstained: count('abstained'), absent,
    outcome: entitled - absent < quorum ? 'no quorum' : votesFor > against ? 'adopted' : 'rejected',
  }
}
