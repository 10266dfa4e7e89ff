import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { isCodeHolder, robot, visitor, type Asking, type CodeHolder, type RobotName, type Who } from '../../core/actor.ts'
import { newId, type Id } from '../../core/ids.ts'
import type { Operation } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { run } from '../../core/run.ts'
import { breakGlass } from '../../domains/directory/index.ts'
import { GivenFile, takeFile, type SentFile, type TakenFile } from '../../domains/files/index.ts'
import { operations } from '../../domains/operations.ts'
import { livesOn } from '../../core/kinds.ts'
import { brought } from '../envelopes.ts'
import { pdf, portions } from '../papers.ts'
import { makeWorld, type Part, type World } from '../world.ts'
import { sentFileOf } from '../framework.ts'
import { inputsOf, type Known } from './plausible.ts'
import { secrets, tellStory, type Told } from './story.ts'

let world: World
let told: Told
let owner: pg.Client
let entry: string
let glass: string
let paper: TakenFile
/** Files for the operations that read them. */
let [activities, table, people]: [SentFile?, SentFile?, SentFile?] = []
let [card, receipt, question]: [SentFile?, SentFile?, SentFile?] = []
let nobody: Asking
/** Ids of rows that are not the strangers': none of them may be in an answer to one. */
let theirs: ReadonlySet<string>
beforeAll(async () => {
  world = await makeWorld()
  owner = new pg.Client(world.database.owner)
  await owner.connect()
  told = await tellStory(world)
  ;({ glass } = await world.asPage(breakGlass, { reason: 'Xotirjam' }, world.osh.coordinator))
  await noGlass()
  paper = await takeFile(portions(pdf()), { name: 'x.pdf' })
  ;[card, receipt, question] = [await brought(told.envelopes.card), await brought(told.envelopes.receipt), await brought(told.question)]
  ;[activities, table, people] = [await sentFileOf('<iati-activities version="2.03"></iati-activities>'), await sentFileOf('code,from,to,actual'), await sentFileOf('name,born\nNobody,1990-01-01')]
  entry = (await rows<{ entry: string }>('select entry from journal_leaf where organisation = $1 order by entry desc limit 1', [world.osh.organisation]))[0]?.entry ?? ''
  const account = newId<'account'>()
  await owner.query('insert into member (organisation, account, name) values ($1, $2, $3)', [world.osh.organisation, account, 'a colleague without any role'])
  nobody = { kind: 'staff', account }
  theirs = await idsOf()
  stood = await snapshot()
})
afterAll(async () => {
  await Promise.all([paper, card, receipt, question, activities, table, people].map((one) => one?.close()))
  await owner.end()
  await world.close()
})

// Who broke the glass in one test opens no files in the next.
const noGlass = () => owner.query('update break_glass set until = least(until, now())')
afterEach(noGlass)

const rows = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) => (await owner.query<Row>(text, values)).rows
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Tables with rows of organisations; what is written about the asking itself is left out. */
const tables = () => rows<{ name: string }>(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation'
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'journal%' order by 1`)

/** All rows of the two organisations whom the story is about, as text. It is asked so often that the database plans it once. */
async function snapshot(): Promise<readonly string[]> {
  allRows ??= (await tables()).map(({ name }) => `select '${name} ' || t::text as line from "${name}" t where organisation in ($1, $2)`).join(' union all ')
  return (await owner.query<{ line: string }>({ name: 'snapshot', text: allRows, values: [world.osh.organisation, world.moscow.organisation] })).rows.map(({ line }) => line).sort()
}
let allRows: string | undefined
let stood: readonly string[] = []
/** Whoever was turned away left everything as the one before had found it. */
async function nothingChanged() {
  const stands = await snapshot()
  const before = stood
  stood = stands
  expect(stands).toEqual(before)
}

async function idsOf(): Promise<ReadonlySet<string>> {
  const known = new Set([world.osh, world.moscow, world.third].map(({ organisation }) => String(organisation)))
  const mine = new Set([told.otherRequest, told.otherPerson, told.otherComplaint, told.otherRegistration, told.otherLetter, world.programme, world.endedProgramme, told.ids.memorandum])
  const entries = await rows<{ id: string }>('select id from journal_entry where organisation in ($1, $2)', [world.osh.organisation, world.moscow.organisation])
  const found = (await snapshot()).filter((line) => ![told.otherRequest, told.otherPerson, told.otherComplaint, told.otherRegistration, told.otherLetter].some((one) => line.includes(one))).flatMap((line) => line.match(uuid) ?? [])
  return new Set([...found, ...entries.map(({ id }) => id)].filter((one) => !known.has(one) && !mine.has(one)))
}

/** Ids that exist; and the same but for the last digits, which nobody has. */
const special: Readonly<Record<string, () => string | object>> = {
  'programmes/imports/bring file': () => activities ?? '', 'programmes/tables/bring file': () => table ?? '', 'programmes/tables/accept stood': () => '0'.repeat(32), 'programmes/set-reporter ref': () => 'KG-123-45', 'programmes/set-reporter kind': () => '22',
  'programmes/results/mark code': () => '1', 'programmes/results/stand url': () => 'https://example.org/evidence', 'programmes/results/tie code': () => 'DEMO-1',
  'exchange/nodes/enter file': () => card ?? '', 'exchange/envelopes/take-receipt file': () => receipt ?? '', 'exchange/meetings/take-in file': () => question ?? '', 'exchange/nodes/compare heard': () => told.envelopes.figures,
  'files/put file': () => paper, 'people/linkings/begin file': () => people ?? '', 'people/linkings/add-file file': () => people ?? '', 'imports/begin file': () => told.sheet,
  'people/consent/show-vital-interest basis': () => told.vital, 'people/consent/approve-vital-interest basis': () => told.vital,
  'coalition/agreements/log-transfer giver': () => 'А', 'coalition/agreements/log-transfer receiver': () => 'Б',
  ...Object.fromEntries(['open', 'change', 'add-to-list', 'take-off-list', 'break-glass', 'move-back'].map((name) => [`people/compartment/${name} person`, () => told.apart])),
  'people/duplicates/compare other': () => told.doubles.joined, 'people/duplicates/merge other': () => told.doubles.joined, 'people/duplicates/not-same other': () => told.doubles.two, 'people/duplicates/take-back other': () => told.doubles.two, 'people/duplicates/put-off other': () => told.doubles.alike,
  ...Object.fromEntries(['show-text', 'agree', 'ask'].map((name) => [`exchange/meetings/${name} node`, () => told.sister])),
  'people/asking/ask-for-referral person': () => told.knownElsewhere,
  'people/compartment/add-to-list colleague': () => world.osh.accounts.worker2, 'people/compartment/take-off-list colleague': () => world.osh.accounts.worker,
  'coalition/show-ours id': () => told.ids.activity ?? '',
  'complaints/name-receiver contact': () => world.osh.accounts.administrator, 'complaints/name-receiver second': () => world.osh.accounts.supervisor,
  'procedures/open procedure': () => 'national-referral-mechanism', 'procedures/form form': () => 'annex-1a', 'procedures/give-form form': () => 'annex-1a', 'procedures/record-disclosure step': () => 'issue-travel-document',
  'complaints/name-deputy deputy': () => world.moscow.accounts.worker,
  // Another organisation reviews it, and its day may lie behind that of Osh.
  'coalition/practices/review onDay': () => Temporal.Now.plainDateISO('Europe/Moscow').toString(),
  'events/registrations/check-in code': () => told.registrationCode,
  'directory/acknowledge-break-glass glass': () => glass, 'directory/leave handOverTo': () => world.osh.accounts.supervisor,
}
/** What one chooses from a list that everybody has: it is no id of anybody. */
const choices = new Set(['exchange/nodes/compare heard', 'coalition/practices/review onDay', 'procedures/open procedure', 'procedures/form form', 'procedures/give-form form', 'procedures/record-disclosure step', 'programmes/set-reporter ref', 'programmes/set-reporter kind', 'programmes/results/mark code', 'programmes/results/tie code'])
const publicKinds = ['organisation']
const existing = (operation: Operation): Known => (field, title) => {
  const kind = title?.replace('id of ', '')
  if (kind === 'organisation') return world.moscow.organisation
  if (kind === 'journal_entry') return entry
  if (field === 'subject') return told.ids.person
  return special[`${operation.name} ${field}`]?.() ?? (kind === undefined ? undefined : told.ids[kind])
}
const altered = (id: string) => id.slice(0, -4) + (id.endsWith('abcd') ? 'dcba' : 'abcd')
const absent = (operation: Operation): Known => (field, title) => {
  const value = existing(operation)(field, title)
  if (choices.has(`${operation.name} ${field}`)) return value
  return typeof value === 'string' && !publicKinds.includes(title?.replace('id of ', '') ?? '') ? altered(value) : value
}

type Outcome = { readonly no?: Refused['why']; readonly key?: string; readonly output?: unknown }
async function outcomeOf(operation: Operation, input: object, asking: Asking): Promise<Outcome> {
  try {
    const output = (await run(operation, input, asking, world.node, { via: 'api' })) ?? null
    if (output instanceof GivenFile) await output[Symbol.asyncDispose]()
    return { output }
  } catch (fault) {
    if (!(fault instanceof Refused)) throw new Error(`${operation.name} failed for a stranger`, { cause: fault })
    return { no: fault.why, key: JSON.stringify([fault.saying, fault.fields, fault.now]) }
  }
}

const roles: Readonly<Record<Part, Who>> = { worker: 'case worker', worker2: 'case worker', supervisor: 'supervisor', coordinator: 'coordinator', administrator: 'administrator' }
const parts = Object.keys(roles) as Part[]
const robots: readonly RobotName[] = ['owner', 'keyholder', 'sealer', 'worker', 'sweeper', 'founder', 'counter', 'comparer']
const code = (kind: CodeHolder = 'asker'): Asking => ({ kind, codeHash: Buffer.alloc(32, 7) })

/** Those whom an operation is not for: they are turned away at the gate, whatever they name. */
const turnedAway = ({ who }: Operation): readonly (readonly [string, Asking])[] => [
  ['a visitor', visitor], ['a wrong token', { kind: 'token', secretHash: Buffer.alloc(32, 7) }], ['a wrong code', code()], ['a wrong code of a complaint', code('complainer')], ['a wrong code of a registration', code('registered')], ['a wrong code of a letter', code('addressee')],
  ['an account that is no member', { kind: 'staff', account: newId<'account'>() }], ['a colleague without any role', nobody],
  ...(who.includes('asker') ? [] : [['who holds a code', told.holder] as const]),
  ...(who.includes('complainer') ? [] : [['who holds the code of a complaint', told.complainer] as const]),
  ...(who.includes('registered') ? [] : [['who holds the code of a registration', told.registered] as const]),
  ...(who.includes('addressee') ? [] : [['who holds the code of a letter', told.addressee] as const]),
  ...(who.includes('monitor') ? [] : [['a monitor of the same house', told.monitors.osh], ['a monitor of another', told.monitors.third]] as const),
  ...parts.filter((part) => !who.includes(roles[part])).flatMap((part) => [[`${part} of the same house`, world.osh[part]], [`${part} of another`, world.third[part]]] as const),
  ...robots.filter((name) => !who.includes(`robot ${name}`)).map((name) => [`the robot ${name}`, robot(name)] as const),
]
/** Those who may do it with what is theirs, and ask for what is not. */
const strangers = ({ who }: Operation): readonly (readonly [string, Asking])[] => [
  ...parts.filter((part) => who.includes(roles[part])).map((part) => [`${part} of another organisation`, world.third[part]] as const),
  ...(who.includes('asker') ? [['who holds the code of another file', told.otherHolder] as const] : []),
  ...(who.includes('complainer') ? [['who holds the code of another complaint', told.otherComplainer] as const] : []),
  ...(who.includes('registered') ? [['who holds the code of another registration', told.otherRegistered] as const] : []),
  ...(who.includes('addressee') ? [['who holds the code of another letter', told.otherAddressee] as const] : []),
  ...(who.includes('monitor') ? [['a monitor of another organisation', told.monitors.third] as const] : []),
]
const hasIds = (operation: Operation, input: object) => JSON.stringify(input) !== JSON.stringify(inputsOf(operation, absent(operation)).find((one) => Object.keys(one).join() === Object.keys(input).join()))

/** For everybody, without signing in: a new one here is a decision. */
const open = ['cases/requests/ask', 'coalition/agreements/list', 'coalition/barriers/list', 'coalition/bodies/list', 'coalition/bodies/list-decisions', 'coalition/bodies/show', 'coalition/calendar/list', 'coalition/initiatives/list', 'coalition/library/list', 'coalition/membership/apply', 'coalition/membership/list', 'coalition/memorandum/show', 'coalition/practices/list', 'coalition/show', 'complaints/complain', 'complaints/list-receivers', 'directory/list-organisations', 'directory/list-receptions', 'directory/show-organisation', 'events/films/list', 'events/films/show', 'events/list', 'events/list-outcomes', 'events/registrations/attending', 'events/registrations/register', 'events/registrations/verify', 'events/show', 'evidence/annual/list', 'evidence/annual/show', 'evidence/annual/verify', 'evidence/list', 'evidence/over-time', 'evidence/results', 'evidence/show', 'evidence/verify', 'node/show', 'people/asking/show-text', 'people/consent/show-text', 'procedures/list', 'procedures/standing', 'programmes/chain', 'programmes/export-iati', 'programmes/list', 'programmes/results/give-public', 'programmes/results/show', 'programmes/show', 'sources/about', 'sources/conflicts', 'sources/recorded', 'sources/search', 'sources/suggest']
/** What an authority alone has is not on this node: domains/exchange and tests/firewall.test.ts try it there. */
const closed = operations.filter(({ who, name }) => !who.includes('visitor') && livesOn('helpers', name))

test('what anyone may do is known, and none of it changes what is there or shows what is not public', async () => {
  const found = operations.filter(({ who }) => who.includes('visitor'))
  expect(found.map(({ name }) => name).sort()).toEqual(open)
  for (const operation of found.filter(({ kind }) => kind !== 'write')) {
    for (const input of inputsOf(operation, existing(operation))) seesNothing((await outcomeOf(operation, input, visitor)).output, operation.name)
  }
})

function seesNothing(output: unknown, by = '') {
  const text = JSON.stringify(output) ?? ''
  expect((text.match(uuid) ?? []).filter((one) => theirs.has(one)), by).toEqual([])
  expect(secrets.filter((one) => text.includes(one))).toEqual([])
}

describe.each(closed.map((operation) => [operation.name, operation] as const))('%s', (_, operation) => {
  test('has inputs to be called with', () => expect(inputsOf(operation, existing(operation)).length).toBeGreaterThan(0))

  test('turns away everybody for whom it is not', async () => {
    const [input = {}] = inputsOf(operation, existing(operation))
    const [other = {}] = inputsOf(operation, absent(operation))
    for (const [who, asking] of turnedAway(operation)) {
      const outcome = await outcomeOf(operation, input, asking)
      expect([who, outcome.no === 'unknown' || outcome.no === 'forbidden']).toEqual([who, true])
      expect([who, await outcomeOf(operation, other, asking)]).toEqual([who, outcome])
    }
    await nothingChanged()
  })

  test('gives strangers nothing, and one answer for what exists and what does not', async () => {
    for (const input of inputsOf(operation, existing(operation))) {
      const other = inputsOf(operation, absent(operation)).find((one) => Object.keys(one).join() === Object.keys(input).join())
      for (const [who, asking] of strangers(operation)) {
        const named = hasIds(operation, input)
        if (operation.kind === 'write' && !named && isCodeHolder(asking.kind)) continue // what she does to her own is hers to do
        const outcome = await outcomeOf(operation, input, asking)
        seesNothing(outcome.output)
        if (!named) continue
        expect([who, await outcomeOf(operation, other ?? {}, asking)]).toEqual([who, outcome])
        if (operation.kind === 'write') expect([who, outcome.no]).not.toEqual([who, undefined])
      }
    }
    await nothingChanged()
  })
})

describe('the same inputs reach what they name when the right one asks', () => {
  /** What is found by a secret or a name of its own, or waits for something that the story does not hold. */
  const apart = ['directory/show-invitation', 'directory/accept-invitation', 'directory/find-account', 'people/sweep-erased', 'people/asking/compare', 'exchange/meetings/compare', 'evidence/count', 'cases/calls/recognise', 'directory/revoke-token',
    'coalition/agreements/write', 'coalition/bodies/record-decision', 'directory/show-password-link', 'directory/use-password-link', 'events/films/screen', 'procedures/form', 'procedures/give-form', 'procedures/monitoring/record', 'procedures/monitoring/report', 'procedures/score/load-weights', 'procedures/targets/set', 'sources/entries/claim', 'sources/entries/hide']
  /** This comes first: a change of the file forgets the pairs of which nobody said anything. */
  const first = 'people/duplicates/put-off'
  /** These come last: after them less is there. */
  const last = ['people/rename', 'people/change-identity', 'people/compartment/move', 'people/documents/remove', 'cases/close', 'people/consent/withdraw', 'cases/referrals/decline', 'cases/requests/revoke-code', 'people/erase', 'directory/change-roles', 'directory/leave', 'complaints/record-finding', 'complaints/end', 'complaints/name-receiver', 'complaints/erase', 'events/plans/take-back', 'events/plans/cancel', 'events/registrations/withdraw', 'sources/name-keeper', 'procedures/oversight/stop-code', 'exchange/envelopes/withdraw', 'exchange/nodes/stop']
  const place = (name: string) => (name === first ? -2 : last.indexOf(name))
  const inOrder = [...closed].filter(({ name }) => !apart.includes(name)).sort((a, b) => place(a.name) - place(b.name))
  const rightful = (): readonly Asking[] => [...parts.map((part) => world.osh[part]), ...parts.map((part) => world.moscow[part]), told.holder, told.complainer, told.registered, told.addressee, told.monitors.osh, told.monitors.moscow, ...robots.map(robot)]

  test.each(inOrder.map((operation) => [operation.name, operation] as const))('%s', async (_, operation) => {
    const found: Outcome[] = []
    for (const input of inputsOf(operation, existing(operation)))
      for (const asking of rightful()) found.push(await outcomeOf(operation, input, asking))
    expect(found.filter(({ no }) => no === undefined || no === 'conflict' || no === 'unavailable').length, JSON.stringify(found)).toBeGreaterThan(0)
  })
})

test('an id that is altered is an id still, and of nobody', async () => {
  const ids = Object.values(told.ids).map((one) => altered(one) as Id<'case'>)
  expect(ids.filter((one) => theirs.has(one))).toEqual([])
})
