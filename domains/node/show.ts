import { z } from 'zod'
import { read } from '../../core/operation.ts'

/** What this node is: whom it serves, and whether it is a demonstration, an office, or neither yet. */
export const showNode = read({
  name: 'node/show',
  does: 'Show what this node is',
  who: ['visitor'],
  input: z.strictObject({}),

  async run(_, { db }): Promise<{ kind: 'helpers' | 'authority'; stamp: 'demonstration' | 'office' | 'new' }> {
    const found = await db.selectFrom('node').select(['kind', 'stamp']).executeTakeFirst()
    return found ?? { kind: 'helpers', stamp: 'new' }
  },
})
