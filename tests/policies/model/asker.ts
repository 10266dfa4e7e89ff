import type { Row, World } from '../rows.ts'
import { askingByCode } from './asking.ts'
import { annualForStrangers } from './annual.ts'
import { coalitionForReaders } from './coalition.ts'
import { everyone } from './everyone.ts'
import { attendingByCode, isOwnRegistration, keyOfRegistrationSeen, seesOwnEvent } from './attending.ts'
import { envelopesByCode } from './envelopes.ts'
import { nodesByCode } from './meetings.ts'
import { complaintsByCode, isOwnComplaint } from './complaints.ts'
import { duplicatesByCode } from './duplicates.ts'
import { eventsForStrangers } from './events.ts'
import { figuresForStrangers } from './evidence.ts'
import { find, opensBy } from './know.ts'
import { isOwnLetter, letterByCode } from './oversight.ts'
import { papersByCode } from './papers.ts'
import { programmesForAll } from './programmes.ts'
import { registerForReaders } from './register.ts'
import { reintegrationByCode } from './reintegration.ts'
import { same, type Me, type Rules } from './rule.ts'

/** Who holds a code has her own question; and once they checked who she is, her own file. */
export function askerMay(me: Me, world: World): Rules {
  const here = ({ organisation }: { readonly organisation: string }) => same(organisation, me.askedOf)
  const myRequest = (organisation: string, request: string) => here({ organisation }) && same(request, me.request)
  const me_ = (organisation: string, person: string | null) => here({ organisation }) && same(person, me.person)
  const myself = (row: { readonly organisation: string; readonly person: string | null }) => me_(row.organisation, row.person)
  const myBasis = (row: { readonly organisation: string; readonly basis: string }) => myself(find(world.basis, row.organisation, row.basis) ?? { ...row, person: null })
  const myCase = (row: { readonly organisation: string; readonly case: string }) => myself(find(world.case, row.organisation, row.case) ?? { ...row, person: null })
  const myReferral = (organisation: string, referral: string) => myself(find(world.referral, organisation, referral) ?? { organisation, person: null })
  const inMyFile = (organisation: string, request: string) => world.request_person.some((one) => one.organisation === organisation && one.request === request && myself(one))
  // What she was told of: by her own question, or in her own file. A question for somebody else is nobody's whom we met.
  const offeredToMe = (appointment: Row<'appointment'>) => {
    const request = appointment.request === null ? undefined : find(world.request, appointment.organisation, appointment.request)
    const asked = request !== undefined && request.about === 'myself' && (opensByMyCode(request) || inMyFile(request.organisation, request.id))
    return appointment.offered && (asked || (appointment.case !== null && myCase({ organisation: appointment.organisation, case: appointment.case })))
  }
  const opensByMyCode = (request: Row<'request'>) => opensBy(world, request, me.code)
  const myShare = (parcel: Row<'parcel'>) => here({ organisation: parcel.sender }) && myReferral(parcel.sender, parcel.referral)
  const myKey = ({ organisation, subject }: Row<'subject_key'>) => myRequest(organisation, subject) || me_(organisation, subject) || inMyFile(organisation, subject) || isOwnComplaint(me, organisation, subject) || isOwnRegistration(me, organisation, subject)
  return {
    ...everyone(me, world),
    ...figuresForStrangers(world),
    ...annualForStrangers(world),
    ...eventsForStrangers(world, seesOwnEvent(me)),
    ...attendingByCode(me, world),
    ...registerForReaders(world, seesOwnEvent(me)),
    ...coalitionForReaders(world, seesOwnEvent(me)),
    ...programmesForAll(world),
    ...complaintsByCode(me, world),
    ...reintegrationByCode(me, world),
    ...papersByCode(me, world),
    ...letterByCode(me, world),
    ...duplicatesByCode(myself),
    ...envelopesByCode(me, world),
    ...nodesByCode(me, world),
    ...askingByCode(me, world),
    request: {
      see: (request) => opensByMyCode(request) || inMyFile(request.organisation, request.id),
      changeOnly: ['code_revoked_at', 'erased_at'],
      // Her code stops at once, and is the only thing she changes; a request in her file is closed together with the file.
      change: (was, is) =>
        (opensByMyCode(was) && opensByMyCode(is) && (is.code_revoked_at?.equals(world.now) ?? false) && is.erased_at === null)
        || (inMyFile(was.organisation, was.id) && inMyFile(is.organisation, is.id) && is.erased_at !== null && is.code_revoked_at !== null),
    },
    request_take: { see: ({ organisation, request }) => myRequest(organisation, request) },
    identity_check: { see: ({ organisation, request }) => myRequest(organisation, request) },
    request_person: { see: myself },
    // The words are for the one whom they concern: who asked for someone else reads none.
    request_message: {
      see: ({ organisation, request }) => myRequest(organisation, request) && find(world.request, organisation, request)?.about === 'myself',
      add: (message) => myRequest(message.organisation, message.request) && message.written_by === 'asker' && message.by_account === null,
    },
    member: { see: (member) => here(member) && me.person !== null },
    subject_key: { see: (key) => (!isOwnRegistration(me, key.organisation, key.subject) && myKey(key)) || keyOfRegistrationSeen(me, world, key), change: (was, is) => myKey(was) && myKey(is) && is.wrapped === null },
    person: {
      see: ({ organisation, id }) => me_(organisation, id),
      change: (was, is) => me_(was.organisation, was.id) && me_(is.organisation, is.id) && is.erased_at !== null,
    },
    person_identity: { see: myself, remove: myself },
    person_name: { see: myself, remove: myself },
    safe_contact: { see: myself, remove: myself },
    person_key: { see: myself, remove: myself },
    // What is written in her own file, and of what others told only that of which both know; while she is kept apart, nothing.
    person_relation: {
      see: (row) => (myself(row) || (row.other !== null && me_(row.organisation, row.other) && row.both_know && row.ended_at === null))
        && !world.compartment.some((one) => myself(one) && one.ended_at === null),
    },
    compartment: { see: myself, seeOnly: ['organisation', 'id', 'person', 'ended_at'] },
    basis: { see: myself, changeOnly: ['version_lock'], change: (was, is) => myself(was) && myself(is) },
    basis_class: { see: myBasis },
    transfer_basis: { see: myBasis },
    basis_approval: { see: myBasis },
    basis_withdrawal: { see: myBasis, add: (withdrawal) => myBasis(withdrawal) && withdrawal.by_kind !== 'worker' && withdrawal.by_account === null },
    case: { see: myself },
    document: { see: myself },
    case_closure: { see: myCase },
    need: { see: myCase },
    plan_step: { see: myCase },
    assistance: { see: myCase },
    appointment: { see: offeredToMe, seeOnly: ['organisation', 'id', 'case', 'request', 'starts_at', 'ends_at', 'way', 'interpreter', 'offered', 'place'] },
    appointment_end: { see: (row) => world.appointment.some((one) => one.organisation === row.organisation && one.id === row.appointment && offeredToMe(one)) },
    referral: { see: myself },
    // She sees what was shared of her and ends it; nobody makes it live again.
    parcel: { see: myShare, changeOnly: ['live', 'ended_at', 'ended_why'], change: (was, is) => myShare(was) && was.live && !is.live },
    referral_news: {
      see: ({ organisation, referral }) => myReferral(organisation, referral),
      changeOnly: ['wrapped', 'sealed'],
      change: (was, is) => myReferral(was.organisation, was.referral) && is.wrapped === null && is.sealed === null,
    },
    journal_entry: {
      see: (entry) => (here(entry) && entry.subject !== null && (entry.subject === me.request || entry.subject === me.person)) || isOwnComplaint(me, entry.organisation, entry.subject) || isOwnRegistration(me, entry.organisation, entry.subject) || isOwnLetter(me, entry.organisation, entry.subject),
      add: (entry) => (here(entry) || same(entry.organisation, me.complainedTo) || same(entry.organisation, me.registeredAt) || same(entry.organisation, me.letterFrom)) && entry.actor === null && entry.actor_kind === 'asker',
    },
    job: { add: (job) => here(job) && job.actor === null },
  }
}
