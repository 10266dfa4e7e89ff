import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { staffRoles } from './roles.ts'

/** Ends a token of one's own at once. One that is revoked already is missing. */
export const revokeToken = write({
  name: 'directory/revoke-token',
  does: 'Revoke a token',
  who: staffRoles,
  input: z.strictObject({ token: id('token') }),

  async run({ token }, { db, organisation, account, now, about }) {
    const revoked = await db.updateTable('token').set({ revoked_at: now.toString() })
      .where('organisation', '=', organisation).where('id', '=', token).where('account', '=', account).where('revoked_at', 'is', null)
      .returning('id').executeTakeFirst()
    if (!revoked) throw new Refused('missing', 'core.refused.missing')
    about(organisation, token)
    return { token: String(token) }
  },
})
