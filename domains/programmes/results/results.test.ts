import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor, type Asking } from '../../../core/actor.ts'
import { write } from '../../../core/operation.ts'
import { run } from '../../../core/run.ts'
import { z } from 'zod'
import { makeWorld, type World } from '../../../tests/world.ts'
import { addIndicator, addLine, addRole, addSum, changeLine, enterResult, markProgramme, planProgramme, publishProgramme, removeFromProgramme, showFramework, standOutput, startProgramme, tieProgramme } from '../index.ts'
import { nextPeriod } from './next-period.ts'

let world: World
let programme: string
let code: string
let output: string
let indicator: string
const coordinator = () => world.osh.coordinator
const plan = (asking: Asking = world.osh.coordinator) => world.asPage(planProgramme, { programme }, asking)
const founding = write({
  name: 'programmes/register-for-a-test', does: 'Put an organisation into the register', who: ['robot founder'], input: z.strictObject({}),
  run: async (_, { db }) => { await db.insertInto('register_organisation').values({ code: 'ORG-9', facts: JSON.stringify({ name: { en: 'A donor' } }) }).execute() },
})

beforeAll(async () => {
  world = await makeWorld()
  await run(founding, {}, robot('founder'), world.node, { via: 'command' })
  ;({ programme, code } = await world.asPage(startProgramme, { title: 'Uyga qaytish', startsOn: '2026-01-01' }, coordinator()))
  output = (await world.asPage(addLine, { programme, kind: 'output', title: 'Maslahatlar', countries: ['kg', 'TJ'], dueOn: '2026-06-30' }, coordinator())).line
  indicator = (await world.asPage(addIndicator, { line: output, title: 'Maslahat olganlar', unit: 'kishi' }, coordinator())).indicator
})
afterAll(() => world.close())

const enter = (more: object, asking: Asking = world.osh.coordinator) => world.asPage(enterResult, { indicator, startsOn: '2026-01-01', endsOn: '2026-03-31', ...more }, asking)
const field = (name: string, key: string) => expect.objectContaining({ why: 'invalid', fields: expect.objectContaining({ [name]: [expect.objectContaining({ key })] }) })
const periods = async () => (await plan()).lines[0]?.indicators[0]?.periods ?? []

describe('a result', () => {
  test('is entered with its parts, and parts that do not add up are kept and said', async () => {
    await enter({ target: '200', actual: '1 150,5', parts: { sex: { women: '700', men: '400' }, country: { KG: '1000', TJ: '150,5' } } })
    expect(await periods()).toMatchObject([{ target: '200', actual: '1150.5', seen: 1, differs: [{ by: 'sex', sum: '1100' }] }])
    expect((await plan()).missing).toEqual(expect.arrayContaining([{ what: 'sum', title: 'Maslahat olganlar', line: output }, { what: 'donor', title: null, line: null }, { what: 'late', title: 'Maslahatlar', line: output }]))
  })

  test('that stands already is not written over unseen, nor by one who saw an older one', async () => {
    await expect(enter({ actual: '3' })).rejects.toMatchObject({ why: 'conflict', saying: { key: 'programmes.results.there-already' }, now: { version: 1 } })
    await enter({ target: '200', actual: '180', parts: { sex: { women: '100', men: '80' } }, seen: 1 })
    await expect(enter({ actual: '3', seen: 1 })).rejects.toMatchObject({ why: 'conflict', now: { version: 2 } })
    expect(await periods()).toMatchObject([{ actual: '180', seen: 2, differs: [], parts: [{ part: 'men' }, { part: 'women' }] }])
  })

  test('needs a period that does not end before it starts, a number that is one, and a whole for its parts', async () => {
    await expect(enter({ startsOn: '2026-04-01', actual: '1' })).rejects.toEqual(field('endsOn', 'programmes.start.ends-before'))
    await expect(enter({})).rejects.toEqual(field('actual', 'programmes.results.nothing'))
    await expect(enter({ actual: '1,234' })).rejects.toEqual(field('actual', 'core.field.number'))
    await expect(enter({ actual: '-4' })).rejects.toEqual(field('actual', 'core.field.number'))
    await expect(enter({ target: '5', parts: { sex: { women: '3' } } })).rejects.toEqual(field('actual', 'programmes.results.parts-of-nothing'))
    await expect(enter({ actual: '5', parts: { country: { ZZ: '5' } } })).rejects.toMatchObject({ why: 'invalid' })
    await expect(enter({ actual: '5', parts: { colour: { red: '5' } } })).rejects.toMatchObject({ why: 'invalid' })
  })

  test('is entered twice at once only once', async () => {
    const twice = await Promise.allSettled([1, 2].map((actual) => enter({ startsOn: '2026-07-01', endsOn: '2026-09-30', actual: String(actual) })))
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('that comes next is filled in: the period after the last, of the same length, with the same target', async () => {
    expect((await plan()).next[indicator]).toEqual({ startsOn: '2026-10-01', endsOn: '2026-12-31', target: null })
    expect(nextPeriod([], null)).toBeNull()
  })
})

test('an output is planned, then delivered, then shown; evidence without anything to see is refused', async () => {
  expect((await plan()).lines[0]).toMatchObject({ standing: 'planned' })
  const stand = (more: object) => world.asPage(standOutput, { line: output, status: 'evidenced', onDay: '2026-05-01', ...more }, coordinator())
  await expect(stand({})).rejects.toEqual(field('url', 'programmes.results.no-evidence'))
  await expect(stand({ url: 'javascript:alert(1)' })).rejects.toMatchObject({ why: 'invalid' })
  await expect(stand({ url: 'https://example.org/r', onDay: '2099-01-01' })).rejects.toEqual(field('onDay', 'programmes.results.ahead'))
  await stand({ status: 'delivered' })
  expect((await plan()).missing).toEqual(expect.arrayContaining([{ what: 'evidence', title: 'Maslahatlar', line: output }]))
  await stand({ url: 'https://example.org/report' })
  expect((await plan()).lines[0]).toMatchObject({ standing: 'evidenced', evidence: [{ url: 'https://example.org/report' }] })
})

test('lines stand under components and outcomes, and are corrected by one who saw how they are', async () => {
  const { line: component } = await world.asPage(addLine, { programme, kind: 'component', title: 'KG', countries: 'KG' }, coordinator())
  await world.asPage(addLine, { programme, kind: 'activity', title: 'Seminar', under: component }, coordinator())
  await expect(world.asPage(addLine, { programme, kind: 'activity', title: 'x', under: output }, coordinator())).rejects.toEqual(field('under', 'programmes.results.not-under'))
  await expect(world.asPage(addIndicator, { line: component, title: 'x', unit: 'x' }, coordinator())).rejects.toEqual(field('line', 'programmes.results.not-counted'))
  await world.asPage(changeLine, { line: component, seen: 1, title: 'Qirgʻiziston', countries: ['KG'] }, coordinator())
  await expect(world.asPage(changeLine, { line: component, seen: 1, title: 'x', countries: [] }, coordinator())).rejects.toMatchObject({ why: 'conflict', now: { version: 2 } })
})

test('money is exact, has a currency and a day; a budget is for a year at most; a donor with money stays', async () => {
  const { role } = await world.asPage(addRole, { programme, role: 'donor', code: 'ORG-9' }, coordinator())
  const add = (more: object) => world.asPage(addSum, { programme, kind: 'disbursement', amount: '0.1', currency: 'eur', valuedOn: '2026-02-01', ...more }, coordinator())
  await add({ donor: role })
  await add({ amount: '99999999999999,99', kind: 'budget', startsOn: '2026-01-01', endsOn: '2026-12-31' })
  expect((await plan()).sums).toMatchObject([{ amount: '0.1', currency: 'EUR', donor: role }, { amount: '99999999999999.99', kind: 'budget' }])
  await expect(add({ currency: 'EURO' })).rejects.toEqual(field('currency', 'core.field.currency'))
  await expect(add({ currency: 'XYZ' })).rejects.toEqual(field('currency', 'core.field.currency'))
  await expect(add({ valuedOn: undefined })).rejects.toMatchObject({ why: 'invalid' })
  await expect(add({ kind: 'budget', startsOn: '2026-01-01', endsOn: '2027-06-30' })).rejects.toEqual(field('endsOn', 'programmes.results.over-a-year'))
  await expect(world.asPage(removeFromProgramme, { programme, role }, coordinator())).rejects.toMatchObject({ why: 'conflict' })
  await expect(world.asPage(addRole, { programme, role: 'donor', code: 'ORG-99' }, coordinator())).rejects.toEqual(field('code', 'core.field.choose'))
  await expect(world.asPage(addRole, { programme, role: 'donor', code: 'ORG-9', name: 'x' }, coordinator())).rejects.toEqual(field('name', 'programmes.results.code-or-name'))
})

test('ties lead to programmes that are there, markers and goals to codes of their lists', async () => {
  await world.asPage(tieProgramme, { programme, tie: 'follows', code: 'DEMO-0' }, coordinator())
  for (const bad of [code, 'PRG-99']) await expect(world.asPage(tieProgramme, { programme, tie: 'follows', code: bad }, coordinator())).rejects.toEqual(field('code', 'core.field.choose'))
  await world.asPage(markProgramme, { programme, scheme: '2030 target', code: '10.7' }, coordinator())
  await world.asPage(markProgramme, { programme, scheme: 'gcm objective', code: '23' }, coordinator())
  await world.asPage(markProgramme, { programme, scheme: 'policy marker', code: '1', significance: 2 }, coordinator())
  await expect(world.asPage(markProgramme, { programme, scheme: 'gcm objective', code: '24' }, coordinator())).rejects.toEqual(field('code', 'core.field.choose'))
  await expect(world.asPage(markProgramme, { programme, scheme: 'policy marker', code: '1' }, coordinator())).rejects.toEqual(field('significance', 'core.field.empty'))
  await world.asPage(removeFromProgramme, { programme, scheme: 'gcm objective', code: '23' }, coordinator())
  expect((await plan()).marks).toEqual([{ scheme: '2030 target', code: '10.7', significance: null }, { scheme: 'policy marker', code: '1', significance: 2 }])
})

test('it is one’s own business until it is published: then everybody reads it, and only its own change it', async () => {
  await expect(world.asPage(showFramework, { code }, visitor)).rejects.toMatchObject({ why: 'missing' })
  await expect(plan(world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
  await expect(enter({ actual: '1' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(addLine, { programme, kind: 'output', title: 'x' }, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(enter({ actual: '1' }, visitor)).rejects.toMatchObject({ why: 'unknown' })
  await world.asPage(publishProgramme, { programme }, coordinator())
  expect(await world.asPage(showFramework, { code }, visitor)).toMatchObject({ lines: expect.arrayContaining([expect.objectContaining({ title: 'Maslahatlar', standing: 'evidenced' })]), roles: [{ role: 'donor', called: { en: 'A donor' } }], ties: [{ code: 'DEMO-0' }] })
  await expect(world.asPage(addLine, { programme, kind: 'output', title: 'x' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
  await expect(enter({ actual: '1' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
})
