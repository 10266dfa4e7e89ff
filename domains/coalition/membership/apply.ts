import { z } from 'zod'
import { line } from '../../../core/fields.ts'
import { newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { keeperOf } from '../../sources/index.ts'
import { country } from '../written.ts'
import { applicationFields } from './fields.ts'

/** An organisation that is not of this node applies to join the coalition. Only the keeper of the register reads it. */
export const applyToJoin = write({
  name: 'coalition/membership/apply',
  does: 'Apply to join the coalition, as an organisation without an account here',
  who: ['visitor'],
  limit: { times: 5, seconds: 3600 },
  input: z.strictObject({ name: line(200), country: country(), ...applicationFields }),

  async run({ name, country: where, language, why, contact }, context) {
    const { db, vault, about } = context
    const organisation = await keeperOf(context)
    const application = newId<'coalition_application'>()
    const { locker, wrapped } = await vault.newKey(organisation, application)
    about(organisation, application)
    await db.insertInto('coalition_application').values({ organisation, id: application, name, country: where, language, wrapped, sealed: locker.seal('coalition_application', { why, contact }) }).execute()
    return { application: String(application) }
  },
})
