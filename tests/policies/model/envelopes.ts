import type { Row, World } from '../rows.ts'
import { before, find, isErased } from './know.ts'
import { same, type Me, type Rules } from './rule.ts'

type Whole = { readonly organisation: string }

/** Envelopes between nodes. Whose keys one has is known to the whole office; what was sent for a person, and what came, to those who open files. */
export function envelopesForStaff(me: Me, world: World) {
  const ours = ({ organisation }: Whole) => same(organisation, me.organisation)
  const file = ({ organisation }: Whole) => same(organisation, me.files)
  const byMe = ({ by_account }: { readonly by_account: string | null }) => same(by_account, me.account)
  const signed = (row: Whole & { readonly by_account: string | null }) => file(row) && byMe(row)
  const written = { see: file, add: signed }
  const readToo = { see: (row: Whole) => file(row) || same(row.organisation, me.monitors) }
  const arrivalOf = (row: Whole & { readonly arrival: string }) => find(world.arrival, row.organisation, row.arrival)
  return {
    known_node: {
      see: ours, add: (node) => ours(node) && byMe(node) && node.stopped_at === null,
      changeOnly: ['stopped_at', 'stopped_by'], change: (was, is) => ours(was) && was.stopped_at === null && ours(is) && same(is.stopped_by, me.account),
    },
    // Whoever entered keys does not compare them.
    known_node_comparison: {
      see: ours,
      add: (one) => {
        const node = find(world.known_node, one.organisation, one.node)
        return ours(one) && byMe(one) && node !== undefined && node.stopped_at === null && node.by_account !== one.by_account
      },
    },
    // To an authority that a second person compared, and of a paper of that same person.
    envelope_consent: {
      see: file,
      add: (consent) => {
        const to = counts(world, consent.organisation, consent.node)
        const paper = consent.document === null ? undefined : find(world.document, consent.organisation, consent.document)
        return signed(consent) && !before(world.now.add({ minutes: 1 }), consent.at) && to?.kind === 'authority' && to.name === consent.to_name && to.country === consent.to_country
          && (consent.document === null || (paper?.person === consent.person && paper.sealed !== null))
          && (!consent.text_reviewed || world.consent_text_review.some((one) => one.organisation === consent.organisation && one.text_version === consent.text_version && one.language === consent.language))
      },
      changeOnly: ['version_lock'], change: (was, is) => file(was) && file(is),
    },
    envelope_withdrawal: written,
    envelope: { see: file, add: (envelope) => signed(envelope) && mayGo(world, envelope) },
    envelope_receipt: written,

    arrival: {
      ...readToo,
      add: (arrival) => {
        const from = counts(world, arrival.organisation, arrival.node)
        return signed(arrival) && arrival.wrapped !== null && before(world.now, arrival.until) && from?.kind === 'helpers' && from.signing === arrival.sender
      },
      changeOnly: ['wrapped', 'sealed'], change: (was, is) => file(was) && was.wrapped !== null && file(is) && is.wrapped === null,
    },
    arrival_piece: {
      ...readToo,
      add: (piece) => file(piece) && (arrivalOf(piece)?.wrapped ?? null) !== null,
      // Bytes go when nothing opens them.
      remove: (piece) => file(piece) && arrivalOf(piece)?.sealed === null,
    },
    arrival_outcome: {
      ...readToo,
      add: (outcome) => {
        const arrival = arrivalOf(outcome)
        return signed(outcome) && (outcome.file === null || (arrival !== undefined && before(world.now, arrival.until)))
      },
    },
  } satisfies Rules
}

/** An office of another node whose keys were compared and not stopped. */
function counts(world: World, organisation: string, id: string): Row<'known_node'> | undefined {
  const node = find(world.known_node, organisation, id)
  return node?.stopped_at === null && world.known_node_comparison.some((one) => one.organisation === organisation && one.node === id) ? node : undefined
}

/** An envelope rests on a consent that lasts, was not taken back, and whose text somebody answers for. */
function mayGo(world: World, envelope: Row<'envelope'>): boolean {
  const consent = find(world.envelope_consent, envelope.organisation, envelope.consent)
  return consent !== undefined && before(world.now, consent.until) && (consent.text_reviewed || world.node.some(({ stamp }) => stamp === 'demonstration'))
    && !world.envelope_withdrawal.some((one) => one.organisation === envelope.organisation && one.consent === envelope.consent)
}

/** The person sees what she had sent and what came of it, and may take it back. */
export function envelopesByCode(me: Me, world: World) {
  const mine = (consent: Row<'envelope_consent'> | undefined) => consent !== undefined && same(consent.organisation, me.askedOf) && same(consent.person, me.person)
  const inMine = (row: Whole & { readonly consent: string }) => mine(find(world.envelope_consent, row.organisation, row.consent))
  return {
    envelope_consent: { see: mine, changeOnly: ['version_lock'], change: (was, is) => mine(was) && mine(is) },
    envelope_withdrawal: { see: inMine, add: (one) => inMine(one) && one.by_kind === 'person' },
    envelope: { see: inMine },
    envelope_receipt: {
      see: ({ organisation, envelope }) => {
        const sent = find(world.envelope, organisation, envelope)
        return sent !== undefined && inMine(sent)
      },
    },
  } satisfies Rules
}

/** The sweeper empties what erased people had sent, and forgets what came and was not attached in time. */
export function envelopesForRobots(me: Me, world: World) {
  const sweeps = () => me.robot === 'sweeper'
  const ofErased = ({ organisation, person }: Row<'envelope_consent'>) => sweeps() && isErased(world, organisation, person)
  const over = (arrival: Row<'arrival'> | undefined) => sweeps() && arrival !== undefined && before(arrival.until, world.now)
  const forgotten = ({ organisation, arrival }: Row<'arrival_piece'>) => {
    const found = find(world.arrival, organisation, arrival)
    return over(found) && found?.sealed === null
  }
  return {
    envelope_consent: { see: ofErased, changeOnly: ['sealed'], change: (was, is) => ofErased(was) && ofErased(is) && is.sealed === null },
    arrival: { see: over, seeOnly: ['organisation', 'id', 'until', 'wrapped', 'sealed'], changeOnly: ['wrapped', 'sealed'], change: (was, is) => over(was) && was.wrapped !== null && over(is) && is.wrapped === null && is.sealed === null },
    arrival_piece: { see: forgotten, remove: forgotten },
  } satisfies Rules
}
