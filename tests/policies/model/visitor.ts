import type { World } from '../rows.ts'
import { annualForStrangers } from './annual.ts'
import { coalitionForStrangers } from './coalition.ts'
import { everyone } from './everyone.ts'
import { attendingOfStrangers, bringsKeyToRegister } from './attending.ts'
import { bringsKey, complaintsOfStrangers } from './complaints.ts'
import { eventsForStrangers, isOpenEvent } from './events.ts'
import { figuresForStrangers } from './evidence.ts'
import { isOpen } from './know.ts'
import { programmesForAll } from './programmes.ts'
import { registerForStrangers } from './register.ts'
import { anyone, type Me, type Rules } from './rule.ts'

/** A stranger asks where asking is open, and reads nothing back. Her attempts are counted. */
export const visitorMay = (me: Me, world: World): Rules => ({
  ...everyone(me, world),
  ...figuresForStrangers(world),
  ...annualForStrangers(world),
  ...eventsForStrangers(world),
  ...attendingOfStrangers(world),
  ...registerForStrangers(world, isOpenEvent),
  ...coalitionForStrangers(world, isOpenEvent),
  ...programmesForAll(world),
  ...complaintsOfStrangers(me, world),
  request: { add: (request) => isOpen(world, request.organisation) && request.code_revoked_at === null && request.erased_at === null },
  request_account: { add: ({ organisation }) => isOpen(world, organisation) },
  request_trouble: { add: ({ organisation }) => isOpen(world, organisation) },
  // The key of what she tells; where nobody can be asked there is nothing to seal.
  subject_key: { add: (key) => (key.wrapped !== null && isOpen(world, key.organisation)) || bringsKey(world, key) || bringsKeyToRegister(world, key) },
  attempt: { see: anyone, add: anyone, change: anyone },
  journal_entry: { add: (entry) => entry.actor === null && entry.actor_kind === 'visitor' },
  consent_text_review: { see: anyone, seeOnly: ['organisation', 'text_version', 'language', 'reviewed_on'] },
})
