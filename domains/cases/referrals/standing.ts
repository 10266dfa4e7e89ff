import type { ReferralNewsTable } from '../../../core/schema.ts'

/** Why a parcel is no longer live: by withdrawal, by erasure, by its time. */
export const endings = ['withdrawn', 'erased', 'expired'] as const
export type Ending = (typeof endings)[number]

/** Where a referral stands, in the order of its way. */
export const standings = ['sent', 'opened', 'accepted', 'declined', 'outcome', 'ended', 'acknowledged'] as const

/** What the receiver told, as far as the fold needs it. */
export type News = { readonly kind: ReferralNewsTable['kind']; readonly code: string | null; readonly at: Temporal.Instant }
/** What the parcel itself says. */
export type Life = {
  readonly sent_at: Temporal.Instant
  readonly until: Temporal.Instant
  readonly ended_at: Temporal.Instant | null
  readonly ended_why: Ending | null
  readonly acknowledged_at: Temporal.Instant | null
}
/** Where it stands and since when; beside it what stays true whatever came after: the answer, the outcome, the end. */
export type Standing = {
  readonly state: (typeof standings)[number]
  readonly since: Temporal.Instant
  readonly opened_at: Temporal.Instant | null
  readonly answer: { readonly accepted: boolean; readonly reason: string | null; readonly at: Temporal.Instant } | null
  readonly outcome: { readonly kind: string; readonly at: Temporal.Instant } | null
  readonly ended: { readonly why: Ending; readonly at: Temporal.Instant } | null
  readonly acknowledged_at: Temporal.Instant | null
}

/** Over for the reader: ended by somebody, or past its time though nobody has swept yet. Null while it lives. */
export function endOf({ ended_at, ended_why, until }: Pick<Life, 'ended_at' | 'ended_why' | 'until'>, now: Temporal.Instant): Standing['ended'] {
  if (ended_at) return { why: ended_why ?? 'expired', at: ended_at }
  return Temporal.Instant.compare(until, now) <= 0 ? { why: 'expired', at: until } : null
}

/**
 * Where a referral stands. In: the receiver's news in any order, the parcel, the present moment.
 * Acknowledged outranks ended, ended outranks the outcome, the outcome the answer, the answer that it was opened.
 */
export function standingOf(news: readonly News[], parcel: Life, now: Temporal.Instant): Standing {
  const told = [...news].sort((a, b) => Temporal.Instant.compare(a.at, b.at))
  const opened = told.find(({ kind }) => kind === 'opened')
  const answered = told.find(({ kind }) => kind === 'accepted' || kind === 'declined')
  const outcome = told.findLast(({ kind }) => kind === 'outcome')
  const ended = endOf(parcel, now)
  const rest = {
    opened_at: opened?.at ?? null,
    answer: answered ? { accepted: answered.kind === 'accepted', reason: answered.kind === 'declined' ? answered.code : null, at: answered.at } : null,
    outcome: outcome?.code ? { kind: outcome.code, at: outcome.at } : null,
    ended,
    acknowledged_at: parcel.acknowledged_at,
  }
  if (parcel.acknowledged_at) return { state: 'acknowledged', since: parcel.acknowledged_at, ...rest }
  if (ended) return { state: 'ended', since: ended.at, ...rest }
  if (outcome) return { state: 'outcome', since: outcome.at, ...rest }
  if (rest.answer) return { state: rest.answer.accepted ? 'accepted' : 'declined', since: rest.answer.at, ...rest }
  if (opened) return { state: 'opened', since: opened.at, ...rest }
  return { state: 'sent', since: parcel.sent_at, ...rest }
}
