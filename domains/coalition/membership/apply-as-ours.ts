import { z } from 'zod'
import { newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { keeperOf } from '../../sources/index.ts'
import { applicationFields } from './fields.ts'

/** Our organisation applies to join. One application at a time: until it is decided, and not when we are a member. */
export const applyAsOurs = write({
  name: 'coalition/membership/apply-as-ours',
  does: 'Apply for our organisation to join the coalition',
  who: ['coordinator'],
  input: z.strictObject(applicationFields),

  async run({ language, why, contact }, context) {
    const { db, vault, organisation: applicant } = context
    const organisation = await keeperOf(context)
    const [us, member, waiting] = await Promise.all([
      db.selectFrom('organisation').select(['name', 'country']).where('id', '=', applicant).executeTakeFirstOrThrow(),
      db.selectFrom('coalition_member').select('id').where('of', '=', applicant).executeTakeFirst(),
      db.selectFrom('coalition_application as a').select('a.id').where('a.applicant', '=', applicant)
        .where(({ not, exists, selectFrom }) => not(exists(selectFrom('coalition_review as r').select('r.id').whereRef('r.application', '=', 'a.id').where('r.outcome', 'in', ['accepted', 'declined'])))).executeTakeFirst(),
    ])
    if (member) throw new Refused('conflict', 'coalition.membership.apply.member')
    if (waiting) throw new Refused('conflict', 'coalition.membership.apply.waits')
    const application = newId<'coalition_application'>()
    const { locker, wrapped } = await vault.newKey(organisation, application)
    await db.insertInto('coalition_application').values({
      organisation, id: application, applicant, name: us.name, country: us.country, language, wrapped, sealed: locker.seal('coalition_application', { why, contact }),
    }).execute()
    return { application: String(application) }
  },
})
