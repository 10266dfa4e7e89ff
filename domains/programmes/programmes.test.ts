import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { robot, visitor } from '../../core/actor.ts'
import { day } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { run } from '../../core/run.ts'
import { loadSources } from '../sources/index.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { addDemonstrationProgramme, endProgramme, listProgrammes, listRunning, loadProgrammes, publishProgramme, runs, showProgramme, startProgramme } from './index.ts'
import { firstDay, lastDay } from './register.ts'

let world: World
const load = write({
  name: 'programmes/load-for-a-test', does: 'Load the register', who: ['robot founder'], input: z.strictObject({}),
  run: async (_, context) => ({ sources: await loadSources(context), count: await loadProgrammes(context), demonstration: String(await addDemonstrationProgramme(context)) }),
})
const loadAll = () => run(load, {}, robot('founder'), world.node, { via: 'command' })

beforeAll(async () => {
  world = await makeWorld()
  await loadAll()
})
afterAll(() => world.close())

test('the register is loaded once, however often it is loaded', async () => {
  const before = await world.asPage(listProgrammes, {}, visitor)
  expect(await loadAll()).toMatchObject({ count: 10, demonstration: world.programme })
  expect(await world.asPage(listProgrammes, {}, visitor)).toEqual(before)
  expect(before.map(({ code }) => code)).toEqual(expect.arrayContaining(['PRG-1', 'PRG-10', 'DEMO-1']))
})

test('a year becomes its first and last day for the order of things, and stays a year for the reader', async () => {
  expect([firstDay({ value: '2007' }), lastDay({ value: '2007' }), lastDay({ value: '2008-02' }), lastDay({ value: '2008-02-03' })])
    .toEqual(['2007-01-01', '2007-12-31', '2008-02-29', '2008-02-03'])
  const shown = await world.asPage(showProgramme, { code: 'PRG-1' }, visitor)
  expect(shown.startsOn).toMatchObject({ value: '2007', precision: 'year', sources: [{ file: '002_659b0d09a8137490.txt', lines: [9] }] })
})

test('a programme is shown with what came after it, where it comes from, and how sure each later find is', async () => {
  const shown = await world.asPage(showProgramme, { code: 'PRG-1' }, visitor)
  expect(shown.predecessor).toBeNull()
  expect(shown.successor).toMatchObject({ code: 'PRG-2', title: { uz: expect.stringContaining('dastur') }, sources: [{ lines: [7] }] })
  expect(shown.from).toMatchObject([{ code: 'S2', issuerBasis: 'inferred' }])
  expect(shown.later).toMatchObject([{ about: 'donors', confidence: 'low' }])
  expect(shown.implementers).toMatchObject([{ organisation: 'ORG-1', name: { en: expect.anything() } }])
})

test('the list is narrowed by a word in any language, by country and by status', async () => {
  const codes = async (input: { words?: string; country?: string; status?: 'completed' | 'mentioned' | 'running' }) =>
    (await world.asPage(listProgrammes, input, visitor)).map(({ code }) => code)
  expect(await codes({ words: 'ПРОЕКТ ПО ТРУДОВОЙ' })).toEqual(['PRG-1'])
  expect(await codes({ country: 'TJ' })).toContain('PRG-2')
  expect(await codes({ country: 'AQ' })).toEqual([])
  expect(await codes({ status: 'running' })).toEqual(['DEMO-1'])
  await expect(codes({ country: 'Tajikistan' })).rejects.toMatchObject({ why: 'invalid' })
})

test('help is never counted under a programme of the register, not even on its days', async () => {
  const then = await world.asPage(listRunning, { onDay: '2012-06-01' }, world.osh.worker)
  expect(then.filter(({ code }) => code.startsWith('PRG-'))).toEqual([])
  const now = await world.asPage(listRunning, {}, world.osh.worker)
  expect(now).toMatchObject([{ programme: world.programme, demonstration: true, own: false, title: { en: expect.stringContaining('Demonstration') } }])
})

test('a coordinator starts a programme and says when it ends; until that day help can be counted', async () => {
  const { programme, code } = await world.asPage(startProgramme, { title: 'Uyga qaytish', startsOn: '2026-02-01' }, world.osh.coordinator)
  const runningOn = async (onDay: string, who = world.osh.worker) => (await world.asPage(listRunning, { onDay }, who)).map((one) => one.code)
  expect(await runningOn('2026-01-31')).not.toContain(code)
  expect(await runningOn('2026-03-01')).toContain(code)
  await world.asPage(endProgramme, { programme, endsOn: '2026-06-30' }, world.osh.coordinator)
  expect(await runningOn('2026-06-30')).toContain(code)
  expect(await runningOn('2026-07-01')).not.toContain(code)
  await expect(world.asPage(endProgramme, { programme, endsOn: '2026-01-01' }, world.osh.coordinator)).rejects.toMatchObject({ why: 'invalid' })
})

test('what an organisation runs is its own business: nobody else counts under it, ends it or reads of it', async () => {
  const { programme, code } = await world.asPage(startProgramme, { title: 'Oʻz dasturimiz', startsOn: '2026-02-01' }, world.osh.coordinator)
  expect((await world.asPage(listRunning, { onDay: '2026-03-01' }, world.moscow.worker)).map((one) => one.code)).not.toContain(code)
  await expect(world.asPage(endProgramme, { programme, endsOn: '2026-06-30' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(showProgramme, { code }, visitor)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(startProgramme, { title: 'X', startsOn: '2026-02-01' }, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(listRunning, {}, world.osh.administrator)).rejects.toMatchObject({ why: 'forbidden' })
})

test('a coordinator makes a programme of her own public, once and for good', async () => {
  const { programme, code } = await world.asPage(startProgramme, { title: 'Uyga qaytish yoʻli', startsOn: '2026-02-01' }, world.osh.coordinator)
  await expect(world.asPage(publishProgramme, { programme }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
  for (const who of [world.osh.worker, world.osh.supervisor, visitor]) await expect(world.asPage(publishProgramme, { programme }, who)).rejects.toMatchObject({ why: expect.stringMatching(/forbidden|unknown/) })
  await world.asPage(publishProgramme, { programme }, world.osh.coordinator)
  expect(await world.asPage(showProgramme, { code }, visitor)).toMatchObject({ title: { en: 'Uyga qaytish yoʻli' }, startsOn: { value: '2026-02-01', precision: 'day' } })
  await expect(world.asPage(publishProgramme, { programme }, world.osh.coordinator)).rejects.toMatchObject({ saying: { key: 'programmes.publish.already' } })
})

test('days that no calendar has, and an end before the beginning, are refused beside the field', async () => {
  const start = (startsOn: string, endsOn: string) => world.asPage(startProgramme, { title: 'X', startsOn, endsOn }, world.osh.coordinator)
  await expect(start('2026-02-30', '2026-03-01')).rejects.toMatchObject({ fields: { startsOn: [{ key: 'core.field.no-such-day' }] } })
  await expect(start('2026-03-01', '2026-02-01')).rejects.toMatchObject({ fields: { endsOn: [{ key: 'programmes.start.ends-before' }] } })
})

test('in an office the invented programme counts for nothing and cannot be added', async () => {
  const office = await makeWorld({ stamp: 'office' })
  try {
    expect(await office.asPage(listRunning, { onDay: '2026-03-01' }, office.osh.worker)).toEqual([])
    await expect(run(load, {}, robot('founder'), office.node, { via: 'command' })).rejects.toThrow('An office holds no demonstration programme')
  } finally {
    await office.close()
  }
})

const ask = write({
  name: 'programmes/ask-for-a-test', does: 'Ask whether it runs', who: ['case worker'], input: z.strictObject({ programme: id('programme'), onDay: day() }),
  run: async ({ programme, onDay }, context) => ({ runs: await runs(context, programme, onDay) }),
})
test('what records help can ask whether a programme runs on that day', async () => {
  const at = async (programme: string, onDay: string) => (await world.asPage(ask, { programme, onDay }, world.osh.worker)).runs
  expect([await at(world.programme, '2026-05-05'), await at(world.programme, '2019-05-05'), await at(world.endedProgramme, '2015-05-05')]).toEqual([true, false, false])
})
