const ranks = { waiting: 0, ended: 1, accepted: 2, declined: 3, acknowledged: 4 } as const

/** What waits for our answer first, then what ended and is to be acknowledged, then the rest; within each as they came. */
export const inOrder = <Row extends { readonly state: keyof typeof ranks }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => ranks[a.state] - ranks[b.state])
