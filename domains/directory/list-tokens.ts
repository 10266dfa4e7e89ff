import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { staffRoles } from './roles.ts'

/** One's own tokens, the newest first: what each may do and until when, never its secret. */
export const listTokens = read({
  name: 'directory/list-tokens',
  does: 'List your own tokens',
  who: staffRoles,
  input: z.strictObject({}),

  async run(_, { db, organisation, account }) {
    const rows = await db.selectFrom('token').select(['id', 'name', 'scope', 'made_at', 'ends_at', 'revoked_at'])
      .where('organisation', '=', organisation).where('account', '=', account)
      // Those from before one left and came back are over for good.
      .where('made_at', '>=', ({ selectFrom }) => selectFrom('member').select('since').where('account', '=', account)).orderBy('made_at', 'desc').orderBy('id', 'desc').execute()
    return rows.map(({ id, name, scope, made_at, ends_at, revoked_at }) => ({
      token: id, name, scope, madeAt: made_at, endsAt: ends_at, revokedAt: revoked_at,
    }))
  },
})
