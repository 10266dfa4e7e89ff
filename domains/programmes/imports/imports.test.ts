import fc from 'fast-check'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { modelsOf, readAll } from '../../../tests/iati.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { GivenFile } from '../../files/index.ts'
import { activityLayout, type Activity } from '../iati/activity.ts'
import { readIati } from '../iati/read.ts'
import { ActivityToGive } from '../iati/schema.ts'
import { takeActivity } from '../iati/take.ts'
import { writeActivities } from '../iati/write.ts'
import { acceptIati, beginIati, endIati, giveIati, keepIati, listIati, showIati } from '../index.ts'
import { chunksOf } from './chunk.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const me = () => world.osh.supervisor
const at = Temporal.Instant.from('2026-11-22T09:00:00Z')

/** Brings a file as the command does. */
async function send(xml: string | Buffer, most = 100) {
  const { import: begun } = await world.asPage(beginIati, { name: 'x.xml' }, me())
  let number = 0
  for await (const chunk of chunksOf(readIati(Readable.from([Buffer.from(xml)])), { now: at, most })) await world.asPage(keepIati, { import: begun, number: number++, chunk }, me())
  return begun
}
const show = (of: string) => world.asPage(showIati, { import: of }, me())
async function given(): Promise<readonly Activity[]> {
  const file = await world.asPage(giveIati, {}, me())
  if (!(file instanceof GivenFile)) throw new Error('No file')
  return (await readAll(await new Response(file.stream()).text())).flatMap((found) => { const one = found.is === 'entry' ? takeActivity(found.entry, () => {}) : undefined; return one ? [one] : [] })
}
const activity = (identifier: string, title = 'Misol', more = '') => `<iati-activity default-currency="EUR" xml:lang="uz"><iati-identifier>${identifier}</iati-identifier>
<reporting-org ref="XM-DAC-41120" type="40"><narrative>Namuna</narrative></reporting-org><title><narrative>${title}</narrative></title><description><narrative>x</narrative></description>
<participating-org role="4" ref="XM-DAC-41120"/><activity-status code="2"/><activity-date type="2" iso-date="2024-01-31"/>${more || '<recipient-country code="TJ"/>'}<sector code="15190"/></iati-activity>`
const file = (...all: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n${all.join('\n')}\n</iati-activities>`

test('what is given out, brought in, accepted and given out again is the same, whatever it is', async () => {
  await fc.assert(fc.asyncProperty(fc.array(modelsOf(activityLayout), { minLength: 1, maxLength: 3 }), async (models) => {
    const activities = [...new Map(models.map((model) => ActivityToGive.parse(model)).map((one) => [one.identifier, one])).values()]
    const xml = (await Array.fromAsync(writeActivities(activities, at))).join('')
    const of = await send(xml, 1)
    await world.asPage(acceptIati, { import: of }, me())
    const sorted = (all: readonly Activity[]) => all.toSorted((a, b) => (a.identifier < b.identifier ? -1 : 1))
    expect(sorted(await given())).toEqual(sorted(activities))
    await world.asPage(endIati, { import: of }, me())
    expect(await given()).toEqual([])
  }), { numRuns: 8 })
}, 120_000)

test('a file is read in parts, is seen by nobody before it is accepted, and is taken back as one', async () => {
  const all = Array.from({ length: 230 }, (_, index) => activity(`XM-DAC-41120-${index}`))
  const of = await send(file(...all))
  expect(await show(of)).toMatchObject({ state: 'read', entries: 230, taken: 230, counts: {} })
  expect(await given()).toEqual([])
  await world.asPage(acceptIati, { import: of }, me())
  expect(await given()).toHaveLength(230)
  // The same again is known by its identifiers; one that differs replaces, until its file is taken back.
  const again = await send(file(...all.slice(1), activity('XM-DAC-41120-0', 'Boshqa')))
  expect(await show(again)).toMatchObject({ taken: 1, same: 229 })
  await world.asPage(acceptIati, { import: again }, me())
  expect((await given()).find(({ identifier }) => identifier === 'XM-DAC-41120-0')?.title[0]?.text).toBe('Boshqa')
  await world.asPage(endIati, { import: again }, me())
  expect((await given()).find(({ identifier }) => identifier === 'XM-DAC-41120-0')?.title[0]?.text).toBe('Misol')
  await world.asPage(endIati, { import: of }, me())
  expect(await given()).toEqual([])
  await expect(world.asPage(acceptIati, { import: of }, me())).rejects.toMatchObject({ why: 'conflict' })
}, 60_000)

test('what is wrong is told by line and rule, and the rest is kept', async () => {
  const of = await send(file(
    activity('XM-DAC-41120-A', 'a', '<recipient-country code="TJ" percentage="50"/><recipient-country code="KG" percentage="48"/>'), activity('XM-DAC-41120-B'), activity('XM-DAC-41120-B', 'b'),
    activity('XM-DAC-41120-C', 'c', '<activity-date type="4" iso-date="2023-01-01"/><recipient-country code="QQ"/>'), '<iati-activity><title><narrative>nobody</narrative></title></iati-activity>',
    activity('XM-DAC-41120-D', 'd', '<recipient-country code="TJ"/><transaction><transaction-type code="3"/><transaction-date iso-date="2024-02-01"/><value currency="EUR">5</value></transaction>'),
  ))
  const { state, taken, told } = await show(of)
  expect([state, taken]).toEqual(['read', 4])
  const rules = told.map(({ rule, line }) => `${rule} ${line}`)
  for (const rule of ['3.1.2', 'entry.twice', '11.1.3', 'code.not-listed', 'entry.identifier', 'row.missing']) expect(rules.join(' ')).toContain(rule)
  expect(told.every(({ words, line }) => words.length > 5 && line > 1)).toBe(true)
})

test.each([
  ['an external entity', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><iati-activities version="2.03">&x;</iati-activities>', 'file.doctype'],
  ['a billion laughs', `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY b${i} "&a;&a;">`).join('')}]><iati-activities version="2.03">&b8;</iati-activities>`, 'file.doctype'],
  ['a version that we do not read', '<iati-activities version="1.05"></iati-activities>', 'file.old'],
  ['a file that breaks off', `<iati-activities version="2.03">${activity('XM-DAC-41120-Z')}<iati-activity>`, 'file.cut'],
])('%s is refused with its line, and what stood before it is kept', async (_, xml, rule) => {
  const shown = await show(await send(xml))
  expect(shown).toMatchObject({ state: 'read', taken: rule === 'file.cut' ? 1 : 0, counts: { [rule]: 1 } })
})

test('a file that is thrown away in the middle is not read on', async () => {
  const { import: of } = await world.asPage(beginIati, { name: 'x.xml' }, me())
  const [first, second] = await Array.fromAsync(chunksOf(readIati(Readable.from([Buffer.from(file(activity('XM-DAC-41120-1'), activity('XM-DAC-41120-2')))])), { now: at, most: 1 }))
  if (!first || !second) throw new Error('Two parts are missing')
  await world.asPage(keepIati, { import: of, number: 0, chunk: first }, me())
  await expect(world.asPage(acceptIati, { import: of }, me())).rejects.toMatchObject({ why: 'conflict', saying: { key: 'programmes.imports.not-read' } })
  await world.asPage(endIati, { import: of }, me())
  await expect(world.asPage(keepIati, { import: of, number: 1, chunk: second }, me())).rejects.toMatchObject({ why: 'conflict' })
})

test('is the business of the organisation that brought it, and of those there who answer for programmes', async () => {
  const of = await send(file(activity('XM-DAC-41120-1')))
  await expect(world.asPage(showIati, { import: of }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(acceptIati, { import: of }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(listIati, {}, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(giveIati, {}, visitor)).rejects.toMatchObject({ why: 'unknown' })
  expect((await world.asPage(listIati, {}, world.moscow.supervisor))).toEqual([])
})
