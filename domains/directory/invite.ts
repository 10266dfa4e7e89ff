import { z } from 'zod'
import { line, several } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { languages } from '../../core/words.ts'
import { Refused } from '../../core/refused.ts'
import { linkOf, writeInvitation, type Invitation } from './invitations.ts'
import { staffRoles } from './roles.ts'

/**
 * An administrator invites one person to work in her organisation; or, at an authority, one of an independent body to monitor it and be nothing else there.
 * Out: the link, to be handed over by her own hand; it is shown once, opens once and for 72 hours. `language`: that of its page.
 */
export const invite = write({
  name: 'directory/invite',
  does: 'Invite a person to work in your organisation',
  who: ['administrator'],
  input: z.strictObject({
    name: line(120),
    roles: several(z.enum(staffRoles)).refine((roles) => roles.length > 0, 'core.field.choose'),
    language: z.enum(languages).default('en'),
  }),
  keep: ({ invitation, link }: Invitation) => ({ invitation, language: new URL(link).pathname.slice(1, 3) }),
  again: ({ invitation, language }, context): Invitation => ({ invitation: String(invitation), link: linkOf(context, String(language)) }),

  async run({ name, roles, language }, context) {
    const { organisation, node } = context
    const wrong = !roles.includes('monitor') ? undefined : node.kind !== 'authority' ? 'directory.monitor.elsewhere' : roles.length > 1 ? 'directory.monitor.stays' : undefined
    if (wrong) throw new Refused('invalid', 'core.refused.invalid', { fields: { roles: [{ key: wrong }] } })
    const made = await writeInvitation(context, { organisation, name, roles, language })
    context.about(organisation, made.invitation)
    return made
  },
})
