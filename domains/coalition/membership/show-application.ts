import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { mustKeep } from '../../sources/index.ts'
import { Sealed } from './fields.ts'

/** One application with why one wants to join, how to answer, and what was found in review. That it was opened is in the journal. */
export const showApplication = read({
  name: 'coalition/membership/show-application',
  does: 'Read an application to join the coalition',
  who: ['coordinator'],
  input: z.strictObject({ application: id('coalition_application') }),

  async run({ application }, context) {
    const { db, organisation, vault, about } = context
    await mustKeep(context)
    const [row, reviews] = await Promise.all([
      db.selectFrom('coalition_application').selectAll().where('organisation', '=', organisation).where('id', '=', application).executeTakeFirst(),
      db.selectFrom('coalition_review as r').leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'r.organisation').onRef('m.account', '=', 'r.by_account'))
        .select(['r.outcome', 'r.reason', 'r.at', 'm.name as by']).where('r.organisation', '=', organisation).where('r.application', '=', application).orderBy('r.id').execute(),
    ])
    if (!row) throw new Refused('missing', 'core.refused.missing')
    about(organisation, application)
    const locker = await vault.unwrap(organisation, application, row.wrapped)
    return {
      application: String(row.id), name: row.name, country: row.country, language: row.language, at: row.at.toString(), ofThisNode: row.applicant !== null,
      ...Sealed.parse(locker.open('coalition_application', row.sealed)), reviews: reviews.map((one) => ({ ...one, at: one.at.toString() })),
    }
  },
})
