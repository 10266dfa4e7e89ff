import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { mustKeep } from '../../sources/index.ts'
import { reviewOutcomes } from '../lists.ts'

/** The keeper records what it found of an application, or decides on it, and why. Accepted: the organisation is a member from today. */
export const reviewApplication = write({
  name: 'coalition/membership/review',
  does: 'Record what was found of an application to join, or decide on it, with the reason',
  who: ['coordinator'],
  input: z.strictObject({ application: id('coalition_application'), outcome: z.enum(reviewOutcomes), reason: paragraphs(2_000) }),

  async run({ application, outcome, reason }, context) {
    const { db, organisation, account, about } = context
    await mustKeep(context)
    // Held, so that two who decide at once do not take one organisation in twice.
    const found = await db.selectFrom('coalition_application').select(['applicant', 'name', 'country']).where('organisation', '=', organisation).where('id', '=', application).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    about(organisation, application)
    const decided = await db.selectFrom('coalition_review').select('id').where('organisation', '=', organisation).where('application', '=', application).where('outcome', 'in', ['accepted', 'declined']).executeTakeFirst()
    if (decided && outcome !== 'note') throw new Refused('conflict', 'coalition.membership.review.decided')
    await db.insertInto('coalition_review').values({ organisation, id: newId<'coalition_review'>(), application, outcome, reason, by_account: account }).execute()
    if (outcome !== 'accepted') return { application: String(application), outcome, member: null }
    const member = newId<'coalition_member'>()
    await db.insertInto('coalition_member').values({ id: member, organisation, of: found.applicant, application, name: found.name, country: found.country }).execute()
    await db.insertInto('coalition_status').values({ id: newId<'coalition_status'>(), organisation, member, state: 'member', on_day: ourToday(context), by_account: account }).execute()
    return { application: String(application), outcome, member: String(member) }
  },
})
