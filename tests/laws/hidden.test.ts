import { afterAll, beforeAll, expect, test } from 'vitest'
import { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { robot, visitor } from '../../core/actor.ts'
import { run } from '../../core/run.ts'
import { read, type Operation } from '../../core/operation.ts'
import { operations } from '../../domains/operations.ts'
import {
  logTransfer, recordDecision, replicatePractice, reviewPractice, seatOrganisation, writeActivity, writeAgreement, writeBarrier, writeBody, writeInitiative, writeMaterial, writePractice,
} from '../../domains/coalition/index.ts'
import { bringRegister } from '../../domains/node/index.ts'
import { GivenFile } from '../../domains/files/index.ts'
import { addOutcome, checkIn, certify, followUpOutcome, openRegistration, planEvent, publishEvent, register, registered } from '../../domains/events/index.ts'
import { addRole, publishProgramme, startProgramme } from '../../domains/programmes/index.ts'
import { answerStatement, claimEntry, decideClaim, hideEntry, aboutSubject } from '../../domains/sources/index.ts'
import { makeCoalition, moscowJoins } from '../coalition.ts'
import { ownerOf } from '../counting.ts'
import { visitContext, type Visit } from '../../web/visit.ts'
import { loader as calendar } from '../../web/public/events-calendar.ts'
import { loader as take } from '../../web/public/take.ts'
import { listNames } from '../../web/public/taken.ts'
import type { World } from '../world.ts'
import { inputsOf } from './plausible.ts'

/** The entry of the register that Moscow's office is, and its names. */
const code = 'ORG-15'
const called = ['Doroga doma', 'Department for International Development', 'Department for International Cooperation', 'DFID', 'Министерство международного развития']
const today = Temporal.Now.plainDateISO('Europe/Moscow').toString()

let world: World
let reference: string
/** Codes and ids under which public questions have something to say. */
let asked: Readonly<Record<string, readonly string[]>>

beforeAll(async () => {
  world = await makeCoalition()
  const { osh: { coordinator: osh }, moscow: { coordinator: moscow } } = world
  const { claim } = await world.asPage(claimEntry, { code, reason: 'Ours' }, moscow)
  await world.asPage(decideClaim, { organisation: world.moscow.organisation, claim, agreed: true, reason: 'It is' }, osh)
  const member = await moscowJoins(world)
  const own = { language: 'ru', published: true } as const
  // What Moscow itself does and signs, and what others say that it had a part in.
  const { practice } = await world.asPage(writePractice, { ...own, title: 'Приём', text: 'Как', criteria: 'По чему' }, moscow)
  const { practice: theirs } = await world.asPage(writePractice, { ...own, title: 'Другой приём', text: 'Как', criteria: 'По чему' }, osh)
  await world.asPage(reviewPractice, { practice: theirs, onDay: today, grade: 'checked', language: 'ru', text: 'Были' }, moscow)
  await world.asPage(replicatePractice, { practice, onDay: today, country: 'RU', language: 'ru', text: 'Снова' }, moscow)
  await world.asPage(writeBarrier, { ...own, title: 'Барьер', norm: 'Норма', country: 'RU', hurts: 'Семьи', proposed: 'Изменить', owner: 'Doroga doma' }, moscow)
  const { agreement } = await world.asPage(writeAgreement, { ...own, title: 'О данных', parties: 'Yoʻldosh\nDoroga doma', flows: 'Ничего', legalBasis: 'Закон', fromOn: '2026-01-01' }, osh)
  await world.asPage(logTransfer, { agreement, onDay: today, giver: 'Doroga doma', receiver: 'Yoʻldosh', what: 'Списки' }, osh)
  await world.asPage(writeInitiative, { ...own, title: 'Проект', text: 'Что', place: 'Москва', country: 'RU', fromOn: '2026-01-01' }, moscow)
  await world.asPage(writeMaterial, { ...own, title: 'Памятка', text: 'Что', audience: 'public', edition: '1', reviewedOn: '2026-01-01', dueOn: '2027-01-01' }, moscow)
  await world.asPage(writeActivity, { ...own, title: 'Поездка', startsOn: today, partner: 'Doroga doma' }, osh)
  await world.asPage(writeActivity, { ...own, title: 'Показ', startsOn: today }, moscow)
  const { body } = await world.asPage(writeBody, { ...own, title: 'Группа', kind: 'working group', mandate: 'Готовить' }, osh)
  const seats = await Promise.all([world.asPage(seatOrganisation, { body, member, fromOn: '2026-01-01' }, osh), world.asPage(seatOrganisation, { body, name: 'Doroga doma', fromOn: '2026-01-01' }, osh)])
  await world.asPage(recordDecision, { body, onDay: today, language: 'ru', text: 'Решили', quorum: 1, votes: Object.fromEntries(seats.map(({ seat }) => [seat, 'for'] as const)) }, osh)
  const { event, code: held } = await world.asPage(planEvent, { kind: 'seminar', language: 'ru', title: { ru: 'Встреча' }, startsOn: today, hosts: `${code}\nDoroga doma\nYoʻldosh` }, osh)
  const { event: ours, code: oursHeld } = await world.asPage(planEvent, { kind: 'seminar', language: 'ru', title: { ru: 'Наша встреча' }, startsOn: today }, moscow)
  for (const [one, by] of [[event, osh], [ours, moscow]] as const) await world.asPage(publishEvent, { event: one, seen: 1 }, by)
  await world.asPage(openRegistration, { event: ours, closesOn: today }, moscow)
  const { code: hers } = await world.asPage(register, { event: ours, name: 'Нодира', language: 'ru' }, visitor)
  await world.asPage(checkIn, { event: ours, code: hers }, moscow)
  ;({ reference } = await world.asPage(certify, {}, registered(world.node, hers)))
  const { outcome } = await world.asPage(addOutcome, { event, kind: 'commitment', language: 'ru', text: 'Сделать', owner: 'Doroga doma' }, osh)
  await world.asPage(followUpOutcome, { outcome, onDay: today, state: 'begun', language: 'ru', text: 'Начали' }, moscow)
  const { programme } = await world.asPage(startProgramme, { title: 'Наша программа', startsOn: '2026-01-01' }, osh)
  for (const party of [{ code }, { name: 'Doroga doma' }]) await world.asPage(addRole, { programme, role: 'donor', ...party }, osh)
  await world.asPage(publishProgramme, { programme }, osh)
  const { programme: run_ } = await world.asPage(startProgramme, { title: 'Их программа', startsOn: '2026-01-01' }, moscow)
  await world.asPage(publishProgramme, { programme: run_ }, moscow)
  const { properties } = await world.asPage(aboutSubject, { subject: code }, visitor)
  await world.asPage(answerStatement, { statement: properties[0]?.values[0]?.statements[0]?.statement ?? '', language: 'ru', text: 'Это мы' }, moscow)
  const owner = await ownerOf(world)
  const codes = async (table: string) => (await owner.query<{ code: string }>(`select code from ${table} order by code`)).rows.map((row) => row.code)
  asked = {
    code: [...await codes('programme'), ...await codes('event'), ...await codes('film'), ...(await codes('register_organisation'))], subject: [...await codes('register_entry'), 'COALITION', 'G1'],
    words: ['doroga doma', 'DFID', 'развития', code, 'Приём'], body: [body], reference: [reference], organisation: [world.osh.organisation, world.moscow.organisation], language: ['en'],
  }
  await owner.end()
  expect(held === oursHeld).toBe(false)
}, 180_000)
afterAll(() => world.close())

/** Where an organisation of this node speaks for itself to whoever needs it: there its name is what one comes for. */
const speaksForItself = ['directory/list-receptions', 'complaints/list-receivers', 'people/asking/show-text', 'people/consent/show-text', 'evidence/list', 'evidence/show', 'evidence/over-time', 'evidence/verify', 'node/show']
const isOfRegister = ({ name, who, kind }: Operation) => who.includes('visitor') && kind === 'read' && !speaksForItself.includes(name) && !name.startsWith('evidence/annual')

/** Everything that a stranger may read of the register: each question with each code that there is, each feed in each shape, the calendar and the files for donors. */
async function everything(): Promise<readonly (readonly [string, string])[]> {
  const said: (readonly [string, string])[] = []
  for (const operation of operations.filter(isOfRegister)) {
    const fields = Object.keys((operation.input as unknown as { readonly shape?: object }).shape ?? {}).filter((field) => field in asked)
    const plain = inputsOf(operation, () => undefined).filter((input) => Object.keys(input).length === 0)
    const chosen = fields.flatMap((field) => (asked[field] ?? []).map((value) => ({ [field]: value })))
    for (const input of [...plain, ...chosen]) {
      const output = await run(operation, input, visitor, world.node, { via: 'api' }).catch(() => null)
      const text = output instanceof GivenFile ? await new Response(output.stream()).text() : JSON.stringify(output)
      // What one asks by is no answer: a code that is not there is told back by nobody else.
      said.push([`${operation.name} ${JSON.stringify(input)}`, text?.replaceAll(`"subject":"${code}"`, '') ?? ''])
    }
  }
  const context = new RouterContextProvider()
  context.set(visitContext, { node: world.node, asking: visitor, language: 'ru', from: '192.0.2.1', name: '' } as unknown as Visit)
  const request = new Request('http://127.0.0.1/ru')
  for (const list of listNames.filter((one) => one !== 'figures' && !String(one).startsWith('report'))) for (const shape of ['csv', 'json', 'atom'])
    said.push([`/take/${list}/${shape}`, await (await take({ context, request, params: { language: 'ru', list, shape } } as unknown as Parameters<typeof take>[0])).text()])
  said.push(['/events/calendar', await (await calendar({ context, request, params: { language: 'ru' } } as unknown as Parameters<typeof calendar>[0])).text()])
  return said
}
const names = (all: readonly (readonly [string, string])[]) => all.flatMap(([where, text]) => [...called, code].filter((name) => new RegExp(`${name}(?!\\d)`).test(text)).map((name) => `${where}: ${name}`))

test('an organisation that hides its page and its part is named by no public page, list, feed, file, calendar or certificate, and shows itself again at once', async () => {
  const before = names(await everything())
  // It was there to be hidden: in every kind of place.
  for (const where of ['coalition/membership/list', 'coalition/agreements/list', 'coalition/practices/list', 'coalition/barriers/list', 'coalition/bodies/show', 'coalition/calendar/list', 'events/show', 'events/list-outcomes', 'events/registrations/verify',
    'programmes/results/show', 'programmes/show', 'programmes/export-iati', 'directory/show-organisation', 'sources/about', 'sources/search', '/take/members/csv', '/take/outcomes/json']) expect(before.filter((one) => one.startsWith(where)).length, where).toBeGreaterThan(0)
  await world.asPage(hideEntry, { code, page: true, ties: true }, world.moscow.coordinator)
  expect(names(await everything())).toEqual([])
  await world.asPage(hideEntry, { code }, world.moscow.coordinator)
  expect(names(await everything())).toEqual(before)
})

/** All that a stranger's role reads of the tables where organisations are parties, as text. */
const raw = read({
  name: 'sources/raw-for-a-test', does: 'Read raw rows', who: ['visitor'], input: z.strictObject({}),
  run: async (_, { db }) => Promise.all([
    ...(['register_organisation', 'programme_role', 'coalition_member', 'conflict'] as const).map((table) => db.selectFrom(table).selectAll().execute()), db.selectFrom('body_seat').select('name').execute(),
  ]),
})

test('the database itself shows strangers no row that names it: there is nothing to forget', async () => {
  const rows = async () => names([['raw', JSON.stringify(await run(raw, {}, visitor, world.node, { via: 'api' }))]])
  expect(await rows()).not.toEqual([])
  await world.asPage(hideEntry, { code, page: true, ties: true }, world.moscow.coordinator)
  expect(await rows()).toEqual([])
  // Whoever loads the register finds it whole all the same.
  await world.asPage(bringRegister, {}, robot('founder'))
  expect(await rows()).toEqual([])
  await world.asPage(hideEntry, { code }, world.moscow.coordinator)
})
