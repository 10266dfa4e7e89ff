/** Where a meeting with an office of another node stands. `question`, `answer`, `closing`: that file is to be carried. `nobody`: here nobody had agreed, or the people of the day were used up. */
export const meetingStates = ['working', 'question', 'waits', 'answer', 'closing', 'compared', 'declined', 'nobody', 'unusable', 'over'] as const
export type MeetingState = (typeof meetingStates)[number]

/** How many days a question lasts, and again what comes after it. */
export const meetingDays = 7

export type Stands = {
  readonly side: 'asks' | 'asked'; readonly until: Temporal.Instant; readonly accepted: boolean | null; readonly outcome: 'compared' | 'nobody' | 'unusable' | null
  readonly theirs: boolean; readonly ours: boolean
}

export function stateOf({ side, until, accepted, outcome, theirs, ours }: Stands, now: Temporal.Instant): MeetingState {
  const lasts = Temporal.Instant.compare(now, until) < 0
  if (outcome === 'compared') return side === 'asks' && ours && lasts ? 'closing' : 'compared'
  if (outcome !== null) return outcome
  if (accepted === false) return 'declined'
  if (!lasts) return 'over'
  if (side === 'asked' && accepted === null) return 'waits'
  if (theirs || !ours) return 'working'
  return side === 'asks' ? 'question' : 'answer'
}
