import { z } from 'zod'
import { tick } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { languages } from '../../core/words.ts'
import { mustBeByHand } from './by-hand.ts'
import { life, passwordLinkOf, secretOf, type PasswordLink } from './password-links.ts'
import { hashOfSecret } from './secrets.ts'

/**
 * A colleague forgot her password: a link with which she chooses a new one, to be handed over by one's own hand.
 * Out: the link; it is shown once, opens once and for 24 hours, and a newer one replaces it. `anew`: she lost her telephone as well, so her
 * second step and passkeys go when she uses it. `language`: that of its page.
 */
export const makePasswordLink = write({
  name: 'directory/make-password-link',
  does: 'Make a link with which a colleague chooses a new password',
  who: ['administrator'],
  input: z.strictObject({ account: id('account'), anew: tick(), language: z.enum(languages).default('en') }),
  keep: ({ made, link }: PasswordLink) => ({ made, language: new URL(link).pathname.slice(1, 3) }),
  again: ({ made, language }, context): PasswordLink => ({ made: String(made), link: passwordLinkOf(context, String(language)) }),

  async run({ account, anew, language }, context) {
    const { db, organisation, actor, now, about } = context
    mustBeByHand(actor)
    const member = await db.selectFrom('member').select('account').where('organisation', '=', organisation).where('account', '=', account).where('left_at', 'is', null).executeTakeFirst()
    if (!member) throw new Refused('missing', 'core.refused.missing')
    const made = newId<'password_link'>()
    await db.insertInto('password_link').values({
      organisation, id: made, account, anew, secret_hash: hashOfSecret(secretOf(context)), made_by: context.account, made_at: now.toString(), expires_at: now.add(life).toString(),
    }).execute()
    about(organisation, account)
    return { made: String(made), link: passwordLinkOf(context, language) }
  },
})
