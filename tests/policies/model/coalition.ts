import type { Row, World } from '../rows.ts'
import { isHiddenName } from './programmes.ts'
import { anyone, same, type Me, type Rules } from './rule.ts'

/** What organisations write, and what is added to each of them later. */
type Kept = 'body' | 'barrier' | 'practice' | 'agreement' | 'initiative' | 'material' | 'activity'
type Added = { readonly organisation: string | null }
type Sees = { readonly [Of in Kept]: (row: Row<Of>) => boolean }

const published = (row: { readonly published: boolean }): boolean => row.published
const everybody: Sees = { body: published, barrier: published, practice: published, agreement: published, initiative: published, material: published, activity: published }

/** What somebody sees who sees these things and these members: what hangs on them comes along, and no more. */
function seeing(world: World, sees: Sees, seesMember: (member: Row<'coalition_member'>) => boolean, seesEvent: (event: Row<'event'>) => boolean, ours: (row: Added) => boolean = () => false) {
  const memberIs = (id: string) => world.coalition_member.some((one) => one.id === id && seesMember(one))
  const bodyIs = (id: string) => world.body.some((one) => one.id === id && sees.body(one))
  const practiceIs = (id: string) => world.practice.some((one) => one.id === id && sees.practice(one))
  // A seat of a member that hides is hidden with it, and so is its vote.
  const seat = (row: Row<'body_seat'>) => bodyIs(row.body) && (row.member === null || memberIs(row.member)) && (!isHiddenName(world, row.name) || ours(row))
  return {
    coalition_entry: { see: anyone }, coalition_tie: { see: ({ subject }) => !/^(EV|EVT)-/.test(subject) || world.event.some((one) => one.code === subject && seesEvent(one)) }, memorandum: { see: anyone }, memorandum_text: { see: anyone },
    coalition_member: { see: seesMember }, coalition_status: { see: ({ member }) => memberIs(member) }, memorandum_accession: { see: ({ member }) => memberIs(member) },
    body: { see: sees.body }, barrier: { see: sees.barrier }, practice: { see: sees.practice }, agreement: { see: sees.agreement }, initiative: { see: sees.initiative }, material: { see: sees.material }, activity: { see: sees.activity },
    body_seat: { see: seat }, body_meeting: { see: ({ body }) => bodyIs(body) }, body_decision: { see: ({ body }) => bodyIs(body) },
    body_vote: { see: (vote) => world.body_seat.some((one) => one.id === vote.seat && seat(one)) },
    barrier_status: { see: ({ barrier }) => world.barrier.some((one) => one.id === barrier && sees.barrier(one)) },
    practice_review: { see: ({ practice }) => practiceIs(practice) }, practice_replication: { see: ({ practice }) => practiceIs(practice) },
    agreement_transfer: { see: ({ agreement }) => world.agreement.some((one) => one.id === agreement && sees.agreement(one)) },
  } satisfies Rules
}
const shows = (world: World) => ({ hidden, of }: Row<'coalition_member'>): boolean => !hidden && !world.hidden_organisation.some(({ organisation }) => organisation === of)

/** Strangers, and those who ask, see what is published and members that do not hide; which organisation wrote it, and nobody's account. */
export function coalitionForReaders(world: World, seesEvent: (event: Row<'event'>) => boolean) {
  const all = seeing(world, everybody, shows(world), seesEvent)
  return {
    ...all,
    coalition_tie: { ...all.coalition_tie, seeOnly: ['target', 'subject', 'organisation', 'at'] },
    coalition_status: { ...all.coalition_status, seeOnly: ['id', 'organisation', 'member', 'state', 'on_day', 'at'] },
    memorandum: { ...all.memorandum, seeOnly: ['id', 'organisation', 'number', 'in_force_on', 'at'] },
    memorandum_text: { ...all.memorandum_text, seeOnly: ['memorandum', 'language', 'organisation', 'text', 'at'] },
    memorandum_accession: { ...all.memorandum_accession, seeOnly: ['memorandum', 'member', 'organisation', 'on_day', 'at'] },
    body: { ...all.body, seeOnly: ['id', 'organisation', 'language', 'kind', 'outside', 'title', 'mandate', 'targets', 'from_on', 'until_on', 'published', 'version', 'at'] },
    body_seat: { ...all.body_seat, seeOnly: ['id', 'organisation', 'body', 'member', 'name', 'part', 'person', 'agreed_on', 'from_on', 'until_on', 'version'] },
    body_meeting: { ...all.body_meeting, seeOnly: ['id', 'organisation', 'body', 'on_day', 'place', 'language', 'text', 'at'] },
    body_decision: { ...all.body_decision, seeOnly: ['id', 'organisation', 'body', 'meeting', 'on_day', 'language', 'text', 'quorum', 'entitled', 'votes_for', 'votes_against', 'abstained', 'absent', 'outcome', 'corrects', 'correction', 'at'] },
    barrier: { ...all.barrier, seeOnly: ['id', 'organisation', 'language', 'title', 'norm', 'country', 'hurts', 'proposed', 'owner', 'targets', 'release_of', 'release', 'indicator', 'row', 'column', 'published', 'version', 'at'] },
    barrier_status: { ...all.barrier_status, seeOnly: ['id', 'organisation', 'barrier', 'on_day', 'state', 'language', 'text', 'practice', 'act', 'at'] },
    practice: { ...all.practice, seeOnly: ['id', 'organisation', 'language', 'title', 'text', 'criteria', 'country', 'targets', 'published', 'version', 'at'] },
    practice_review: { ...all.practice_review, seeOnly: ['id', 'organisation', 'practice', 'on_day', 'grade', 'language', 'text', 'at'] },
    practice_replication: { ...all.practice_replication, seeOnly: ['id', 'organisation', 'practice', 'on_day', 'country', 'place', 'language', 'text', 'at'] },
    agreement: { ...all.agreement, seeOnly: ['id', 'organisation', 'language', 'title', 'parties', 'flows', 'legal_basis', 'from_on', 'until_on', 'targets', 'published', 'version', 'at'] },
    agreement_transfer: { ...all.agreement_transfer, seeOnly: ['id', 'organisation', 'agreement', 'on_day', 'giver', 'receiver', 'what', 'records', 'at'] },
    initiative: { ...all.initiative, seeOnly: ['id', 'organisation', 'language', 'title', 'text', 'place', 'country', 'budget', 'currency', 'from_on', 'until_on', 'result', 'targets', 'published', 'version', 'at'] },
    material: { ...all.material, seeOnly: ['id', 'organisation', 'language', 'title', 'text', 'audience', 'edition', 'reviewed_on', 'due_on', 'url', 'targets', 'published', 'version', 'at'] },
    activity: { ...all.activity, seeOnly: ['id', 'organisation', 'language', 'title', 'text', 'type', 'place', 'country', 'starts_on', 'ends_on', 'partner', 'partner_country', 'targets', 'published', 'version', 'at'] },
  } satisfies Rules
}

const keeperIn = (world: World): string | null => world.register_keeper[0]?.organisation ?? null

/** A stranger applies to whoever keeps the register, in no organisation's name. */
export const coalitionForStrangers = (world: World, seesEvent: (event: Row<'event'>) => boolean) => ({
  ...coalitionForReaders(world, seesEvent),
  coalition_application: { add: ({ organisation, applicant }) => same(organisation, keeperIn(world)) && applicant === null },
}) satisfies Rules

/** An organisation writes its own in its own name; the keeper of the register keeps the coalition's house; a member hides itself. */
export function coalitionForStaff(me: Me, world: World, seesEvent: (event: Row<'event'>) => boolean) {
  const ours = ({ organisation }: Added) => same(organisation, me.organisation)
  const signed = (row: Added & { readonly by_account: string }) => ours(row) && same(row.by_account, me.account)
  const keeps = (row: Added) => ours(row) && same(row.organisation, keeperIn(world))
  const kept = (row: Added & { readonly by_account: string }) => keeps(row) && signed(row)
  const open = (row: Added & { readonly published: boolean }) => row.published || ours(row)
  const isUs = (member: Row<'coalition_member'>) => same(member.of, me.organisation)
  const knows = (member: Row<'coalition_member'>) => shows(world)(member) || ours(member) || isUs(member)
  const all = seeing(world, { body: open, barrier: open, practice: open, agreement: open, initiative: open, material: open, activity: open }, knows, seesEvent, ours)
  const writes = { see: open, add: signed, change: (was: Added, is: Added) => ours(was) && ours(is) }
  const ofOurs = (rows: readonly (Added & { readonly id: string })[], id: string) => rows.some((one) => one.id === id && ours(one))
  const application = (row: Row<'coalition_application'>) => same(row.organisation, me.follows) || same(row.applicant, me.organisation)
  const practiceOf = (id: string) => world.practice.find((one) => one.id === id)
  return {
    ...all,
    coalition_tie: { ...all.coalition_tie, add: kept, remove: keeps },
    coalition_application: { see: application, add: (row) => same(row.organisation, keeperIn(world)) && same(row.applicant, me.organisation) },
    coalition_review: { see: (review) => world.coalition_application.some((one) => one.organisation === review.organisation && one.id === review.application && application(one)), add: kept },
    coalition_member: { see: knows, add: keeps, changeOnly: ['hidden', 'version'], change: (was) => ours(was) || isUs(was) },
    coalition_status: { ...all.coalition_status, add: kept },
    coalition_status_reason: { see: ours, add: keeps },
    memorandum: { see: anyone, add: kept },
    memorandum_text: { see: anyone, add: kept },
    memorandum_accession: { ...all.memorandum_accession, add: (row) => signed(row) && (keeps(row) || world.coalition_member.some((one) => one.id === row.member && same(one.of, row.organisation))) },
    body: writes, barrier: writes, practice: writes, agreement: writes, initiative: writes, material: writes, activity: writes,
    barrier_status: { ...all.barrier_status, add: (row) => signed(row) && ofOurs(world.barrier, row.barrier) },
    agreement_transfer: { ...all.agreement_transfer, add: (row) => signed(row) && ofOurs(world.agreement, row.agreement) },
    // Nobody reviews what is her own organisation's; anybody may do again what she sees.
    practice_review: { ...all.practice_review, add: (row) => { const found = practiceOf(row.practice); return signed(row) && found !== undefined && open(found) && found.organisation !== null && found.organisation !== row.organisation } },
    practice_replication: { ...all.practice_replication, add: (row) => { const found = practiceOf(row.practice); return signed(row) && found !== undefined && open(found) } },
    body_seat: { ...all.body_seat, add: (row) => signed(row) && ofOurs(world.body, row.body), changeOnly: ['person', 'agreed_on', 'until_on', 'version'], change: (was, is) => ours(was) && ours(is) },
    body_meeting: { ...all.body_meeting, add: (row) => signed(row) && ofOurs(world.body, row.body) },
    body_decision: { ...all.body_decision, add: (row) => signed(row) && ofOurs(world.body, row.body) },
    // Votes come in the transaction of their decision, and never after.
    body_vote: { ...all.body_vote, add: (row) => ours(row) && world.body_decision.some((one) => one.id === row.decision && one.organisation === row.organisation && one.at.equals(world.now) && all.body_decision.see(one)) },
  } satisfies Rules
}

/** The founder loads what the register brings; no robot sees anything else. */
export function coalitionForRobots(me: Me) {
  const founds = () => me.robot === 'founder'
  return { coalition_entry: { see: anyone, add: founds, change: founds } } satisfies Rules
}
