import { livesOn, type NodeKind } from '../core/kinds.ts'
import type { Operation } from '../core/operation.ts'
import { operations } from '../domains/operations.ts'
import { shapeOf } from './shape.ts'

/** Operations that only the house itself runs (seal, expire, sweep, found): no stranger's door has them. */
export const isForRobots = ({ who }: Pick<Operation, 'who'>): boolean => who.every((one) => one.startsWith('robot '))

/** What can be called from outside, in the order of the domains. */
export const openOperations: readonly Operation[] = operations.filter((operation) => !isForRobots(operation))
const byName = new Map(openOperations.map((operation) => [operation.name as string, operation]))
export const openOperation = (name: string): Operation | undefined => byName.get(name)

/** Those of them that a node of this kind has. */
export const openOn = (kind: NodeKind): readonly Operation[] => openOperations.filter(({ name }) => livesOn(kind, name))

/** What takes a file's bytes takes them by PUT, at `/files` or under its own name: JSON does not carry them. */
export const takesFile = (operation: Pick<Operation, 'input'>): boolean => Object.values(shapeOf(operation).properties ?? {}).some(({ format }) => format === 'binary')

/** Reads and rules may be asked by GET; whatever changes something, or is asked by a person's name, is a POST. */
export const methodsOf = ({ kind, asks }: Pick<Operation, 'kind' | 'asks'>): readonly ('GET' | 'POST')[] => (kind === 'write' || asks ? ['POST'] : ['GET', 'POST'])
