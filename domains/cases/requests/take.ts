import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'

/** A case worker takes a request: from now on it is hers to answer. Taken twice is a conflict. */
export const takeRequest = write({
  name: 'cases/requests/take',
  does: 'Take a request, to answer it',
  who: ['case worker'],
  input: z.strictObject({ request: id('request') }),

  async run({ request }, { db, organisation, account, about }) {
    const found = await db.selectFrom('request').select('id').where('organisation', '=', organisation).where('id', '=', request)
      .where('erased_at', 'is', null).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    await db.insertInto('request_take').values({ organisation, request, by_account: account }).execute()
    about(organisation, request)
    return { request: String(request) }
  },
})
