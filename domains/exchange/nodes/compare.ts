import { z } from 'zod'
import { line } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { figuresIn } from '../card.ts'

/**
 * A second person rings the other office at a number that she knows, has its figures read to her and types what she hears: only when they are those of the
 * keys that were entered do these count. Never by the one who entered them.
 */
export const compareNode = write({
  name: 'exchange/nodes/compare',
  does: 'Compare the figures of another node by telephone',
  who: ['administrator', 'supervisor', 'case worker'],
  input: z.strictObject({ node: id('known_node'), heard: line(100) }),

  async run({ node, heard }, { db, organisation, account }) {
    const found = await db.selectFrom('known_node').select(['fingerprint', 'by_account']).where('organisation', '=', organisation).where('id', '=', node)
      .where('stopped_at', 'is', null).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.by_account === account) throw new Refused('forbidden', 'exchange.nodes.own-entry')
    if (figuresIn(heard) !== figuresIn(found.fingerprint)) throw new Refused('invalid', 'core.refused.invalid', { fields: { heard: [{ key: 'exchange.nodes.other-figures' }] } })
    const made = await db.insertInto('known_node_comparison').values({ organisation, node, by_account: account }).onConflict((same) => same.doNothing()).returning('node').executeTakeFirst()
    if (!made) throw new Refused('conflict', 'exchange.nodes.compared-already')
    return { node: String(node) }
  },
})
