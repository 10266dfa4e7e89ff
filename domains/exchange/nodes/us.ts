import type { Context } from '../../../core/operation.ts'
import { cardOf, type NodeCard } from '../card.ts'
import { keysOf } from '../keys.ts'

/** Who we are to other nodes: our name and country as they stand today, and our keys. */
export async function ourCard({ db, organisation, vault, node }: Pick<Context, 'db' | 'organisation' | 'vault' | 'node'>): Promise<NodeCard> {
  const { name, country } = await db.selectFrom('organisation').select(['name', 'country']).where('id', '=', organisation).executeTakeFirstOrThrow()
  return cardOf({ kind: node.kind, name, country }, keysOf(vault, organisation))
}
