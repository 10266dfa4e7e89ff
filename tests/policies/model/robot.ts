import type { RobotName } from '../../../core/actor.ts'
import type { Row, World } from '../rows.ts'
import { askingForRobots } from './asking.ts'
import { coalitionForRobots } from './coalition.ts'
import { envelopesForRobots } from './envelopes.ts'
import { meetingsForRobots } from './meetings.ts'
import { everyone } from './everyone.ts'
import { attendingOfRobots } from './attending.ts'
import { complaintsOfRobots } from './complaints.ts'
import { eventsForRobots } from './events.ts'
import { figuresForRobot } from './evidence.ts'
import { compartmentsForRobot } from './compartments.ts'
import { duplicatesForRobots } from './duplicates.ts'
import { filesForRobot } from './files.ts'
import { caseIsThere, importsForRobot } from './imports.ts'
import { linkingsForRobot } from './linkings.ts'
import { before, find, isErased } from './know.ts'
import { noticesForRobots } from './notices.ts'
import { lettersForSweeper } from './oversight.ts'
import { papersForRobots } from './papers.ts'
import { programmesForRobots } from './programmes.ts'
import { registerForRobots } from './register.ts'
import { anyone, type Me, type Rules } from './rule.ts'

/** A robot has the rows that its one task needs. None sees everything. */
export function robotMay(me: Me, world: World): Rules {
  const shared = everyone(me, world)
  const am = (...names: readonly RobotName[]) => () => names.some((name) => name === me.robot)
  const sweeps = am('sweeper')
  const ago = (since: Temporal.DurationLike) => world.now.subtract(since)
  const old = (row: { readonly actor: string; readonly at: Temporal.Instant }) =>
    sweeps() && (before(row.at, ago({ hours: 24 * 30 })) || (row.actor === 'sealer' && before(row.at, ago({ hours: 24 }))))

  // What an erasure leaves behind is taken away, and nothing else is.
  const ofErased = (row: { readonly organisation: string; readonly person: string | null }) => sweeps() && isErased(world, row.organisation, row.person)
  const caseThere = (organisation: string, id: string) => { const one = find(world.case, organisation, id); return one && caseIsThere(world, one) ? one : undefined }
  const inErasedCase = (row: { readonly organisation: string; readonly case: string }) => ofErased(caseThere(row.organisation, row.case) ?? { ...row, person: null })
  const inErasedRequest = ({ organisation, request }: { readonly organisation: string; readonly request: string }) =>
    sweeps() && (find(world.request, organisation, request)?.erased_at ?? null) !== null
  const ofErasedFile = ({ organisation, case: of, request }: Row<'appointment'>) =>
    (of !== null && inErasedCase({ organisation, case: of })) || (request !== null && inErasedRequest({ organisation, request }))
  // A request that nobody took is forgotten when its time is over.
  const taken = (organisation: string, id: string) => world.request_take.some((one) => one.organisation === organisation && one.request === id)
  const lapsed = (request: { readonly organisation: string; readonly id: string; readonly lapses_at: Temporal.Instant }) =>
    sweeps() && before(request.lapses_at, world.now) && !taken(request.organisation, request.id)
  const keyOfLapsed = ({ organisation, subject }: { readonly organisation: string; readonly subject: string }) =>
    world.request.some((one) => one.organisation === organisation && one.id === subject && lapsed(one))
  const complaints = complaintsOfRobots(me, world)
  const imports = importsForRobot(me, world)
  const linkings = linkingsForRobot(me, world)
  const attending = attendingOfRobots(me, world)
  const { agreed, rules: asking } = askingForRobots(me, world)
  const keyOfForgotten = (key: Row<'subject_key'>) => keyOfLapsed(key) || complaints.keyOfOver(key) || imports.keyOfServed(key) || linkings.keyOfServed(key) || attending.keyOfOver(key)
  const works = am('worker')
  const opensFiles = (organisation: string, account: string) => world.member_role.some((one) => one.organisation === organisation && one.account === account && one.opens_files)
  const goesOn = (organisation: string, from: string, to: string) => works() && !opensFiles(organisation, from) && opensFiles(organisation, to)
  const { waits, rules: figures } = figuresForRobot(me, world)
  const over = (parcel: { readonly until: Temporal.Instant }) => sweeps() && before(parcel.until, world.now)

  return {
    ...shared,
    ...figures,
    ...eventsForRobots(me, world),
    ...attending.rules,
    ...registerForRobots(me),
    ...coalitionForRobots(me),
    ...programmesForRobots(me, world),
    ...complaints.rules,
    ...filesForRobot(me, world),
    ...compartmentsForRobot(me, world),
    ...duplicatesForRobots(me, world, waits),
    ...imports.rules,
    ...linkings.rules,
    ...noticesForRobots(world, me),
    ...papersForRobots(me, world),
    ...lettersForSweeper(me, world),
    ...envelopesForRobots(me, world),
    ...meetingsForRobots(me, world),
    ...asking,
    node: { ...shared.node, add: am('founder') },
    organisation: { ...shared.organisation, add: am('founder') },
    reception: { ...shared.reception, add: am('founder') },
    register_organisation: { see: (one) => shared.register_organisation.see(one) || am('founder')(), add: am('founder'), change: am('founder') },
    programme: { see: (programme) => programme.published || am('founder')(), add: am('founder'), change: am('founder') },
    member: {
      see: am('owner', 'founder'), add: am('founder'),
      // Only one who left is let in again.
      changeOnly: ['name', 'since', 'left_at', 'version'], change: (was, is) => am('founder')() && was.left_at !== null && is.left_at === null,
    },
    member_role: { see: am('worker'), add: am('founder') },
    password_link: { see: am('founder'), changeOnly: ['used_at'], change: am('founder') },
    invitation: { see: am('founder'), add: am('founder'), change: am('founder') },
    node_secret: { see: am('keyholder'), add: am('keyholder') },
    organisation_key: { see: am('keyholder'), add: am('founder') },

    submission: { ...shared.submission, see: (row) => shared.submission.see(row) || old(row), remove: old },
    attempt: { see: ({ since }) => sweeps() && before(since, ago({ hours: 48 })), remove: ({ since }) => sweeps() && before(since, ago({ hours: 48 })) },
    job: { see: am('worker'), add: (job) => job.actor === null, change: am('worker'), remove: am('worker') },

    journal_entry: { see: am('sealer', 'owner'), add: (entry) => entry.actor === null && entry.actor_kind === 'robot' },
    journal_queue: { ...shared.journal_queue, see: am('sealer', 'owner'), remove: am('sealer') },
    journal_seal: { see: anyone, add: am('sealer') },
    journal_branch: { see: am('sealer', 'owner'), add: am('sealer') },
    journal_leaf: { see: am('sealer', 'owner'), add: am('sealer') },

    person: { see: (person) => (sweeps() && person.erased_at !== null) || (person.erased_at === null && agreed(person.organisation, person.id)) },
    person_identity: { see: (row) => ofErased(row) || agreed(row.organisation, row.person), remove: ofErased },
    person_name: { see: (row) => ofErased(row) || agreed(row.organisation, row.person), remove: ofErased },
    safe_contact: { see: ofErased, remove: ofErased },
    basis: { see: ofErased, changeOnly: ['reason'], change: (was, is) => ofErased(was) && ofErased(is) && is.reason?.length === 0 },
    // What one held who opens no files any more, the worker gives to one who does.
    case: {
      see: (one) => caseIsThere(world, one) && (ofErased(one) || works() || waits(one)),
      changeOnly: ['worker', 'first_worker', 'version'], change: (was, is) => caseIsThere(world, was) && caseIsThere(world, is) && goesOn(was.organisation, was.worker, is.worker),
    },
    case_closure: { see: (row) => works() || waits(row) },
    note: { see: inErasedCase, remove: inErasedCase },
    plan_step: { see: inErasedCase, remove: inErasedCase },
    task: { see: (task) => inErasedCase(task) || works(), remove: inErasedCase, changeOnly: ['for_account', 'version'], change: (was, is) => goesOn(was.organisation, was.for_account, is.for_account) },
    appointment: {
      see: (one) => ofErasedFile(one) || works(),
      changeOnly: ['place', 'note', 'worker', 'version'],
      change: (was, is) => (ofErasedFile(was) && ofErasedFile(is) && is.place === null && is.note === null) || goesOn(was.organisation, was.worker, is.worker),
    },
    appointment_end: { see: works },
    procedure_file: { see: works, changeOnly: ['worker', 'version'], change: (was, is) => goesOn(was.organisation, was.worker, is.worker) },
    need: { see: inErasedCase, changeOnly: ['sealed'], change: (was, is) => inErasedCase(was) && is.sealed === null },
    assistance: { see: (row) => inErasedCase(row) || waits(row), changeOnly: ['sealed'], change: (was, is) => inErasedCase(was) && is.sealed === null },

    request: {
      see: (request) => lapsed(request) || (sweeps() && request.erased_at !== null) || waits(request),
      changeOnly: ['erased_at'],
      change: (was, is) => lapsed(was) && lapsed(is) && is.erased_at !== null,
    },
    request_take: { see: am('sweeper', 'worker'), changeOnly: ['by_account', 'first_by'], change: (was, is) => goesOn(was.organisation, was.by_account, is.by_account) },
    request_person: { see: (row) => ofErased(row) || waits(row) },
    request_account: { see: inErasedRequest, remove: inErasedRequest },
    request_trouble: { see: (row) => inErasedRequest(row) || waits(row), remove: inErasedRequest },
    request_message: { see: inErasedRequest, remove: inErasedRequest },
    request_screening: { see: inErasedRequest, changeOnly: ['sealed'], change: (was, is) => inErasedRequest(was) && is.sealed === null },
    subject_key: { see: (key) => keyOfForgotten(key) || agreed(key.organisation, key.subject), change: (was, is) => keyOfForgotten(was) && keyOfForgotten(is) && is.wrapped === null },
    referral: { see: waits },
    referral_news: { see: waits },
    parcel: { see: over, changeOnly: ['live', 'ended_at', 'ended_why'], change: (was, is) => over(was) && over(is) && !is.live },
  }
}
