/**
 * What a node is for, stamped when it is made and never changed. Those who help people and those who decide about them share no database,
 * no key and no process of their own: who asked for help is nowhere that an authority could look.
 */
export const nodeKinds = ['helpers', 'authority'] as const
export type NodeKind = (typeof nodeKinds)[number]

/** The domains that a node of an authority has; a node of helpers has them all. */
const ofAuthorities: ReadonlySet<string> = new Set(['journal', 'directory', 'procedures', 'node'])

/** In: the kind of a node, and the name of an operation, such as `cases/open`. Out: is it there at all? */
export const livesOn = (kind: NodeKind, operation: string): boolean => kind === 'helpers' || ofAuthorities.has(operation.split('/', 1)[0] ?? '')
