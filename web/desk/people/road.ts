import type { Stopping } from '../../parts/road.tsx'
import type { ShownPerson } from './shown.ts'

type Walked = Pick<ShownPerson, 'recordedAt' | 'requests' | 'bases' | 'shared' | 'cases'>
export const personStops = ['asked', 'recorded', 'checked', 'agreed', 'claimed', 'withdrawn', 'shared', 'share-ended', 'acknowledged', 'opened', 'closed', 'today', 'basis-ends', 'interest-ends'] as const
/** What happened with a file, or will: `name` an organisation, `code` a purpose or a reference. */
export type PersonStop = { readonly what: (typeof personStops)[number]; readonly is: Stopping; readonly at: string; readonly name: string | null; readonly code: string | null }

/**
 * The road of a person with us: what was asked, agreed, shared and ended, in its order; today; then the days on which what is in force ends. Pure.
 * A ground that ended by itself stands in the past on the day it ended only where it was shared; the ground itself says so beside.
 */
export function roadOfPerson({ recordedAt, requests, bases, shared, cases }: Walked, now: string): readonly PersonStop[] {
  const stop = (what: PersonStop['what'], at: string | null, name: string | null = null, code: string | null = null, is: Stopping = 'done'): PersonStop[] =>
    at === null ? [] : [{ what, is, at, name, code }]
  const past = [
    ...stop('recorded', recordedAt),
    ...requests.flatMap(({ askedAt, checkedAt }) => [...stop('asked', askedAt), ...stop('checked', checkedAt)]),
    ...bases.flatMap(({ kind, recordedAt: at, recipient, purpose, withdrawnAt }) =>
      [...stop(kind === 'consent' ? 'agreed' : 'claimed', at, recipient.name, purpose), ...stop('withdrawn', withdrawnAt, recipient.name, purpose)]),
    ...shared.flatMap(({ sentAt, receiver, reference, endedAt, acknowledgedAt }) =>
      [...stop('shared', sentAt, receiver, reference), ...stop('share-ended', endedAt, receiver, reference, 'held'), ...stop('acknowledged', acknowledgedAt, receiver, reference)]),
    ...cases.flatMap(({ openedAt, closedAt, reference }) => [...stop('opened', openedAt, null, reference), ...stop('closed', closedAt, null, reference, 'arrived')]),
  ]
  const ahead = bases.filter(({ state }) => state === 'live').flatMap(({ kind, until, recipient, purpose }) => stop(kind === 'consent' ? 'basis-ends' : 'interest-ends', until, recipient.name, purpose, 'ahead'))
  return [...past.toSorted(byTime), ...stop('today', now, null, null, 'now'), ...ahead.toSorted(byTime)]
}

const byTime = (a: PersonStop, b: PersonStop): number => Temporal.Instant.compare(a.at, b.at)
