import fc from 'fast-check'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { modelsOf, readAll } from '../../../tests/iati.ts'
import { ownerOf } from '../../../tests/referring.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { GivenFile, SentFile } from '../../files/index.ts'
import { activityLayout, type Activity } from '../iati/activity.ts'
import { ActivityToGive } from '../iati/schema.ts'
import { takeActivity } from '../iati/take.ts'
import { writeActivities } from '../iati/write.ts'
import { acceptIati, bringIati, endIati, giveIati, largestIati, listIati, readOnIati, showIati } from '../index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const me = () => world.osh.supervisor
const at = Temporal.Instant.from('2026-11-22T09:00:00Z')

const sentOf = (xml: string | Buffer) => SentFile.of(Readable.from([Buffer.from(xml)]), { name: 'x.xml', most: largestIati })
async function bring(xml: string | Buffer, asking = me()) {
  const file = await sentOf(xml)
  try {
    return (await world.asPage(bringIati, { file }, asking)).import
  } finally {
    await file.close()
  }
}
/** Brings a file and reads it to its end, as the command does. */
async function send(xml: string | Buffer) {
  const begun = await bring(xml)
  for (let [next, reading] = [0, true]; reading;) ({ next, reading } = await world.asPage(readOnIati, { import: begun, from: next }, me()))
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
    const of = await send(xml)
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
  expect(await show(again)).toMatchObject({ taken: 1, fresh: 0, same: 229 })
  await world.asPage(acceptIati, { import: again }, me())
  expect((await given()).find(({ identifier }) => identifier === 'XM-DAC-41120-0')?.title[0]?.text).toBe('Boshqa')
  await world.asPage(endIati, { import: again }, me())
  expect((await given()).find(({ identifier }) => identifier === 'XM-DAC-41120-0')?.title[0]?.text).toBe('Misol')
  await world.asPage(endIati, { import: of }, me())
  expect(await given()).toEqual([])
  await expect(world.asPage(acceptIati, { import: of }, me())).rejects.toMatchObject({ why: 'conflict' })
}, 60_000)

test('the same file twice says that nothing in it is new, and there is nothing to accept', async () => {
  const xml = file(activity('XM-DAC-41120-same'))
  const first = await send(xml)
  await world.asPage(acceptIati, { import: first }, me())
  const second = await send(xml)
  expect(await show(second)).toMatchObject({ state: 'read', taken: 0, same: 1, told: [] })
  await expect(world.asPage(acceptIati, { import: second }, me())).rejects.toMatchObject({ why: 'conflict', saying: { key: 'programmes.imports.nothing-new' } })
  expect((await show(first)).listed).toEqual([{ identifier: 'XM-DAC-41120-same', line: 3, isNew: true, title: 'Misol' }])
  for (const one of [first, second]) await world.asPage(endIati, { import: one }, me())
})

test.each([
  ['a PDF', '%PDF-1.7\n%\u00e2'], ['a ZIP', 'PK\u0003\u0004\u0014'], ['a table', 'code;output'], ['blanks', '  \n\t '],
])('%s is refused at the door, and nothing of it is kept', async (_, bytes) => {
  await expect(bring(Buffer.from(bytes, 'latin1'))).rejects.toMatchObject({ why: 'invalid', fields: { file: [{ key: 'programmes.imports.not-xml' }] } })
})

test('an empty file and one that is too large are refused while they come', async () => {
  await expect(sentOf('')).rejects.toMatchObject({ fields: { file: [{ key: 'files.refused.empty' }] } })
  const endless = async function* () { for (;;) yield Buffer.alloc(1_048_576, ' ') }
  await expect(SentFile.of(endless(), { name: 'x.xml', most: largestIati })).rejects.toMatchObject({ fields: { file: [{ key: 'files.refused.large', filled: { most: 100 } }] } })
})

test('what is read waits in the database sealed, and is gone once it was read or thrown away', async () => {
  const owner = await ownerOf(world)
  try {
    const pieces = async () => (await owner.client.query<{ sealed: Buffer }>('select sealed from iati_piece')).rows
    const of = await bring(file(activity('XM-DAC-41120-sealed', 'Sirli soʻz')))
    const waiting = await pieces()
    expect([waiting.length, waiting.some(({ sealed }) => sealed.includes('sealed') || sealed.includes('Sirli'))]).toEqual([1, false])
    await world.asPage(readOnIati, { import: of, from: 0 }, me())
    expect(await pieces()).toEqual([])
    await world.asPage(endIati, { import: await bring(file(activity('XM-DAC-41120-thrown'))) }, me())
    expect(await pieces()).toEqual([])
    await world.asPage(endIati, { import: of }, me())
  } finally {
    await owner.close()
  }
})

test('a job that comes late or twice does nothing; one that died in the middle leaves nothing half', async () => {
  const of = await bring(file(activity('XM-DAC-41120-late')))
  expect(await world.asPage(readOnIati, { import: of, from: 7 }, me())).toEqual({ next: 0, reading: true })
  const both = await Promise.all([1, 2].map(() => world.asPage(readOnIati, { import: of, from: 0 }, me())))
  expect(both).toEqual([{ next: 1, reading: false }, { next: 1, reading: false }])
  expect(await show(of)).toMatchObject({ state: 'read', entries: 1, taken: 1 })
  await world.asPage(endIati, { import: of }, me())
})

test('five wait at most', async () => {
  const all: string[] = []
  for (let count = 0; count < 5; count++) all.push(await bring(file(activity(`XM-DAC-41120-w${count}`))))
  await expect(bring(file(activity('XM-DAC-41120-w6')))).rejects.toMatchObject({ why: 'conflict', saying: { key: 'programmes.imports.too-many' } })
  for (const one of all) await world.asPage(endIati, { import: one }, me())
})

test('what is wrong is told by line and rule, and the rest is kept', async () => {
  const of = await send(file(
    activity('XM-DAC-41120-A', 'a', '<recipient-country code="TJ" percentage="50"/><recipient-country code="KG" percentage="48"/>'), activity('XM-DAC-41120-B'), activity('XM-DAC-41120-B', 'b'),
    activity('XM-DAC-41120-C', 'c', '<activity-date type="4" iso-date="2023-01-01"/><recipient-country code="QQ"/>'), '<iati-activity><title><narrative>nobody</narrative></title></iati-activity>',
    activity('XM-DAC-41120-D', 'd', '<recipient-country code="TJ"/><transaction><transaction-type code="3"/><transaction-date iso-date="2024-02-01"/><value currency="EUR">5</value></transaction>'),
  ))
  const { state, taken, told } = await show(of)
  expect([state, taken]).toEqual(['read', 4])
  const rules = told.map(({ rule, line }) => `${rule} ${line}`)
  for (const rule of ['3.1.2', 'entry.again', '11.1.3', 'code.not-listed', 'entry.identifier', 'row.missing']) expect(rules.join(' ')).toContain(rule)
  expect(told.every(({ words, line }) => words.length > 5 && line > 1)).toBe(true)
})

test.each([
  ['an external entity', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><iati-activities version="2.03">&x;</iati-activities>', 'file.doctype'],
  ['a billion laughs', `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY b${i} "&a;&a;">`).join('')}]><iati-activities version="2.03">&b8;</iati-activities>`, 'file.doctype'],
  ['another encoding than it says', '<?xml version="1.0" encoding="UTF-16"?><iati-activities version="2.03"></iati-activities>', 'file.encoding-contradicts'],
  ['a version that we do not read', '<iati-activities version="1.05"></iati-activities>', 'file.old'],
  ['a file that breaks off', `<iati-activities version="2.03">${activity('XM-DAC-41120-Z')}<iati-activity>`, 'file.cut'],
])('%s is refused with its line, and what stood before it is kept', async (_, xml, rule) => {
  const shown = await show(await send(xml))
  expect(shown).toMatchObject({ state: 'read', taken: rule === 'file.cut' ? 1 : 0, counts: { [rule]: 1 } })
})

test('a file that is thrown away in the middle is not read on', async () => {
  const of = await bring(file(activity('XM-DAC-41120-1')))
  await expect(world.asPage(acceptIati, { import: of }, me())).rejects.toMatchObject({ why: 'conflict', saying: { key: 'programmes.imports.not-read' } })
  await world.asPage(endIati, { import: of }, me())
  expect(await world.asPage(readOnIati, { import: of, from: 0 }, me())).toEqual({ next: 0, reading: false })
  expect(await show(of)).toMatchObject({ state: 'cancelled', entries: 0 })
})

test('is the business of the organisation that brought it, and of those there who answer for programmes', async () => {
  const of = await send(file(activity('XM-DAC-41120-1')))
  await expect(world.asPage(showIati, { import: of }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(acceptIati, { import: of }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(endIati, { import: of }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
  await expect(bring(file(activity('XM-DAC-41120-1')), world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(listIati, {}, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(giveIati, {}, visitor)).rejects.toMatchObject({ why: 'unknown' })
  expect((await world.asPage(listIati, {}, world.moscow.supervisor)).imports).toEqual([])
})
