import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { authorities } from './authorities.ts'
import { addAuthority } from './organisations.ts'
import { staffIn } from './staff-in.ts'

/**
 * Makes a demonstration of a new node of authorities, for good: two invented ones, with everybody who works there.
 * In: the account of each e-mail. Refused when the node is stamped already.
 */
export const createDemonstrationAuthority = write({
  name: 'node/create-demonstration-authority',
  does: 'Make a demonstration of a node of authorities',
  who: ['robot founder'],
  input: z.strictObject({ accounts: z.record(z.string(), id('account')) }),

  async run({ accounts }, context) {
    const { db, about } = context
    if (await db.selectFrom('node').select('stamp').executeTakeFirst()) throw new Refused('conflict', 'node.create-office.stamped')
    await db.insertInto('node').values({ kind: 'authority', stamp: 'demonstration' }).execute()
    const organisations: Record<string, string> = {}
    for (const { staff, place, ...authority } of authorities) {
      const organisation = await addAuthority(context, authority)
      about(organisation, organisation)
      await staffIn(context, organisation, staff, accounts)
      organisations[place] = organisation
    }
    return organisations
  },
})
