import type { Row, World } from '../rows.ts'
import { anyone, same, type Me, type Rules } from './rule.ts'

const hides = (world: World, what: 'page' | 'ties', code: unknown) => world.register_hiding.some((one) => one[what] && one.code === code)
const codeIn = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'code' in value ? value.code : null)

/** Which events somebody sees: what is said of the others is not for her. */
type SeesEvent = (event: Row<'event'>) => boolean
/** May one hear of what has this code? Of an event, and of what came out of it, whoever sees the event; of all else everybody. */
export const hears = (world: World, sees: SeesEvent) => (code: unknown): boolean => {
  if (typeof code !== 'string' || !/^(EV|EVT)-/.test(code)) return true
  const event = code.replace(/-O\d+$/, '')
  return world.event.some((one) => one.code === event && sees(one))
}

/** A name may say which entry of the register it is; a code is one. */
const tiedTo = (value: unknown): unknown => codeIn(value) ?? (typeof value === 'object' && value !== null && 'of' in value ? value.of : null)

type Touch = { readonly subject: string; readonly property?: string }
const touchesOf = (facts: unknown): readonly Touch[] =>
  (typeof facts === 'object' && facts !== null && 'touches' in facts && Array.isArray(facts.touches) ? facts.touches : [])
/** Where sources disagree is public, unless it is over a fact of a page that is hidden, or touches an event that one does not see. */
const isConflict = (world: World, sees: SeesEvent) => (conflict: Row<'conflict'>) =>
  touchesOf(conflict.facts).every(({ subject, property }) => (property === undefined || !hides(world, 'page', subject)) && hears(world, sees)(subject))

/** What is said is public, except of a page that is hidden, of an event that one does not see or a conflict over either, and except that a hidden tie is one. */
const isSaid = (world: World, sees: SeesEvent) => (statement: Row<'statement'>) =>
  !hides(world, 'page', statement.subject) && !hides(world, 'ties', tiedTo(statement.value))
  && hears(world, sees)(statement.subject) && hears(world, sees)(codeIn(statement.value))
  && (!statement.subject.startsWith('CF-') || world.conflict.some((one) => one.code === statement.subject && isConflict(world, sees)(one)))

/** Robots, who load it, and everybody else read the documents, what can be found, and who does not wish to be. */
export const registerForAll = {
  source: { see: anyone },
  register_keeper: { see: anyone },
  register_entry: { see: anyone },
  register_hiding: { see: anyone, seeOnly: ['code', 'page', 'ties'] },
  hidden_organisation: { see: anyone },
} satisfies Rules

/** What people read: by which organisation something was said here, and never by whom. */
export function registerForReaders(world: World, sees: SeesEvent) {
  const said = isSaid(world, sees)
  return {
    ...registerForAll,
    conflict: { see: isConflict(world, sees) },
    statement: {
      see: said,
      seeOnly: ['id', 'number', 'subject', 'property', 'value', 'qualifier', 'period', 'source', 'lines', 'cited', 'url', 'asserted_by', 'relation', 'reading', 'confidence', 'recorded_at', 'organisation', 'digest'],
    },
    statement_retraction: { see: ({ statement }) => world.statement.some((one) => one.id === statement && said(one)), seeOnly: ['statement', 'at', 'organisation', 'reason'] },
    // Who hides, in whichever way, is not named by its answers either.
    statement_answer: {
      see: ({ statement, code }) => world.statement.some((one) => one.id === statement && said(one)) && !hides(world, 'page', code) && !hides(world, 'ties', code),
      seeOnly: ['statement', 'organisation', 'code', 'text', 'at'],
    },
  } satisfies Rules
}

/** A stranger suggests, to whoever keeps the register, under lock. */
export const registerForStrangers = (world: World, sees: SeesEvent) => ({
  ...registerForReaders(world, sees),
  suggestion: { add: ({ organisation, wrapped }) => wrapped !== null && same(organisation, keeperIn(world)) },
}) satisfies Rules
const keeperIn = (world: World): string | null => world.register_keeper[0]?.organisation ?? null

/** An organisation speaks in its own name; one whose entry the keeper agreed to answers and hides; the keeper's coordinators decide, and its administrator hands the register over. */
export function registerForStaff(me: Me, world: World, sees: SeesEvent) {
  const readers = registerForReaders(world, sees)
  const administers = (organisation: string | null) => same(organisation, me.organisation)
    && world.member_role.some((one) => one.organisation === me.organisation && one.account === me.account && one.role === 'administrator')
  const [first = null] = world.organisation.map(({ id }) => id).sort()
  // A copy of an event is for the search only while everybody sees the event.
  const isOpen = ({ code, kind, organisation }: Row<'register_entry'>) => (kind !== 'event' && kind !== 'outcome')
    || world.event.some((one) => one.code === code.replace(/-O\d+$/, '') && same(one.organisation, organisation) && one.published && !one.restricted)
  const ours = ({ organisation }: { readonly organisation: string | null }) => same(organisation, me.organisation)
  const signed = (row: { readonly organisation: string | null; readonly by_account: string }) => ours(row) && same(row.by_account, me.account)
  const keeps = same(keeperIn(world), me.follows)
  const isAgreed = ({ organisation, code }: { readonly organisation: string; readonly code: string }) =>
    world.register_claim_decision.some((one) => one.organisation === organisation && one.code === code && one.agreed)
  const statementOf = (id: string | null) => world.statement.find((one) => one.id === id && readers.statement.see(one))
  const forKeeper = (suggestion: { readonly organisation: string }) => same(suggestion.organisation, me.follows)
  return {
    ...readers,
    statement: { ...readers.statement, add: (statement) => ours(statement) && same(statement.recorded_by, me.account) },
    statement_retraction: { ...readers.statement_retraction, add: (row) => signed(row) && same(statementOf(row.statement)?.organisation ?? null, row.organisation) },
    statement_answer: { ...readers.statement_answer, add: (answer) => signed(answer) && statementOf(answer.statement) !== undefined && isAgreed(answer) },
    register_entry: { see: anyone, add: (entry) => ours(entry) && isOpen(entry), change: (was, is) => ours(was) && ours(is), remove: ours },
    register_keeper: { see: anyone, add: () => administers(first), changeOnly: ['organisation'], change: (was) => administers(was.organisation) },
    hidden_organisation: { see: anyone, add: (row) => ours(row) && world.register_hiding.some((one) => one.ties && one.organisation === row.organisation), remove: ours },
    register_claim: { see: (claim) => ours(claim) || keeps, add: signed },
    register_claim_decision: {
      see: (decision) => ours(decision) || keeps,
      // Nobody agrees to what she claimed herself.
      add: (decision) => keeps && same(decision.keeper, me.follows) && same(decision.by_account, me.account)
        && world.register_claim.some((one) => one.organisation === decision.organisation && one.id === decision.claim && one.code === decision.code && one.by_account !== me.account),
    },
    register_hiding: {
      see: anyone,
      add: (hiding) => signed(hiding) && isAgreed(hiding),
      changeOnly: ['page', 'ties', 'at', 'by_account'],
      change: (was, is) => ours(was) && same(is.by_account, me.account),
      remove: ours,
    },
    suggestion: { see: forKeeper, changeOnly: ['sealed', 'wrapped'], change: (was, is) => forKeeper(was) && is.wrapped === null },
    suggestion_decision: {
      see: ours,
      add: (decision) => same(decision.by_account, me.account)
        && world.suggestion.some((one) => forKeeper(one) && one.organisation === decision.organisation && one.id === decision.suggestion)
        && (decision.statement === null || same(statementOf(decision.statement)?.organisation ?? null, decision.organisation)),
    },
  } satisfies Rules
}

/** The founder loads the register's own, which has no organisation, and reads it whole. */
export function registerForRobots(me: Me) {
  const founds = () => me.robot === 'founder'
  const itsOwn = ({ organisation }: { readonly organisation: string | null }) => founds() && organisation === null
  return {
    ...registerForAll,
    source: { see: anyone, add: founds, change: founds },
    conflict: { see: founds, add: founds, change: founds },
    register_keeper: { see: anyone, add: founds, change: founds },
    register_entry: { see: anyone, add: itsOwn, change: (was, is) => itsOwn(was) && itsOwn(is) },
    register_load: { see: founds, add: founds },
    statement: { see: founds, add: (statement) => itsOwn(statement) && statement.recorded_by === null },
  } satisfies Rules
}
