import { z } from 'zod'
import type { NodeKind } from '../../core/kinds.ts'
import { read } from '../../core/operation.ts'

/** What this node is: whom it serves, and whether it is a demonstration, an office, or neither yet. */
export const showNode = read({
  name: 'node/show',
  does: 'Show what this node is',
  who: ['visitor'],
  input: z.strictObject({}),

  async run(_, { db, node }): Promise<{ kind: NodeKind; stamp: 'demonstration' | 'office' | 'new' }> {
    const found = await db.selectFrom('node').select(['kind', 'stamp']).executeTakeFirst()
    return found ?? { kind: node.kind, stamp: 'new' }
  },
})
