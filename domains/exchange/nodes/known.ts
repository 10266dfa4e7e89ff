import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'

type From = Pick<Context, 'db' | 'organisation'>

/** The offices of other nodes whose keys we have, with who entered them and who compared them; those that were stopped too. */
export const knownNodes = ({ db, organisation }: From) =>
  db.selectFrom('known_node as n')
    .leftJoin('known_node_comparison as c', (on) => on.onRef('c.organisation', '=', 'n.organisation').onRef('c.node', '=', 'n.id'))
    .select(['n.id', 'n.kind', 'n.name', 'n.country', 'n.signing', 'n.agreement', 'n.fingerprint', 'n.by_account', 'n.at', 'n.stopped_at', 'c.at as compared_at', 'c.by_account as compared_by'])
    .where('n.organisation', '=', organisation)

/** One whose keys count: compared, and not stopped. Undefined where there is none. */
export const trusted = (context: From, node: Id<'known_node'>) =>
  knownNodes(context).where('n.id', '=', node).where('n.stopped_at', 'is', null).where('c.at', 'is not', null).executeTakeFirst()

/** Whose signature this is: one that was compared rather than not, one that stands rather than one that was stopped. Undefined where we never had these keys. */
export async function ofSigner(context: From, signing: string) {
  const found = await knownNodes(context).where('n.signing', '=', signing).orderBy('n.id', 'desc').execute()
  return found.find((one) => one.stopped_at === null) ?? found[0]
}
