import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'

/** The account of a member of staff by her name, for the command line of the one who runs the node. Two of one name are a conflict. */
export const findAccount = read({
  name: 'directory/find-account',
  does: 'Find the account of a member of staff by name',
  who: ['robot owner'],
  input: z.strictObject({ name: line(120) }),

  async run({ name }, { db }) {
    const [found, another] = await db.selectFrom('member').select('account').where('name', '=', name).where('left_at', 'is', null).limit(2).execute()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (another) throw new Refused('conflict', 'directory.find-account.several')
    return { account: found.account }
  },
})
