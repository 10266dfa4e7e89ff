import { bytes, named, type Story } from '../rows.ts'
import { account, bishkek, moscow, naryn, osh, type Name } from './organisations.ts'

/** Who writes in which organisation, and what is wrong with it: published, a draft, in another's name, nobody's. */
const written = [
  { label: 'public of Osh', organisation: osh, by: 'kamila', published: true }, { label: 'draft of Osh', organisation: osh, by: 'kamila', published: false },
  { label: 'public of Moscow', organisation: moscow, by: 'konstantin', published: true }, { label: 'draft of Moscow', organisation: moscow, by: 'konstantin', published: false },
  { label: 'of nobody', organisation: null, by: 'kamila', published: true }, { label: 'signed by another', organisation: osh, by: 'konstantin', published: false },
] as const satisfies readonly { readonly label: string; readonly organisation: string | null; readonly by: Name; readonly published: boolean }[]

/** The coalition: Osh keeps it; members that show themselves and hide; what organisations wrote, and what was added by whom. */
export function coalitionStory(now: Temporal.Instant): Story {
  const id = (kind: string, label: string) => named(`${kind} ${label}`)
  const own = (kind: string) => written.map(({ label, organisation, by, published }) => ({ id: id(kind, label), organisation, by_account: account(by), published }))
  const hands = [{ organisation: osh, by_account: account('kamila') }, { organisation: moscow, by_account: account('konstantin') }, { organisation: osh, by_account: account('konstantin') }, { organisation: bishkek, by_account: account('begimai') }] as const
  /** Each thing, by each hand. */
  const added = (kind: 'barrier' | 'practice' | 'agreement' | 'body', what: string) =>
    written.flatMap(({ label }) => hands.map((hand, at) => ({ ...hand, id: id(what, `${label} ${at}`), [kind]: id(kind, label) })))
  const members = [
    { id: id('member', 'open'), organisation: osh, of: naryn, hidden: false }, { id: id('member', 'open stranger'), organisation: osh, of: null, hidden: false }, { id: id('member', 'named nowhere'), organisation: osh, of: moscow, hidden: false }, { id: id('member', 'hidden'), organisation: osh, of: bishkek, hidden: true },
    { id: id('member', 'hidden stranger'), organisation: osh, of: null, hidden: true }, { id: id('member', 'of another keeper'), organisation: moscow, of: osh, hidden: true }, { id: id('member', 'of no organisation'), organisation: null, of: null, hidden: true },
  ]
  const applications = [
    { organisation: osh, id: id('application', 'stranger'), applicant: null }, { organisation: osh, id: id('application', 'Moscow'), applicant: moscow }, { organisation: osh, id: id('application', 'Bishkek'), applicant: bishkek },
    { organisation: moscow, id: id('application', 'stranger'), applicant: null }, { organisation: moscow, id: id('application', 'Osh'), applicant: osh }, { organisation: osh, id: id('application', 'Osh'), applicant: osh },
  ].map((one) => ({ ...one, sealed: bytes('why'), wrapped: bytes('key') }))
  const statuses = members.flatMap(({ id: member }) => hands.map((hand, at) => ({ ...hand, id: id(`status ${at}`, member), member, state: 'member' as const })))
  const decisions = added('body', 'decision').map((one, at) => ({ ...one, quorum: 1, entitled: 1, votes_for: 1, votes_against: 0, abstained: 0, absent: 0, outcome: 'adopted' as const, at: at % 2 === 0 ? now : now.subtract({ hours: 1 }) }))
  const seats = [
    ...added('body', 'seat').map((one) => ({ ...one, member: null })), ...written.flatMap(({ label, organisation }) => members.map(({ id: member }) => ({ organisation, by_account: account('kamila'), id: id(`seat ${label}`, member), body: id('body', label), member }))),
    // Under the name of an organisation that is named nowhere, and of one that is.
    ...['Moscow', 'Osh'].flatMap((name) => written.map(({ label, organisation }) => ({ organisation, by_account: account('kamila'), id: id(`seat by the name of ${name}`, label), body: id('body', label), member: null, name }))),
  ].map((one) => ({ ...one, from_on: '2026-01-01' }))
  return {
    coalition_entry: [{ code: 'G1', kind: 'goal', place: 1 }, { code: 'A1', kind: 'area', place: 2 }],
    coalition_tie: [...hands.map((hand, at) => ({ ...hand, target: 'G1', subject: `PRG-${at}` })), ...['EVT-0', 'EVT-5', 'EV-NONE'].map((subject) => ({ organisation: osh, by_account: account('kamila'), target: 'G1', subject }))],
    coalition_application: applications,
    coalition_review: applications.flatMap(({ organisation, id: application }) => hands.map((hand, at) => ({ ...hand, organisation: at === 1 ? hand.organisation : organisation, id: id(`review ${at} ${organisation}`, application), application, outcome: 'note' as const }))),
    coalition_member: members,
    coalition_status: statuses,
    coalition_status_reason: statuses.map(({ id: status, organisation }) => ({ organisation, status })),
    memorandum: hands.map((hand, at) => ({ ...hand, id: id('memorandum', String(at)), number: at + 1 })),
    memorandum_text: hands.map((hand, at) => ({ ...hand, memorandum: id('memorandum', String(at)), language: 'ru' })),
    memorandum_accession: members.flatMap(({ id: member }) => hands.map((hand, at) => ({ ...hand, memorandum: id('memorandum', String(at)), member }))),
    body: own('body').map((one) => ({ ...one, kind: 'other' as const })), barrier: own('barrier'), practice: own('practice'), agreement: own('agreement').map((one) => ({ ...one, parties: ['a', 'b'] })), initiative: own('initiative'),
    material: own('material').map((one) => ({ ...one, audience: 'public' as const, reviewed_on: '2026-01-01', due_on: '2027-01-01' })), activity: own('activity'),
    barrier_status: added('barrier', 'news').map((one) => ({ ...one, state: 'found' as const })),
    practice_review: added('practice', 'review').map((one) => ({ ...one, grade: 'told' as const })), practice_replication: added('practice', 'again'),
    agreement_transfer: added('agreement', 'transfer'),
    body_seat: seats, body_meeting: added('body', 'meeting'), body_decision: decisions,
    body_vote: [...decisions.map(({ id: decision, organisation }, at) => ({ decision, seat: seats[at]?.id ?? '', organisation, vote: 'for' as const })), ...seats.map(({ id: seat, organisation }, at) => ({ decision: decisions[at % decisions.length]?.id ?? '', seat, organisation, vote: 'for' as const }))],
  }
}
