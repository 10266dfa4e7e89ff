/** How far somebody is with an event: invited, with a place, waiting for one, there. */
export const standings = ['invited', 'place', 'waiting', 'came'] as const
export type Standing = (typeof standings)[number]

/** In: what happened. Out: the furthest of it. */
export const standingOf = ({ told, came, waits }: { readonly told: boolean; readonly came: boolean; readonly waits: boolean }): Standing =>
  (came ? 'came' : !told ? 'invited' : waits ? 'waiting' : 'place')
