import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { organisationFields } from './fields.ts'
import { addWithInvitation, foundedAgain, keepFounded } from './invite-first.ts'
import { loadWholeRegister } from './load-register.ts'

/**
 * Makes an office of a new node, for good: its first organisation with a key and a reception, the public register and its programmes.
 * Out: the organisation, and the link with which its first administrator comes in. Refused when the node is stamped already.
 */
export const createOffice = write({
  name: 'node/create-office',
  does: 'Make an office of this node',
  who: ['robot founder'],
  input: z.strictObject(organisationFields),
  keep: keepFounded,
  again: foundedAgain,

  async run(input, context) {
    const stamped = await context.db.selectFrom('node').select('stamp').executeTakeFirst()
    if (stamped) throw new Refused('conflict', 'node.create-office.stamped')
    await context.db.insertInto('node').values({ kind: 'helpers', stamp: 'office' }).execute()
    await loadWholeRegister(context)
    return addWithInvitation(context, input)
  },
})
