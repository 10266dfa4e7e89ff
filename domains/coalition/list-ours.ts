import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { ourToday } from '../../core/time.ts'
import { allWritten } from './written.ts'

/** All that our organisation wrote under the coalition's goals, published or not, and what we are in the coalition. */
export const listOurs = read({
  name: 'coalition/list-ours',
  does: 'List what our organisation wrote in the coalition, published or not',
  who: ['coordinator'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, organisation } = context
    const [{ rows: written }, keeper, member, application] = await Promise.all([
      allWritten(organisation).execute(db),
      db.selectFrom('register_keeper').select('organisation').executeTakeFirst(),
      db.selectFrom('coalition_member').select(['id', 'hidden', 'version']).where('of', '=', organisation).executeTakeFirst(),
      db.selectFrom('coalition_application as a').leftJoin('coalition_review as r', (on) => on.onRef('r.organisation', '=', 'a.organisation').onRef('r.application', '=', 'a.id').on('r.outcome', '<>', 'note'))
        .select(['a.at', 'r.outcome', 'r.reason']).where('a.applicant', '=', organisation).orderBy('a.at', 'desc').orderBy('r.at', 'desc').limit(1).executeTakeFirst(),
    ])
    return {
      today: ourToday(context), written, keeps: keeper?.organisation === organisation, hasKeeper: keeper !== undefined,
      member: member ? { member: String(member.id), hidden: member.hidden, version: member.version } : null,
      application: application ? { at: application.at.toString(), outcome: application.outcome, reason: application.reason } : null,
    }
  },
})
