import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { read } from '../../core/operation.ts'
import { usableLink } from './password-links.ts'
import { hashOfSecret } from './secrets.ts'

/** Whose password a link is for, told to whoever holds its secret. The page asks this as the founder; opening it does not use it up. */
export const showPasswordLink = read({
  name: 'directory/show-password-link',
  does: 'Show whose new password a link is for',
  who: ['robot founder'],
  limit: { times: 60, seconds: 3600 },
  input: z.strictObject({ secret: line(100) }),

  async run({ secret }, context) {
    const { name, organisationName, anew } = await usableLink(context, hashOfSecret(secret))
    return { name, organisation: organisationName, anew }
  },
})
