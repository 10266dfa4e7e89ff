import { z } from 'zod'
import { write, type Context } from '../../../core/operation.ts'
import { id, type Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'

/** A case worker takes a request: from now on it is hers to answer. Taken twice is a conflict that names who has it. */
export const takeRequest = write({
  name: 'cases/requests/take',
  does: 'Take a request, to answer it',
  who: ['case worker'],
  input: z.strictObject({ request: id('request') }),

  async run({ request }, context) {
    context.send(await takingOf(context, request))
    context.about(context.organisation, request)
    return { request: String(request) }
  },
})

/** The statement by which this worker takes a request that nobody has. Throws Refused: missing when there is none of ours, conflict when somebody has it. */
export async function takingOf({ db, organisation, account, together }: Pick<Context, 'db' | 'organisation' | 'account' | 'together'>, request: Id<'request'>) {
  const [[found], [taken]] = await together(
    // The lock keeps it from lapsing at the same moment, and lets the second of two who take it see the first.
    db.selectFrom('request').select('id').where('organisation', '=', organisation).where('id', '=', request).where('erased_at', 'is', null).forUpdate(),
    db.selectFrom('request_take as t')
      .innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 't.organisation').onRef('m.account', '=', 't.by_account'))
      .select(['m.account', 'm.name', 't.at']).where('t.organisation', '=', organisation).where('t.request', '=', request),
  )
  if (!found) throw new Refused('missing', 'core.refused.missing')
  if (taken) {
    const { account: takenBy, name, at } = taken
    throw new Refused('conflict', 'cases.requests.take.taken', { filled: { name }, now: { takenBy, name, at: at.toString() } })
  }
  return db.insertInto('request_take').values({ organisation, request, by_account: account })
}
