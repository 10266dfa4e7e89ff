import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { robot, visitor } from '../../core/actor.ts'
import { write } from '../../core/operation.ts'
import { run } from '../../core/run.ts'
import { xsdFaults } from '../../tests/iati.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { GivenFile } from '../files/index.ts'
import { loadRegister } from '../directory/index.ts'
import { giveRegister, loadSources } from '../sources/index.ts'
import { checkIati } from './iati/check.ts'
import { addIndicator, addLine, addRole, addSum, enterResult, exportIati, loadProgrammes, markProgramme, publishProgramme, setReporter, startProgramme, tieProgramme } from './index.ts'

let world: World
const load = write({
  name: 'programmes/load-for-iati', does: 'Load the register', who: ['robot founder'], input: z.strictObject({ keeper: z.uuid() }),
  run: async ({ keeper }, context) => {
    await loadSources(context)
    await loadRegister(context)
    await loadProgrammes(context)
    await giveRegister(context, keeper as World['osh']['organisation'])
  },
})
beforeAll(async () => {
  world = await makeWorld()
  await run(load, { keeper: world.osh.organisation }, robot('founder'), world.node, { via: 'command' })
})
afterAll(() => world.close())

async function given(holds: 'activities' | 'organisations' = 'activities'): Promise<string> {
  const file = await world.asPage(exportIati, { holds }, visitor)
  if (!(file instanceof GivenFile)) throw new Error('No file')
  return new Response(file.stream()).text()
}
async function* bytes(xml: string) { yield Buffer.from(xml) }
const check = async (xml: string) => checkIati(bytes(xml), { now: Temporal.Now.instant(), language: 'en' })

test('the ten programmes of the register are valid by the official schema and without a fault under the official rules', async () => {
  const xml = await given()
  expect(xsdFaults(xml, 'activities')).toEqual([])
  expect(await check(xml)).toMatchObject({ entries: 10, verdicts: [], ok: true })
})

test('what is known to the year or the month only says so, and what has no date at all says why there is one', async () => {
  const xml = await given()
  const of = (code: string) => new RegExp(`<iati-identifier>[^<]*-${code}</iati-identifier>[\\s\\S]*?</iati-activity>`).exec(xml)?.[0] ?? ''
  expect(of('PRG-1')).toMatch(/type="2" iso-date="2007-01-01">\s*<narrative>Only the year is known: 2007/)
  expect(of('PRG-5')).toMatch(/type="4" iso-date="2013-02-28">\s*<narrative>Only the month is known: 2013-02/)
  expect(of('PRG-9')).toMatch(/type="1" iso-date="2016-09-01">\s*<narrative>No source says when it began/)
  expect(of('PRG-5')).toContain('The share is not known')
  expect(of('PRG-7')).toContain('Planned; no evidence of delivery')
  expect(of('PRG-8').match(/<result /g)).toHaveLength(15)
  expect(of('PRG-6')).toMatch(/role="3"/)
})

test('an organisation’s own programme comes with its results, money and goals, under its own identifier, once it is published', async () => {
  const coordinator = world.osh.coordinator
  await world.asPage(setReporter, { ref: 'XE-EXAMPLE-KG1', kind: '22' }, coordinator)
  await expect(world.asPage(setReporter, { ref: 'XE-EXAMPLE-KG2', kind: '22' }, coordinator)).rejects.toMatchObject({ why: 'conflict' })
  await expect(world.asPage(setReporter, { ref: 'nothing', kind: '22' }, coordinator)).rejects.toMatchObject({ why: 'invalid' })
  const { programme, code } = await world.asPage(startProgramme, { title: 'Uyga & qaytish', startsOn: '2026-01-01' }, coordinator)
  const { line } = await world.asPage(addLine, { programme, kind: 'output', title: 'Maslahatlar', countries: ['KG'] }, coordinator)
  const { indicator } = await world.asPage(addIndicator, { line, title: 'Odamlar', unit: 'kishi' }, coordinator)
  await world.asPage(enterResult, { indicator, startsOn: '2026-01-01', endsOn: '2026-03-31', target: '10', actual: '12', parts: { sex: { women: '7', men: '4' } } }, coordinator)
  const { role } = await world.asPage(addRole, { programme, role: 'donor', name: 'A <donor>' }, coordinator)
  await world.asPage(addSum, { programme, kind: 'budget', amount: '1000,5', currency: 'EUR', valuedOn: '2026-01-01', startsOn: '2026-01-01', endsOn: '2026-12-31' }, coordinator)
  await world.asPage(addSum, { programme, kind: 'incoming', amount: '500', currency: 'USD', valuedOn: '2026-02-01', donor: role }, coordinator)
  await world.asPage(markProgramme, { programme, scheme: 'gcm objective', code: '23' }, coordinator)
  await world.asPage(markProgramme, { programme, scheme: '2030 target', code: '10.7' }, coordinator)
  await world.asPage(markProgramme, { programme, scheme: 'policy marker', code: '1', significance: 1 }, coordinator)
  await world.asPage(tieProgramme, { programme, tie: 'follows', code: 'PRG-2' }, coordinator)
  expect(await given()).not.toContain(code)
  await world.asPage(publishProgramme, { programme }, coordinator)
  const xml = await given()
  expect(xsdFaults(xml, 'activities')).toEqual([])
  expect(await check(xml)).toMatchObject({ entries: 11, verdicts: [] })
  expect(xml).toContain(`<iati-identifier>XE-EXAMPLE-KG1-${code}</iati-identifier>`)
  expect(xml).toContain('<value currency="EUR" value-date="2026-01-01">1000.5</value>')
  expect(xml).toContain('By sex the parts add up to 11')
  expect(xml).toContain('A &lt;donor&gt;')
})

test('the organisations that report are a valid file of their own', async () => {
  const xml = await given('organisations')
  expect(xsdFaults(xml, 'organisations')).toEqual([])
  expect(await check(xml)).toMatchObject({ holds: 'organisations', verdicts: [] })
})
