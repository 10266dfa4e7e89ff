import { bytes, named, type Story } from '../rows.ts'
import { robot, staff as asStaff, visitor, type Asking, type RobotName } from '../../../core/actor.ts'
import type { Id } from '../../../core/ids.ts'
import { know } from '../model/know.ts'
import type { Me } from '../model/rule.ts'
import type { World } from '../rows.ts'
import { askingStory } from './asking.ts'
import { annualStory } from './annual.ts'
import { attendingStory } from './attending.ts'
import { casesStory } from './cases.ts'
import { coalitionStory } from './coalition.ts'
import { compartmentsStory } from './compartments.ts'
import { complaintKeys, complaintsStory } from './complaints.ts'
import { envelopesStory } from './envelopes.ts'
import { duplicatesStory } from './duplicates.ts'
import { eventsStory } from './events.ts'
import { exchangeStory } from './exchange.ts'
import { evidenceStory } from './evidence.ts'
import { filesStory } from './files.ts'
import { importsStory, joined } from './imports.ts'
import { linkingsStory } from './linkings.ts'
import { meetingsStory } from './meetings.ts'
import { noticesStory } from './notices.ts'
import { keys, organisationsStory } from './organisations.ts'
import { oversightStory } from './oversight.ts'
import { papersStory } from './papers.ts'
import { peopleStory } from './people.ts'
import { proceduresStory } from './procedures.ts'
import { programmesStory } from './programmes.ts'
import { registerStory } from './register.ts'
import { reintegrationStory } from './reintegration.ts'

/** A world that was chosen well: for each rule there is somebody who breaks it and nothing else. */
export function storyOf(now: Temporal.Instant, stamp: 'office' | 'demonstration'): Story {
  const people = peopleStory(now)
  const cases = casesStory(now)
  return joined(duplicatesStory(now), joined({
    ...organisationsStory(now, stamp), ...people, ...cases, ...reintegrationStory(cases), ...filesStory(now), ...evidenceStory(now), ...annualStory(now), ...complaintsStory(now), ...eventsStory(), ...registerStory(), ...coalitionStory(now), ...proceduresStory(), ...noticesStory(now), ...papersStory(now),
    subject_key: [...(people.subject_key ?? []), ...complaintKeys(now)],
  }, joined(joined(joined(joined(exchangeStory(now), envelopesStory(now)), joined(askingStory(now), meetingsStory(now))), joined(compartmentsStory(now), oversightStory(now))), joined(joined(joined(importsStory(now), linkingsStory(now)), attendingStory(now)), programmesStory(now)))))
}

const robots: readonly RobotName[] = ['owner', 'keyholder', 'sealer', 'worker', 'sweeper', 'founder', 'counter', 'comparer']

/** Everybody who might come: each member, each token, each code, each robot, a stranger, and some whom nobody knows. */
export function everybodyIn(world: World): readonly Me[] {
  const askings: readonly (readonly [string, Asking])[] = [
    ['a stranger', visitor],
    ...robots.map((name) => [`the ${name}`, robot(name)] as const),
    ...world.member.map(({ account, name }) => [name, asStaff(account as Id<'account'>)] as const),
    ['an unknown account', asStaff(named('an unknown account') as Id<'account'>)],
    ...world.token.map(({ secret_hash, account }) => [`a token of ${account}`, { kind: 'token', secretHash: secret_hash }] as const),
    ['an unknown token', { kind: 'token', secretHash: bytes('an unknown token') }],
    ...world.request.map(({ code_hash, id, organisation }) => [`the code of ${id} in ${organisation}`, { kind: 'asker', codeHash: code_hash }] as const),
    ['an unknown code', { kind: 'asker', codeHash: bytes('an unknown code') }],
    ...world.complaint.map(({ code_hash, id, organisation }) => [`the code of the complaint ${id} in ${organisation}`, { kind: 'complainer', codeHash: code_hash }] as const),
    ...world.event_registration.map(({ code_hash, id }) => [`the code of ${id}`, { kind: 'registered', codeHash: code_hash }] as const),
    ...world.monitor_letter.map(({ code_hash, id, organisation }) => [`the code of the ${id} in ${organisation}`, { kind: 'addressee', codeHash: code_hash }] as const),
    ['an unknown code of a letter', { kind: 'addressee', codeHash: bytes('an unknown code') }],
    ['an unknown code of a registration', { kind: 'registered', codeHash: bytes('an unknown code') }],
    ['an unknown code of a complaint', { kind: 'complainer', codeHash: bytes('an unknown code') }],
  ]
  return askings.map(([title, asking]) => know(world, title, asking, keys.first))
}
