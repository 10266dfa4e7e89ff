/** How far a request has come, as the one who asked and the ones who answer both see it. */
export const requestStates = ['waiting', 'taken', 'answered', 'closed', 'lapsed', 'erased'] as const
export type RequestState = (typeof requestStates)[number]

/** In: what happened. Out: the furthest of it. That what was told is gone outranks everything: nobody took it, or the person had it erased. */
export const requestStateOf = ({ gone, closed, answered, taken }: {
  readonly gone: boolean
  readonly closed: boolean
  readonly answered: boolean
  readonly taken: boolean
}): RequestState => (gone ? (taken ? 'erased' : 'lapsed') : closed ? 'closed' : answered ? 'answered' : taken ? 'taken' : 'waiting')
