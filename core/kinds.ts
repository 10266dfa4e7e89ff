/**
 * What a node is for, stamped when it is made and never changed. Those who help people and those who decide about them share no database,
 * no key and no process of their own: who asked for help is nowhere that an authority could look.
 */
export const nodeKinds = ['helpers', 'authority'] as const
export type NodeKind = (typeof nodeKinds)[number]

/** The domains that a node of an authority has; a node of helpers has them all, but for halves. */
const ofAuthorities: ReadonlySet<string> = new Set(['journal', 'directory', 'procedures', 'exchange', 'node'])

/** Of what goes between nodes each kind has its own half: those who help send envelopes, authorities receive them, and neither can do what the other does. Whom both know, only those who help ask one another. */
const halves: ReadonlyMap<string, NodeKind> = new Map([['exchange/envelopes', 'helpers'], ['exchange/meetings', 'helpers'], ['exchange/arrivals', 'authority']])

/** In: the kind of a node, and the name of an operation, such as `cases/open`. Out: is it there at all? */
export function livesOn(kind: NodeKind, operation: string): boolean {
  const [domain = '', noun = ''] = operation.split('/')
  return (halves.get(`${domain}/${noun}`) ?? kind) === kind && (kind === 'helpers' || ofAuthorities.has(domain))
}
