import { sql } from 'kysely'
import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { attempts } from './asker.ts'

/**
 * The code opens nothing from now on: said by who holds it (without naming the request), or by a case worker
 * who hears that it fell into other hands. To revoke it twice changes nothing.
 */
export const revokeCode = write({
  name: 'cases/requests/revoke-code',
  does: 'Make the code of a request open nothing',
  who: ['asker', 'case worker'],
  limit: attempts,
  input: z.strictObject({ request: id('request').optional() }),

  async run({ request: named }, { db, actor, organisation, about }) {
    // Who holds a code has exactly one request, and may name no other.
    const request = actor.request ?? named
    if (!request) throw new Refused('invalid', 'core.refused.invalid', { fields: { request: [{ key: 'core.field.empty' }] } })
    if (named && named !== request) throw new Refused('missing', 'core.refused.missing')
    const found = await db.updateTable('request').set({ code_revoked_at: sql`coalesce(code_revoked_at, now())` })
      .where('organisation', '=', organisation).where('id', '=', request).returning('id').executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    about(organisation, request)
    return { request: String(request) }
  },
})
