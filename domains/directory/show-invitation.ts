import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { read } from '../../core/operation.ts'
import { hashOfSecret } from './secrets.ts'
import { staffRoles } from './roles.ts'
import { unusable } from './invitations.ts'

/** What an invitation is for, told to whoever holds its secret. The page asks this as the founder; opening it does not use it up. */
export const showInvitation = read({
  name: 'directory/show-invitation',
  does: 'Show what an invitation is for',
  who: ['robot founder'],
  limit: { times: 60, seconds: 3600 },
  input: z.strictObject({ secret: line(100) }),

  async run({ secret }, { db }) {
    const found = await db.selectFrom('invitation').innerJoin('organisation', 'organisation.id', 'invitation.organisation')
      .select(['organisation.name as organisation', 'invitation.name', 'invitation.roles', 'invitation.expires_at'])
      .where('secret_hash', '=', hashOfSecret(secret)).where('used_at', 'is', null).where('expires_at', '>', (now) => now.fn('now'))
      .executeTakeFirst()
    if (!found) throw unusable()
    const { organisation, name, roles, expires_at } = found
    return { organisation, name, roles: staffRoles.filter((role) => roles.includes(role)), expiresAt: expires_at }
  },
})
