import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'

/** A case worker takes a request: from now on it is hers to answer. Taken twice is a conflict that names who has it. */
export const takeRequest = write({
  name: 'cases/requests/take',
  does: 'Take a request, to answer it',
  who: ['case worker'],
  input: z.strictObject({ request: id('request') }),

  async run({ request }, { db, organisation, account, about }) {
    // The lock keeps it from lapsing at the same moment, and lets the second of two who take it see the first.
    const found = await db.selectFrom('request').select('id').where('organisation', '=', organisation).where('id', '=', request)
      .where('erased_at', 'is', null).forUpdate().executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const taken = await db.selectFrom('request_take as t')
      .innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 't.organisation').onRef('m.account', '=', 't.by_account'))
      .select(['m.account', 'm.name', 't.at']).where('t.organisation', '=', organisation).where('t.request', '=', request).executeTakeFirst()
    if (taken) {
      const { account: takenBy, name, at } = taken
      throw new Refused('conflict', 'cases.requests.take.taken', { filled: { name }, now: { takenBy, name, at: at.toString() } })
    }
    await db.insertInto('request_take').values({ organisation, request, by_account: account }).execute()
    about(organisation, request)
    return { request: String(request) }
  },
})
