import { sql } from 'kysely'
import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { hashOfSecret } from './secrets.ts'
import { staffRoles } from './roles.ts'
import { unusable } from './invitations.ts'

/**
 * The invited becomes a member with the roles of the invitation, once.
 * A door asks this as the founder, after show-invitation said yes and sign-in made (or knew) the account.
 * Wrong, used and expired have one answer. One who worked here and left comes back; an account that works here already, or works or worked
 * somewhere else, is a conflict.
 */
export const acceptInvitation = write({
  name: 'directory/accept-invitation',
  does: 'Accept an invitation and become a member',
  who: ['robot founder'],
  input: z.strictObject({ secret: line(100), account: id('account') }),

  async run({ secret, account }, { db, now, about }) {
    const used = await db.updateTable('invitation').set({ used_at: now.toString() })
      .where('secret_hash', '=', hashOfSecret(secret)).where('used_at', 'is', null).where('expires_at', '>', (time) => time.fn('now'))
      .returning(['organisation', 'id', 'name', 'roles']).executeTakeFirst()
    if (!used) throw unusable()
    const { organisation, id: invitation, name, roles } = used
    const member = await db.selectFrom('member').select(['organisation', 'left_at', 'monitors']).where('account', '=', account).executeTakeFirst()
    if (member && (member.left_at === null || member.organisation !== organisation)) throw new Refused('conflict', 'directory.accept-invitation.member-already')
    const monitors = roles.includes('monitor')
    // Who worked here never comes back to monitor it, and who monitored it never to work here.
    if (member && member.monitors !== monitors) throw new Refused('conflict', 'directory.monitor.stays')
    if (!member) await db.insertInto('member').values({ organisation, account, name, monitors }).execute()
    else await db.updateTable('member').set({ name, since: now.toString(), left_at: null, version: sql`version + 1` }).where('organisation', '=', organisation).where('account', '=', account).execute()
    await db.insertInto('member_role').values(staffRoles.filter((role) => roles.includes(role)).map((role) => ({ organisation, account, role }))).execute()
    about(organisation, account)
    return { organisation: String(organisation), account: String(account), invitation: String(invitation) }
  },
})
