import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { authorityFields } from './fields.ts'
import { addAuthorityWithInvitation, foundedAgain, keepFounded } from './invite-first.ts'

/**
 * Makes a new node one of an authority, for good, or adds another authority to such a node: each has a key of its own and sees only its own.
 * Such a node has no requests, no people and no cases, and never becomes one that has.
 * Out: the organisation, and the link with which its first administrator comes in. Refused where the node is one of helpers, or a demonstration.
 */
export const createAuthority = write({
  name: 'node/create-authority',
  does: 'Make this node one of an authority, or add an authority to it',
  who: ['robot founder'],
  input: z.strictObject(authorityFields),
  keep: keepFounded,
  again: foundedAgain,

  async run(input, context) {
    const stamped = await context.db.selectFrom('node').select(['kind', 'stamp']).executeTakeFirst()
    if (stamped && (stamped.kind !== 'authority' || stamped.stamp !== 'office')) throw new Refused('conflict', 'node.create-authority.other')
    if (!stamped) await context.db.insertInto('node').values({ kind: 'authority', stamp: 'office' }).execute()
    return addAuthorityWithInvitation(context, input)
  },
})
