import type { Actor, RobotName } from './actor.ts'
import { literal } from './database.ts'
import { newId, type Id } from './ids.ts'
import type { Ids } from './operation.ts'

/** Work promised inside a transaction: it exists if, and only if, the transaction commits. */
export type Promised = {
  readonly operation: string
  readonly input: Ids
  readonly robot?: RobotName | null | undefined
  readonly at?: Temporal.Instant | undefined
  /** Whose it is, where a robot works for several. */
  readonly organisation?: Id<'organisation'> | undefined
}

/** Who hears of an event, and as whom: the one who caused it, or a robot of the house. */
export type Listener = { readonly operation: string; readonly robot?: RobotName | undefined }
const listeners = new Map<string, Listener[]>()

/**
 * A later domain says which operation hears of an event of an earlier one. Payload and input are the same ids.
 * With `robot` it runs as that robot: for what the one who causes it has no right to do herself.
 */
export function when(event: string, operation: string, robot?: RobotName): void {
  const known = listeners.get(event) ?? []
  if (!known.some((one) => one.operation === operation)) listeners.set(event, [...known, { operation, robot }])
}
export const listenersTo = (event: string): readonly Listener[] => listeners.get(event) ?? []

/** The statement that keeps the promises, to travel with the commit. */
export function jobsAsSql(promises: readonly Promised[], actor: Actor, organisation: Id<'organisation'> | undefined): string {
  return promises.map(({ operation, input, robot, at, organisation: named }) => {
    const whose = actor.organisation ?? named ?? organisation
    if (!whose) throw new Error(`${operation} was promised, but for no organisation`)
    const by = robot ?? (actor.account === null ? 'worker' : null)
    const values = [literal(whose), literal(newId()), literal(operation), `${literal(JSON.stringify(input))}::jsonb`, literal(by), literal(by ? null : actor.account)]
    return `insert into job (organisation, id, operation, input, robot, actor, due_at) values (${values.join(', ')}, ${at ? literal(at) : 'now()'});`
  }).join('')
}
