import type { World } from '../rows.ts'
import { anyone, type Me, type Rule, type Rules } from './rule.ts'

/** A submission belongs to who made it, under the key that it was made with. */
const ownSubmission = (me: Me) => {
  const name = me.account ?? me.request ?? me.robot ?? 'visitor'
  const own = (row: { readonly actor: string; readonly key: string }) => row.actor === name && row.key === me.key
  return { see: own, add: own, change: (was, is) => own(was) && own(is) } satisfies Rule<'submission'>
}

/** What everybody may: know what this node is, who is in it, where to ask, and what is published. */
export const everyone = (me: Me, world: World) => ({
  node: { see: anyone },
  organisation: { see: anyone },
  reception: { see: anyone },
  // Who shows neither its page nor its part in anything is not there.
  register_organisation: { see: ({ code }) => !world.register_hiding.some((one) => one.code === code && one.page && one.ties) },
  programme: { see: (programme) => programme.published },
  submission: ownSubmission(me),
  journal_queue: { add: anyone },
}) satisfies Rules
