/** How far a complaint has come, as the one who complained and the one who received it both see it. */
export const complaintStates = ['waiting', 'acknowledged', 'found', 'erased'] as const
export type ComplaintState = (typeof complaintStates)[number]

/** In: what happened. Out: the furthest of it. */
export const complaintStateOf = ({ erased, found, acknowledged }: { readonly erased: boolean; readonly found: boolean; readonly acknowledged: boolean }): ComplaintState =>
  (erased ? 'erased' : found ? 'found' : acknowledged ? 'acknowledged' : 'waiting')

/** Has the time that the receiver set herself passed without an acknowledgement? */
export const isLate = (state: ComplaintState, acknowledgeBy: Temporal.Instant, now: Temporal.Instant): boolean =>
  state === 'waiting' && Temporal.Instant.compare(acknowledgeBy, now) < 0
