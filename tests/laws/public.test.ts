import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../core/actor.ts'
import type { Operation } from '../../core/operation.ts'
import { run } from '../../core/run.ts'
import { GivenFile } from '../../domains/files/index.ts'
import { operations } from '../../domains/operations.ts'
import { shapeOf } from '../../doors/shape.ts'
import { help, ownerOf, peopleWithCases, prepared, publish, requests } from '../counting.ts'
import { makeWorld, type World } from '../world.ts'

/** All that a stranger may read anything of. A new one is a decision: nothing in it may be about somebody who was helped. */
const readable = [
  'activity', 'agreement', 'agreement_transfer', 'annual_approval', 'annual_figure', 'annual_publication', 'annual_report', 'annual_sentence', 'attempt', 'barrier', 'barrier_status', 'body', 'body_decision', 'body_meeting', 'body_seat', 'body_vote',
  'coalition_entry', 'coalition_member', 'coalition_status', 'coalition_tie', 'complaint_duty', 'complaint_receiver', 'conflict', 'consent_text_review',
  'event', 'event_admission', 'event_cancellation', 'event_certificate', 'event_named', 'event_outcome', 'event_place', 'film', 'film_screening',
  'framework_line', 'hidden_organisation', 'iati_reporter', 'indicator', 'indicator_period', 'initiative', 'material', 'memorandum', 'memorandum_accession', 'memorandum_text', 'node', 'organisation', 'outcome_change', 'outcome_follow_up', 'output_standing', 'period_part', 'practice',
  'practice_replication', 'practice_review', 'programme', 'programme_mark', 'programme_role', 'programme_sum', 'programme_tie', 'reception', 'register_entry', 'register_hiding', 'register_keeper', 'register_organisation',
  'release', 'release_approval', 'release_cell', 'release_publication', 'release_withdrawal', 'source', 'statement', 'statement_answer',
  'statement_retraction', 'submission',
]
let world: World
let owner: pg.Client
let release: string
beforeAll(async () => {
  world = await makeWorld()
  owner = await ownerOf(world)
  const past = { owner, office: world.osh, on: '2025-07-14' }
  const people = await peopleWithCases(past, 24)
  await help(past, people, 'shelter', world.programme)
  await requests(past, 24, { troubles: ['threats'] })
  ;({ release } = await prepared(world, world.osh, { periodFrom: '2025-07-01', periodTo: '2025-07-31', indicators: ['asked', 'troubles', 'cases-opened', 'cases-closed', 'helped', 'helped-under', 'referred'] }))
  await publish(world, world.osh, release)
})
afterAll(async () => {
  await owner.end()
  await world.close()
})
const names = async (text: string) => (await owner.query<{ name: string }>(text)).rows.map(({ name }) => name)
const everything = `pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')`

test('a stranger can read what is public, and of no other table or view a single column', async () => {
  expect(await names(`select c.relname as name from ${everything} and has_any_column_privilege('hamroh_visitor', c.oid, 'select') order by 1`)).toEqual(readable)
})

test('no policy by which a stranger reads looks at a table that is not public', async () => {
  const policies = (await owner.query<{ name: string; text: string }>(`select tablename || ': ' || policyname as name, qual as text from pg_policies
    where schemaname = 'public' and cmd in ('SELECT', 'ALL') and roles && array['public', 'hamroh_visitor']::name[] and qual is not null and tablename = any ($1)`, [readable])).rows
  const closed = (await names(`select c.relname as name from ${everything}`)).filter((name) => !readable.includes(name))
  expect(policies.length).toBeGreaterThan(8)
  expect(policies.filter(({ text }) => closed.some((table) => new RegExp(`\\b(from|join)\\s+\\(*"?${table}"?\\b`, 'i').test(text))).map(({ name }) => name)).toEqual([])
})

/** Inputs under which each public question has something to say. */
const inputs = (operation: Operation): readonly object[] => {
  const known: Readonly<Record<string, unknown>> = { release, organisation: world.osh.organisation, code: 'DEMO-1', language: 'en' }
  const { properties = {}, required = [] } = shapeOf(operation)
  const all = Object.fromEntries(Object.keys(properties).flatMap((name) => (name in known ? [[name, known[name]]] : [])))
  return [all, Object.fromEntries(Object.entries(all).filter(([name]) => required.includes(name)))]
}

test('every public question has the same answer when the tables of people, requests and cases are closed to strangers, and emptied', async () => {
  const questions = operations.filter(({ who, kind }) => who.includes('visitor') && kind === 'read')
  expect(questions.map(({ name }) => name)).toEqual(expect.arrayContaining(['evidence/list', 'evidence/show', 'evidence/results', 'evidence/verify', 'programmes/show', 'programmes/list']))
  const answers = async () => Promise.all(questions.flatMap((operation) => inputs(operation).map(async (input) => {
    const answer = await run(operation, input, visitor, world.node, { via: 'api' }).catch((fault: unknown) => String(fault))
    // A file says when it was made.
    return [operation.name, answer instanceof GivenFile ? (await new Response(answer.stream()).text()).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, 'then') : answer] as const
  })))
  const before = await answers()
  const shown = JSON.stringify(before.find(([name]) => name === 'evidence/show'))
  expect(shown).toContain('"total"')
  expect(shown).toContain('24')
  const closed = (await names(`select quote_ident(c.relname) as name from ${everything} and c.relkind <> 'v'`)).filter((name) => !readable.includes(name.replaceAll('"', '')))
  expect(closed).toEqual(expect.arrayContaining(['person', 'request', 'request_trouble', '"case"', 'case_closure', 'assistance', 'referral']))
  await owner.query(`revoke all on ${closed.join(', ')} from hamroh_visitor`)
  await owner.query('truncate assistance, case_closure, request_trouble, request_person, referral_news, referral, "case", request, person cascade')
  expect(await answers()).toEqual(before)
})

test('no view, and no table that a stranger reads, is built on rows of people', async () => {
  const leads = await names(`select k.conrelid::regclass || ' -> ' || k.confrelid::regclass as name from pg_constraint k
    where k.contype = 'f' and k.conrelid::regclass::text = any ('{${readable.join(',')}}') and k.confrelid::regclass::text <> all ('{${readable.join(',')}}')`)
  // Who works where: an account, never a person who was helped. Not one is left.
  expect(leads).toEqual([])
})
