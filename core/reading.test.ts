import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { listRequests, showRequest, showToday } from '../domains/cases/index.ts'
import { showOffice } from '../domains/directory/index.ts'
import { listJournal } from '../domains/journal/index.ts'
import { asked } from '../tests/people.ts'
import { watchTrips } from '../tests/trips.ts'
import { makeWorld, type World } from '../tests/world.ts'
import { visitor } from './actor.ts'
import { newId } from './ids.ts'
import { read } from './operation.ts'
import { readingFor } from './reading.ts'

let world: World
let watch: ReturnType<typeof watchTrips>
beforeAll(async () => {
  world = await makeWorld()
  watch = watchTrips(world.node)
})
afterAll(() => world.close())

const reading = (who = world.osh.worker) => readingFor(world.node, who, { via: 'page' })
const begun = (sent: readonly { text: string }[]) => sent.filter(({ text }) => text.startsWith('begin')).length
const broken = read({
  name: 'cases/broken', does: 'Ask what the database refuses', who: ['case worker'], input: z.strictObject({}),
  run: (_, { db }) => sql`select from auth.session`.execute(db),
})

test('what a page and its frame ask at the same moment is one transaction; what comes later is another', async () => {
  const page = reading()
  const { sent, output } = await watch.of(() => Promise.all([page.read(showOffice, {}), page.read(showToday, {})]))
  expect(begun(sent)).toBe(1)
  expect(output[0].organisation).toBe(world.osh.organisation)
  expect(begun((await watch.of(() => page.read(showOffice, {}))).sent)).toBe(1)
})

test('each question has its own permission: the refused one is refused, and in the journal; the other is answered', async () => {
  const page = reading(world.osh.coordinator)
  const [office, request] = await Promise.allSettled([page.read(showOffice, {}), page.read(showRequest, { request: crypto.randomUUID() })])
  expect(office.status).toBe('fulfilled')
  expect(request).toMatchObject({ status: 'rejected', reason: { why: 'forbidden' } })
  const { entries } = await world.asPage(listJournal, {}, world.osh.supervisor)
  expect(entries.filter(({ kind, operation }) => kind === 'refused' && operation === 'cases/requests/show')).toHaveLength(1)
})

test('what is not for her role is nothing where it is asked so, and no refusal stands in the journal', async () => {
  expect(await reading(world.osh.administrator).readIfMine(showToday, {})).toBeUndefined()
  expect(await reading().readIfMine(showToday, {})).toMatchObject({ office: { roles: ['case worker'] } })
  const { entries } = await world.asPage(listJournal, {}, world.osh.supervisor)
  expect(entries.filter(({ kind, operation }) => kind === 'refused' && operation === 'cases/today')).toEqual([])
})

test('what was looked at is in the journal before it is shown', async () => {
  const { request } = await asked(world)
  const page = reading()
  await Promise.all([page.read(showOffice, {}), page.read(showRequest, { request })])
  const { entries } = await world.asPage(listJournal, {}, world.osh.supervisor)
  expect(entries.filter(({ kind, subject }) => kind === 'read' && subject === request)).toHaveLength(1)
})

test('a statement that a connection has kept is planned anew for another role: who comes after finds her own rows, and no others', async () => {
  await asked(world)
  for (let times = 0; times < 8; times++) {
    expect((await reading().read(listRequests, {})).requests.length).toBeGreaterThan(0)
    expect((await reading(world.moscow.worker).read(listRequests, {})).requests).toEqual([])
    await expect(reading(world.osh.administrator).read(listRequests, {})).rejects.toMatchObject({ why: 'forbidden' })
  }
})

test('what the database refuses ends the transaction for all who asked in it, and the next one works', async () => {
  const page = reading()
  const both = await Promise.allSettled([page.read(broken, {}), page.read(showToday, {})])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await page.read(showOffice, {})).toMatchObject({ organisation: world.osh.organisation })
})

test('a stranger is told nothing, an account without a membership neither, and no connection is lost over it', async () => {
  for (let times = 0; times < 8; times++) {
    await expect(reading(visitor).read(showOffice, {})).rejects.toMatchObject({ why: 'unknown' })
    const nobody = reading({ kind: 'staff', account: newId<'account'>() })
    const all = await Promise.allSettled([nobody.read(showOffice, {}), nobody.read(showToday, {})])
    expect(all).toMatchObject([{ reason: { why: 'unknown' } }, { reason: { why: 'unknown' } }])
  }
  expect(world.node.pool.idleCount).toBe(world.node.pool.totalCount)
})
