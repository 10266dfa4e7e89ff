import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { workOnce } from '../../core/jobs.ts'
import { help, ownerOf, peopleWithCases, prepared, publish, requests } from '../../tests/counting.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { operations } from '../operations.ts'
import {
  approveRelease, correctRelease, countRelease, listPrepared, listReleases, prepareRelease, publishRelease, releaseHash, showPrepared, showRelease, showResults, verifyRelease, withdrawRelease,
} from './index.ts'
import { count } from '../../tests/counting.ts'

let world: World
let owner: pg.Client
const july = { periodFrom: '2025-07-01', periodTo: '2025-07-31' }
beforeAll(async () => {
  world = await makeWorld()
  owner = await ownerOf(world)
  const past = { owner, office: world.osh, on: '2025-07-14' }
  const people = await peopleWithCases(past, 57)
  await help(past, people.slice(0, 40), 'legal advice', world.programme)
  await help(past, people.slice(0, 40), 'legal advice', world.programme) // a second time is not a second person
  await help(past, people.slice(30, 57), 'shelter', world.programme)
  await help(past, people.slice(0, 3), 'money', world.programme)
  await requests(past, 24, { language: 'uz', troubles: ['pay withheld', 'threats'] })
  await requests(past, 14, { language: 'ru', about: 'someone else', troubles: ['pay withheld'] })
  await requests(past, 4, { language: 'ky', troubles: ['held'] })
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

test('figures go a long way: prepared, counted by a robot, approved by a second person, published, signed', async () => {
  const { osh } = world
  const { release, reference } = await world.asPage(prepareRelease, { ...july, indicators: ['helped', 'helped-under', 'asked', 'troubles'] }, osh.coordinator)
  const before = await world.asPage(showPrepared, { release }, osh.supervisor)
  expect(before).toMatchObject({ state: 'waiting', tables: [], indicators: ['asked', 'troubles', 'helped', 'helped-under'] })
  await expect(world.asPage(approveRelease, { release }, osh.supervisor)).rejects.toMatchObject({ saying: { key: 'evidence.refused.not-counted' } })

  // The promise that was made is kept by the worker, as the counter.
  await workOnce({ node: world.node, operations: new Map(operations.map((one) => [one.name as string, one])), pause: 1, log: () => {} })
  expect(await world.asPage(showPrepared, { release }, osh.coordinator)).toMatchObject({ state: 'counted', mine: true, hindrances: [] })

  await expect(world.asPage(approveRelease, { release }, osh.coordinator)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'evidence.refused.own' } })
  await expect(world.asPage(publishRelease, { release }, osh.coordinator)).rejects.toMatchObject({ saying: { key: 'evidence.refused.not-approved' } })
  await expect(world.asPage(showRelease, { release }, visitor)).rejects.toMatchObject({ why: 'missing' })
  await world.asPage(approveRelease, { release }, osh.supervisor)
  await expect(world.asPage(approveRelease, { release }, osh.supervisor)).rejects.toMatchObject({ saying: { key: 'evidence.refused.not-to-approve' } })
  await world.asPage(publishRelease, { release }, osh.coordinator)
  await expect(world.asPage(publishRelease, { release }, osh.coordinator)).rejects.toMatchObject({ saying: { key: 'evidence.refused.not-approved' } })

  const shown = await world.asPage(showRelease, { release }, visitor)
  expect(shown).toMatchObject({ reference, version: 1, preparedBy: 'coordinator', approvedBy: 'supervisor', fewest: 10, unit: 'person', withdrawn: null, organisation: { name: 'Yoʻldosh' } })
  const tableOf = (name: string) => Object.fromEntries(shown.tables.find(({ indicator }) => indicator === name)?.rows.map(({ row, counts }) => [row, counts]) ?? [])
  // Three who were given money are hidden; nobody else has to be, since who was given several kinds stands in several rows.
  expect(tableOf('helped')).toMatchObject({ 'legal advice': [40], shelter: [27], money: [null], travel: [null], total: [57] })
  expect(tableOf('helped-under')).toMatchObject({ 'DEMO-1': [57], other: [null], total: [57] })
  // 42 asked, four of them in Kyrgyz and none in English or Tajik: a further row is kept back, or the four could be reckoned.
  expect(tableOf('asked')).toMatchObject({ uz: [null, null, 24], ru: [null, null, null], ky: [null, null, null], total: [28, 14, 42] })
  // All but four ticked it: that these did not would be known.
  expect(tableOf('troubles')).toMatchObject({ 'pay withheld': [null], threats: [24], held: [null], total: [42] })
  expect(JSON.stringify(shown)).not.toContain(osh.accounts.coordinator)

  expect(await world.asPage(verifyRelease, { release }, visitor)).toMatchObject({ ok: true, whole: true, signed: true, byThisNode: true, hash: shown.signed.hash })
  expect((await world.asPage(listReleases, {}, visitor)).map((one) => one.reference)).toEqual([reference])
  expect(await world.asPage(listReleases, { organisation: world.moscow.organisation }, visitor)).toEqual([])
  expect(await world.asPage(showResults, { code: 'DEMO-1' }, visitor)).toMatchObject([{ reference, people: 57, organisation: { name: 'Yoʻldosh' } }])
  expect(await world.asPage(showResults, { code: 'DEMO-0' }, visitor)).toEqual([])
  await expect(world.asPage(showResults, { code: 'total' }, visitor)).rejects.toMatchObject({ why: 'invalid' })
})

test('a release that was asked twice, for a period that is open or cut, or by others, is refused with the reason', async () => {
  const prepare = (input: { periodFrom: string; periodTo: string }, who = world.osh.coordinator) => world.asPage(prepareRelease, { ...input, indicators: 'helped' }, who)
  await expect(prepare(july)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'evidence.refused.twice' }, now: { release: expect.any(String) } })
  const today = Temporal.Now.plainDateISO('Asia/Bishkek')
  const month = { periodFrom: today.with({ day: 1 }).toString(), periodTo: today.with({ day: today.daysInMonth }).toString() }
  await expect(prepare(month)).rejects.toMatchObject({ why: 'invalid', fields: { periodTo: [{ key: 'evidence.period.open' }] } })
  await expect(prepare({ periodFrom: '2025-06-02', periodTo: '2025-06-29' })).rejects.toMatchObject({ fields: { periodFrom: [{ key: 'evidence.period.first-day' }], periodTo: [{ key: 'evidence.period.last-day' }] } })
  await expect(prepare({ periodFrom: '2025-06-01', periodTo: '2025-05-31' })).rejects.toMatchObject({ fields: { periodTo: [{ key: 'evidence.period.backwards' }] } })
  await expect(prepare({ periodFrom: '2020-01-01', periodTo: '2024-12-31' })).rejects.toMatchObject({ fields: { periodTo: [{ key: 'evidence.period.long' }] } })
  await expect(world.asPage(prepareRelease, { periodFrom: '2024-01-01', periodTo: '2024-01-31', indicators: [] }, world.osh.coordinator)).rejects.toMatchObject({ fields: { indicators: [{ key: 'core.field.choose' }] } })
  for (const who of [world.osh.worker, world.osh.supervisor, world.osh.administrator, visitor]) await expect(prepare({ periodFrom: '2024-01-01', periodTo: '2024-01-31' }, who)).rejects.toMatchObject({ why: expect.stringMatching(/forbidden|unknown/) })

  const draft = await prepare({ periodFrom: '2024-01-01', periodTo: '2024-01-31' })
  await expect(prepare({ periodFrom: '2024-01-01', periodTo: '2024-01-31' })).rejects.toMatchObject({ saying: { key: 'evidence.refused.waits' } })
  await world.asPage(withdrawRelease, { release: draft.release, reason: 'Not needed' }, world.osh.coordinator)
  await prepare({ periodFrom: '2024-01-01', periodTo: '2024-01-31' })
})

test('nobody but the counter counts, and only once; nobody sees another organisation’s draft', async () => {
  const { release } = await prepared(world, world.osh, { periodFrom: '2025-05-01', periodTo: '2025-05-31', indicators: ['helped'] })
  // Somebody is written down afterwards; what was counted stays as it is.
  await help({ owner, office: world.osh, on: '2025-05-05' }, await peopleWithCases({ owner, office: world.osh, on: '2025-05-05' }, 20), 'money', world.programme)
  expect(await count(world, world.osh, release)).toEqual({ release, outcome: 'counted' })
  for (const who of [world.osh.coordinator, world.osh.worker, visitor, robot('sweeper'), robot('owner')])
    await expect(world.asPage(countRelease, { organisation: world.osh.organisation, release }, who)).rejects.toMatchObject({ why: expect.stringMatching(/forbidden|unknown/) })
  for (const operation of [showPrepared, approveRelease]) await expect(world.asPage(operation, { release }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'missing' })
  expect((await world.asPage(listPrepared, {}, world.moscow.coordinator)).releases).toEqual([])
  await expect(world.asPage(showPrepared, { release }, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(withdrawRelease, { release, reason: 'x' }, world.third.coordinator)).rejects.toMatchObject({ why: 'missing' })
  // A month in which nobody was helped looks like one in which nine were.
  expect((await world.asPage(showPrepared, { release }, world.osh.coordinator)).tables[0]?.rows.flatMap(({ counts }) => counts).every((one) => one === null)).toBe(true)
})

test('no number below ten is ever stored, and nothing frozen can be changed or added to', async () => {
  const { rows } = await owner.query<{ least: number }>('select min(count) as least from release_cell')
  expect(rows[0]?.least).toBeGreaterThanOrEqual(10)
  const [release] = await world.asPage(listReleases, {}, visitor)
  const values = [world.osh.organisation, release?.release]
  await expect(owner.query(`insert into release_cell values ($1, $2, 'helped', 'x', 'total', 99, 9)`, values)).rejects.toThrow(/check/)
  const { rows: grants } = await owner.query(`select from information_schema.role_table_grants where table_name like 'release%' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and grantee like 'hamroh%'`)
  expect(grants).toEqual([])
})

test('whoever changes a frozen number, even in the database, is found', async () => {
  const [found] = await world.asPage(listReleases, {}, visitor)
  const release = found?.release ?? ''
  const change = (to: number) => owner.query(`update release_cell set count = $2 where release = $1 and indicator = 'helped' and "row" = 'shelter'`, [release, to])
  await change(28)
  expect(await world.asPage(verifyRelease, { release }, visitor)).toMatchObject({ ok: false, whole: false, signed: true })
  await change(27)
  const { rows: [signed] } = await owner.query<{ hash: Buffer; signature: Buffer }>('select hash, signature from release_publication where release = $1', [release])
  await owner.query('update release_publication set signature = $2 where release = $1', [release, Buffer.alloc(64, 1)])
  expect(await world.asPage(verifyRelease, { release }, visitor)).toMatchObject({ ok: false, whole: true, signed: false })
  await owner.query('update release_publication set signature = $2 where release = $1', [release, signed?.signature])
  expect(await world.asPage(verifyRelease, { release }, visitor)).toMatchObject({ ok: true })
})

test('what was signed can be made again from the text that is shown', async () => {
  const [found] = await world.asPage(listReleases, {}, visitor)
  const { text, signed } = await world.asPage(showRelease, { release: found?.release ?? '' }, visitor)
  const { createHash } = await import('node:crypto')
  expect(createHash('sha256').update(text ?? '').digest('hex')).toBe(signed.hash)
  expect(releaseHash.length).toBe(1)
})

test('a correction names what it corrects and takes its place; both can be read', async () => {
  const { osh } = world
  const { release } = await prepared(world, osh, { periodFrom: '2025-03-01', periodTo: '2025-03-31', indicators: ['helped'] })
  await expect(world.asPage(correctRelease, { release, reason: 'x' }, osh.coordinator)).rejects.toMatchObject({ saying: { key: 'evidence.refused.not-published' } })
  await publish(world, osh, release)
  // Help of March that was written down late: twelve people more.
  const late = { owner, office: osh, on: '2025-03-05' }
  await help(late, await peopleWithCases(late, 12), 'travel', world.programme)
  const second = await world.asPage(correctRelease, { release, reason: 'Help that was recorded late is counted now' }, osh.coordinator)
  await expect(world.asPage(correctRelease, { release, reason: 'x' }, osh.coordinator)).rejects.toMatchObject({ saying: { key: 'evidence.refused.correction-waits' } })
  // The same cells stay hidden: the total was below ten, and would now show how many came.
  await count(world, osh, second.release)
  await publish(world, osh, second.release)
  const shown = await world.asPage(showRelease, { release: second.release }, visitor)
  expect(shown).toMatchObject({ version: 2, corrects: { release, because: 'Help that was recorded late is counted now' }, correctedBy: null })
  expect(shown.tables[0]?.rows.at(-1)).toMatchObject({ row: 'total', counts: [null] })
  expect(await world.asPage(showRelease, { release }, visitor)).toMatchObject({ version: 1, correctedBy: second.release })
  await expect(world.asPage(correctRelease, { release, reason: 'x' }, osh.coordinator)).rejects.toMatchObject({ saying: { key: 'evidence.refused.corrected' } })
  expect((await world.asPage(listPrepared, {}, osh.supervisor)).releases.find((one) => one.release === release)).toMatchObject({ state: 'corrected' })
})

test('withdrawn figures say so and why, and show no number any more', async () => {
  const { osh } = world
  const [found] = (await world.asPage(listReleases, {}, visitor)).filter(({ period }) => period.from === '2025-07-01')
  const release = found?.release ?? ''
  await world.asPage(withdrawRelease, { release, reason: 'Counted under the wrong programme' }, osh.supervisor)
  const shown = await world.asPage(showRelease, { release }, visitor)
  expect(shown).toMatchObject({ withdrawn: { because: 'Counted under the wrong programme' }, tables: [], text: null })
  expect(await world.asPage(showResults, { code: 'DEMO-1' }, visitor)).toEqual([])
  await expect(world.asPage(verifyRelease, { release }, visitor)).rejects.toMatchObject({ saying: { key: 'evidence.refused.withdrawn' } })
  await expect(world.asPage(withdrawRelease, { release, reason: 'again' }, osh.supervisor)).rejects.toMatchObject({ saying: { key: 'evidence.refused.withdrawn' } })
  // It was read, so the period is not free again: it is corrected.
  await expect(world.asPage(prepareRelease, { ...july, indicators: 'helped' }, osh.coordinator)).rejects.toMatchObject({ saying: { key: 'evidence.refused.twice' } })
  expect(await world.asPage(correctRelease, { release, reason: 'Under the right one' }, osh.coordinator)).toMatchObject({ release: expect.any(String) })
})
