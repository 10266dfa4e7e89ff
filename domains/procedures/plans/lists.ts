/** What a line of a reintegration plan is for: a living, a place among others, the person herself. */
export const lineKinds = ['economic', 'social', 'psychosocial'] as const
export type LineKind = (typeof lineKinds)[number]
/** Given by the office itself, or by another to whom the person is referred. */
export const lineWays = ['direct', 'by referral'] as const
export type LineWay = (typeof lineWays)[number]
