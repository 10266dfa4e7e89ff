import type { World } from '../rows.ts'
import { annualForStaff } from './annual.ts'
import { coalitionForStaff } from './coalition.ts'
import { everyone } from './everyone.ts'
import { attendingOfStaff } from './attending.ts'
import { complaintsOfStaff } from './complaints.ts'
import { envelopesForStaff } from './envelopes.ts'
import { meetingsForStaff } from './meetings.ts'
import { eventsForStaff } from './events.ts'
import { figuresForStaff } from './evidence.ts'
import { isOnList } from './compartments.ts'
import { before } from './know.ts'
import { noticesForStaff } from './notices.ts'
import { lettersForStaff, seenByMonitor } from './oversight.ts'
import { programmesForStaff } from './programmes.ts'
import { registerForStaff } from './register.ts'
import { anyone, same, sameBytes, type Me, type Rules } from './rule.ts'
import { staffMayWithFiles } from './staff-files.ts'

/** A member of an organisation: what is her organisation's, whatever her role; and files, if a role of hers opens them. */
export function staffMay(me: Me, world: World): Rules {
  const shared = everyone(me, world)
  const ours = ({ organisation }: { readonly organisation: string | null }) => same(organisation, me.organisation)
  const mine = ({ account }: { readonly account: string }) => same(account, me.account)
  const ownProgramme = (programme: { readonly organisation: string | null; readonly demonstration: boolean }) => ours(programme) && !programme.demonstration
  return {
    ...shared,
    ...seenByMonitor(me, { ...staffMayWithFiles(me, world), ...noticesForStaff(me) }),
    ...lettersForStaff(me, world),
    ...envelopesForStaff(me, world),
    ...meetingsForStaff(me, world),
    ...figuresForStaff(me, world),
    ...annualForStaff(me, world),
    ...eventsForStaff(me, world),
    ...attendingOfStaff(me, world, eventsForStaff(me, world).event.see),
    ...registerForStaff(me, world, eventsForStaff(me, world).event.see),
    ...coalitionForStaff(me, world, eventsForStaff(me, world).event.see),
    ...programmesForStaff(me, world),
    ...complaintsOfStaff(me, world),
    // One knows one's colleagues, and oneself even after leaving.
    member: { see: (member) => ours(member) || mine(member), add: ours, change: (was, is) => ours(was) && ours(is) },
    member_role: { see: (role) => ours(role) || mine(role), add: ours, remove: ours },
    invitation: { see: ours, add: ours },
    password_link: { add: (link) => ours(link) && same(link.made_by, me.account) },
    // One breaks the glass in one's own name, from now and for three hours at most; a supervisor answers for it, never for her own.
    break_glass: {
      see: (glass) => mine(glass) || same(glass.organisation, me.supervises) || (same(glass.organisation, me.files) && isOnList(world, me, glass.organisation, glass.compartment)),
      add: (glass) => ours(glass) && mine(glass) && glass.at.equals(world.now) && !before(world.now.add({ hours: 3 }), glass.until) && glass.acknowledged_at === null
        && (glass.compartment === null || same(glass.organisation, me.files)),
      changeOnly: ['acknowledged_by', 'acknowledged_at'],
      change: (was, is) => same(was.organisation, me.supervises) && !mine(was) && was.acknowledged_at === null && same(is.acknowledged_by, me.account),
    },
    token: {
      see: (token) => mine(token) || sameBytes(token.secret_hash, me.token),
      add: (token) => mine(token) && ours(token),
      change: (was, is) => mine(was) && mine(is),
    },
    reception: { ...shared.reception, add: ours, change: (was, is) => ours(was) && ours(is) },
    // What is invented for a demonstration is never an organisation's own.
    programme: { see: (programme) => programme.published || ours(programme), add: ownProgramme, change: (was, is) => ours(was) && ownProgramme(is) },
    consent_text_review: { see: ours, add: (review) => ours(review) && same(review.recorded_by, me.account) },
    journal_entry: { see: ours, add: (entry) => ours(entry) && entry.actor_kind === 'staff' && same(entry.actor, me.account) },
    journal_seal: { see: anyone },
    journal_branch: { see: ours },
    journal_leaf: { see: ours },
    job: { add: (job) => ours(job) && (job.actor === null || same(job.actor, me.account)) },
  }
}
