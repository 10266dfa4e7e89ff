import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { mustKeep } from '../keeper.ts'
import { Sealed } from './fields.ts'

/** Applications to join, those that wait first, each with what was found in review. Opens why one wants to join and how to answer. */
export const listApplications = read({
  name: 'coalition/membership/list-applications',
  does: 'List applications to join the coalition, with what was found in review',
  who: ['coordinator'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, organisation, keys } = context
    await mustKeep(context)
    const [rows, reviews] = await Promise.all([
      db.selectFrom('coalition_application').selectAll().where('organisation', '=', organisation).orderBy('id', 'desc').limit(200).execute(),
      db.selectFrom('coalition_review as r').leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'r.organisation').onRef('m.account', '=', 'r.by_account'))
        .select(['r.application', 'r.outcome', 'r.reason', 'r.at', 'm.name']).where('r.organisation', '=', organisation).orderBy('r.id').execute(),
    ])
    const lockers = await keys.all(organisation, rows.map(({ id }) => id))
    const applications = rows.map((row) => {
      const locker = lockers.get(row.id)
      const told = locker ? Sealed.parse(locker.open('coalition_application', row.sealed)) : null
      const found = reviews.filter(({ application }) => application === row.id).map(({ outcome, reason, at, name }) => ({ outcome, reason, at: at.toString(), by: name }))
      return {
        application: String(row.id), name: row.name, country: row.country, language: row.language, at: row.at.toString(), ofThisNode: row.applicant !== null,
        why: told?.why ?? null, contact: told?.contact ?? null, reviews: found, stands: found.findLast(({ outcome }) => outcome !== 'note')?.outcome ?? null,
      }
    })
    const open = (stands: string | null) => stands === null || stands === 'put off'
    return [...applications.filter(({ stands }) => open(stands)), ...applications.filter(({ stands }) => !open(stands))]
  },
})
