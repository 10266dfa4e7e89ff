/** How long the code of a complaint opens it: a year, for looking into what a colleague elsewhere did takes longer than answering a request. */
export const codeLife = { hours: 24 * 365 } as const

/** A complaint that nobody finds anything on is forgotten all the same, a year after its code ended: nobody could be asked about it any more. */
export const longest = { hours: 24 * 730 } as const

/**
 * How long what was told is kept after a finding: half a year, time enough to read the finding, to write again and to go to an authority with it.
 * No law is behind it; it is as long as a request's code lives.
 */
export const keptAfterFinding = { hours: 24 * 180 } as const

/** How long what was passed on stands before the colleague of the other organisation whom it was passed on to. */
export const measureStands = { hours: 24 * 90 } as const
