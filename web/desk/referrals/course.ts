import type { Standing } from '../../parts/state.tsx'

/** What is known of a referral's way, as text: when it was sent, opened, answered, what came of it, when it ended. */
export type Known = {
  readonly sentAt: string
  readonly openedAt: string | null
  readonly answer: { readonly accepted: boolean; readonly at: string } | null
  readonly outcome: { readonly kind: string; readonly at: string } | null
  readonly endedAt: string | null
  readonly acknowledgedAt: string | null
}
export type CourseStep = { readonly what: 'sent' | 'opened' | 'answered' | 'accepted' | 'declined' | 'outcome' | 'ended' | 'acknowledged'; readonly at: string | null; readonly current: boolean }

/**
 * The course of a referral: what happened, then what is still to come; `current` is the last that happened.
 * What did not happen before the end is left out: after it only the acknowledgement is awaited.
 */
export function courseOf({ sentAt, openedAt, answer, outcome, endedAt, acknowledgedAt }: Known): readonly CourseStep[] {
  const over = endedAt !== null || answer?.accepted === false
  const steps = [
    { what: 'sent', at: sentAt },
    // Whoever answered has read it, even if nobody said so.
    { what: 'opened', at: openedAt, left: over || answer !== null },
    { what: answer ? (answer.accepted ? 'accepted' : 'declined') : 'answered', at: answer?.at ?? null, left: over },
    { what: 'outcome', at: outcome?.at ?? null, left: over },
    ...(endedAt === null ? [] : [{ what: 'ended', at: endedAt }, { what: 'acknowledged', at: acknowledgedAt }] as const),
  ] as const
  const shown = steps.filter((step) => step.at !== null || !('left' in step && step.left))
  const last = shown.findLastIndex(({ at }) => at !== null)
  return shown.map(({ what, at }, index) => ({ what, at, current: index === last }))
}

/** A standing as a shape: what waits for somebody is now, what is good is done, what ended is held until it is acknowledged. */
export const looks = {
  sent: 'ahead', waiting: 'now', opened: 'ahead', accepted: 'now', declined: 'held', outcome: 'done', ended: 'held', acknowledged: 'none',
} as const satisfies Readonly<Record<string, Standing>>
