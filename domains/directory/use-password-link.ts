import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { unusable, usableLink } from './password-links.ts'
import { hashOfSecret } from './secrets.ts'

/** Uses up a link for a new password, once. A door asks this as the founder, before sign-in sets the password. Out: of which account. */
export const usePasswordLink = write({
  name: 'directory/use-password-link',
  does: 'Use a link to choose a new password',
  who: ['robot founder'],
  input: z.strictObject({ secret: line(100) }),

  async run({ secret }, context) {
    const { db, now, about } = context
    const { organisation, id, account, anew } = await usableLink(context, hashOfSecret(secret))
    const used = await db.updateTable('password_link').set({ used_at: now.toString() })
      .where('organisation', '=', organisation).where('id', '=', id).where('used_at', 'is', null).returning('id').executeTakeFirst()
    if (!used) throw unusable()
    about(organisation, account)
    return { account, anew }
  },
})
