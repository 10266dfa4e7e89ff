import type { Marks, RequestState } from '../../../domains/cases/index.ts'
import type { Stopping } from '../../parts/road.tsx'

/** The stops between a question and a case. */
export const requestStops = ['asked', 'taken', 'screened', 'answered', 'recorded', 'checked', 'opened', 'gone'] as const
export type RequestStop = {
  readonly what: (typeof requestStops)[number]
  readonly is: Stopping
  readonly at: string | null
  readonly name: string | null
}

/** What of a request its road is made of. */
export type Gone = Pick<Marks, 'screenFirst' | 'answerBy' | 'late'> & {
  readonly state: RequestState
  readonly about: 'myself' | 'someone else'
  readonly askedAt: string
  readonly lapsesAt: string
  readonly takenBy: { readonly name: string; readonly at: string } | null
  readonly screening: { readonly by: string; readonly at: string } | null
  readonly messages: readonly { readonly by: 'asker' | 'worker'; readonly at: string; readonly name: string | null }[]
  readonly person: object | null
  readonly identityChecked: { readonly at: string } | null
  readonly case: object | null
}

/**
 * The road of a request: what was done, the one step that is next, and what lies ahead. Pure.
 * A question about someone else is not answered and its code is nobody's whom we could check; who needs no screening has no such stop.
 */
export function wayOf(request: Gone): readonly RequestStop[] {
  const { state, about, takenBy, screening, messages, person, identityChecked } = request
  const asked: RequestStop = { what: 'asked', is: 'done', at: request.askedAt, name: null }
  if (state === 'lapsed' || state === 'erased') return [asked, { what: 'gone', is: 'held', at: state === 'lapsed' ? request.lapsesAt : null, name: null }]
  const answer = messages.find(({ by }) => by === 'worker')
  const own = about === 'myself'
  const stop = (what: RequestStop['what'], done: boolean, at: string | null = null, name: string | null = null) => ({ what, done, at, name })
  const after = [
    stop('taken', takenBy !== null, takenBy?.at, takenBy?.name),
    ...(screening || request.screenFirst ? [stop('screened', screening !== null, screening?.at, screening?.by)] : []),
    ...(own ? [stop('answered', answer !== undefined, answer?.at ?? request.answerBy, answer?.name)] : []),
    stop('recorded', person !== null),
    ...(own ? [stop('checked', identityChecked !== null, identityChecked?.at)] : []),
    stop('opened', request.case !== null),
  ]
  const next = after.find(({ done }) => !done)
  const broken = (what: RequestStop['what']) => what === 'answered' && request.late
  return [asked, ...after.map(({ what, done, at, name }) =>
    ({ what, is: done ? 'done' as const : broken(what) ? 'late' as const : what === next?.what ? 'now' as const : 'ahead' as const, at, name }))]
}
