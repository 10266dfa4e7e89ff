import type { Row, World } from '../rows.ts'
import { askingForStaff } from './asking.ts'
import { compartmentsForStaff, keepsApart } from './compartments.ts'
import { duplicatesForStaff } from './duplicates.ts'
import { filesForStaff } from './files.ts'
import { caseIsThere, importsForStaff, ofCaseThere, ofPersonThere, personIsThere } from './imports.ts'
import { linkingsForStaff } from './linkings.ts'
import { invitesWith, keyOfRegistered } from './attending.ts'
import { keyOfReceived } from './complaints.ts'
import { exchangeForStaff } from './exchange.ts'
import { keyOfFileForMonitor } from './oversight.ts'
import { papersForStaff } from './papers.ts'
import { proceduresForStaff } from './procedures.ts'
import { reintegrationForStaff } from './reintegration.ts'
import { before, find, isLive, mayCross } from './know.ts'
import { same, type Me, type Rules } from './rule.ts'

/** What opens to those who open files: the files of their own organisation. One signs what one adds with one's own name. */
export function staffMayWithFiles(me: Me, world: World): Rules {
  const file = ({ organisation }: { readonly organisation: string }) => same(organisation, me.files)
  const followed = ({ organisation }: { readonly organisation: string }) => file({ organisation }) || same(organisation, me.follows)
  const bySelf = (row: { readonly by_account: string | null }) => same(row.by_account, me.account)
  const signed = (row: { readonly organisation: string; readonly by_account: string | null }) => file(row) && bySelf(row)
  const stays = (was: { readonly organisation: string }, is: { readonly organisation: string }) => file(was) && file(is)
  // What an import made is there while the import is live, and with it what belongs to it.
  const ofFile = (row: { readonly organisation: string; readonly person: string }) => file(row) && ofPersonThere(world, row)
  const whole = { see: ofFile, add: ofFile, change: (was: Parameters<typeof ofFile>[0], is: Parameters<typeof ofFile>[0]) => ofFile(was) && ofFile(is), remove: ofFile }
  const person = (row: Row<'person'>) => file(row) && personIsThere(world, row)
  const ofCase = (row: Row<'case'>) => file(row) && caseIsThere(world, row)
  const written = { see: file, add: signed }
  return {
    ...filesForStaff(me, world),
    ...papersForStaff(me),
    ...compartmentsForStaff(me, world),
    ...duplicatesForStaff(me, world),
    ...askingForStaff(me, world),
    ...importsForStaff(me, world),
    ...linkingsForStaff(me),
    ...proceduresForStaff(me),
    ...exchangeForStaff(me, world),
    ...reintegrationForStaff(me, world),
    subject_key: { see: (key) => file(key) || keyOfFileForMonitor(me, world, key) || keyOfReceived(me, world, key) || keyOfRegistered(me, world, key), add: (key) => file(key) || invitesWith(me, key), change: (was, is) => stays(was, is) && is.wrapped === null },

    person: { see: person, add: (row) => person(row) && same(row.recorded_by, me.account), change: (was, is) => person(was) && person(is) },
    person_identity: whole,
    person_name: whole,
    safe_contact: whole,
    // A hash says nothing by itself: what hides a file hides what a search would show of it.
    person_key: { see: file, add: file, remove: file },

    // A ground is the word of the one who records it. That its text was reviewed is a fact and not her word,
    // and a vital interest lasts 72 hours from now, not from a day to come (a minute for clocks that differ).
    basis: {
      see: file,
      add: (basis) => file(basis) && same(basis.recorded_by, me.account) && !before(world.now.add({ minutes: 1 }), basis.recorded_at)
        && (!basis.text_reviewed || wasReviewed(world, basis)),
      changeOnly: ['version_lock'],
      change: stays,
    },
    basis_class: { see: file, add: file },
    transfer_basis: { see: file, add: (transfer) => file(transfer) && same(transfer.recorded_by, me.account) },
    basis_approval: {
      see: file,
      add: (approval) => {
        const basis = find(world.basis, approval.organisation, approval.basis)
        return signed(approval) && basis?.kind === 'vital interest' && basis.recorded_by !== me.account
      },
    },
    basis_withdrawal: written,
    notification: {
      see: file,
      add: (message) => ofFile(message) && world.safe_contact.some((one) =>
        one.organisation === message.organisation && one.person === message.person && one.may_notify && one.reach === message.way),
    },

    // A request that was told by telephone is written down by the one who listened.
    request: { see: file, add: file, changeOnly: ['code_revoked_at', 'erased_at'], change: stays },
    // What was told goes into the compartment of the person whose matter it is.
    request_account: {
      see: file, add: file,
      remove: (row) => file(row) && world.request_person.some((one) => one.organisation === row.organisation && one.request === row.request && keepsApart(world, me, one.organisation, one.person)),
    },
    request_trouble: { see: file, add: file },
    request_take: written,
    request_screening: written,
    request_person: written,
    identity_check: written,
    request_message: { see: file, add: (message) => signed(message) && message.written_by === 'worker' },

    case: { see: ofCase, add: ofCase, change: (was, is) => ofCase(was) && ofCase(is) },
    case_closure: written,
    need: { see: (need) => file(need) && ofCaseThere(world, need), add: (need) => signed(need) && ofCaseThere(world, need) },
    note: written,
    assistance: written,
    plan_step: { see: file, add: signed, change: stays },
    task: { see: file, add: signed, change: stays },
    appointment: { see: file, add: signed, change: stays },
    appointment_end: written,
    // A call is written down once and stays.
    call: written,
    call_trouble: { see: file, add: file },

    // A coordinator follows where referrals stand: references and states.
    referral: { see: followed, add: signed },
    parcel: {
      see: (parcel) => followed(parcel) || followed({ organisation: parcel.sender }),
      add: (parcel) => same(parcel.sender, me.files) && rests(world, parcel),
      changeOnly: ['live', 'ended_at', 'ended_why', 'wrapped', 'acknowledged_by', 'acknowledged_at'],
      change: (was, is) => (same(was.sender, me.files) && ends(was, is)) || (file(was) && acknowledges(was, is) && same(is.acknowledged_by, me.account)),
    },
    // The contents: only classes that the ground and the parcel name, sent by the sender; read while it lives;
    // taken away by the receiver once the end is acknowledged.
    parcel_item: {
      see: (item) => {
        const parcel = find(world.parcel, item.organisation, item.parcel)
        return file(item) && parcel !== undefined && ((parcel.live && before(world.now, parcel.until)) || parcel.wrapped === null)
      },
      add: (item) => {
        const parcel = find(world.parcel, item.organisation, item.parcel)
        return parcel !== undefined && same(parcel.sender, me.files) && parcel.live && parcel.classes.includes(item.class)
          && world.basis_class.some((one) => one.organisation === parcel.sender && one.basis === parcel.basis && one.class === item.class)
      },
      remove: (item) => file(item) && find(world.parcel, item.organisation, item.parcel)?.wrapped === null,
    },
    parcel_answer: { see: followed, add: signed },
    // News are written to the sender by the receiver of that very parcel; afterwards they are only ever emptied.
    referral_news: {
      see: followed,
      add: (news) => world.parcel.some((one) => same(one.organisation, me.files) && one.sender === news.organisation && one.referral === news.referral),
      changeOnly: ['wrapped', 'sealed'],
      change: (was, is) => stays(was, is) && is.wrapped === null && is.sealed === null,
    },
  }
}

const wasReviewed = (world: World, basis: Row<'basis'>): boolean => world.consent_text_review.some((one) =>
  one.organisation === basis.organisation && one.text_version === basis.text_version && one.language === basis.language)

/**
 * On what a parcel rests: a live ground of the sender's, of that very person, for this recipient, this purpose and no longer;
 * the referral that says so, written in this same moment; and across a border, a ground for that country.
 */
function rests(world: World, parcel: Row<'parcel'>): boolean {
  const basis = find(world.basis, parcel.sender, parcel.basis)
  const referral = find(world.referral, parcel.sender, parcel.referral)
  if (!basis || !referral || !parcel.live || parcel.acknowledged_at !== null) return false
  const covers = isLive(world, basis) && basis.recipient === parcel.organisation && basis.purpose === parcel.purpose && !before(basis.until, parcel.until)
  const says = referral.basis === basis.id && referral.person === basis.person && referral.receiver === parcel.organisation
    && referral.parcel === parcel.id && referral.at.equals(world.now)
  return covers && says && mayCross(world, basis, parcel.organisation)
}

/** The sender makes a parcel that lives live no longer, and acknowledges nothing in the receiver's place. */
const ends = (was: Row<'parcel'>, is: Row<'parcel'>): boolean => was.live && !is.live && is.acknowledged_at === null && is.acknowledged_by === null

/** The receiver acknowledges the end once, which destroys the key; the parcel stays ended. */
const acknowledges = (was: Row<'parcel'>, is: Row<'parcel'>): boolean =>
  !was.live && was.acknowledged_at === null && !is.live && is.wrapped === null
