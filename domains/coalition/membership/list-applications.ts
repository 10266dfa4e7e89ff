import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { mustKeep } from '../../sources/index.ts'

/** Applications to join, those that wait first, each with where it stands. Opens nothing of what was written. */
export const listApplications = read({
  name: 'coalition/membership/list-applications',
  does: 'List applications to join the coalition, and where each stands',
  who: ['coordinator'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, organisation } = context
    await mustKeep(context)
    const rows = await db.selectFrom('coalition_application as a').select(['a.id', 'a.name', 'a.country', 'a.at', 'a.applicant'])
      .select(({ selectFrom }) => selectFrom('coalition_review as r').select('r.outcome').whereRef('r.organisation', '=', 'a.organisation').whereRef('r.application', '=', 'a.id').where('r.outcome', '<>', 'note').orderBy('r.id', 'desc').limit(1).as('stands'))
      .where('a.organisation', '=', organisation).orderBy('a.id', 'desc').limit(500).execute()
    const applications = rows.map((row) => ({ application: String(row.id), name: row.name, country: row.country, at: row.at.toString(), ofThisNode: row.applicant !== null, stands: row.stands }))
    const waits = ({ stands }: (typeof applications)[number]) => stands === null || stands === 'put off'
    return [...applications.filter(waits), ...applications.filter((one) => !waits(one))]
  },
})
