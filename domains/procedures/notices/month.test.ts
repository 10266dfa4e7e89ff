import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { robot, visitor } from '../../../core/actor.ts'
import { run } from '../../../core/run.ts'
import { ownerOf, type Owner } from '../../../tests/referring.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { hashOfSecret, makeToken, revokeToken } from '../../directory/index.ts'
import { beginDay, feedOfLimits, openProcedure, showMonth, sweepNotices, takeStep } from '../index.ts'

let world: World
let owner: Owner
beforeAll(async () => {
  world = await makeWorld()
  owner = await ownerOf(world)
})
afterAll(async () => {
  await owner.close()
  await world.close()
})
afterEach(() => { vi.restoreAllMocks() })

/** It is eight in the morning of that day, in Moscow. */
const on = (day: string) => vi.spyOn(world.node, 'now').mockReturnValue(Temporal.Instant.from(`${day}T08:00:00+03:00`))
/** Ten working days from Monday 14 September 2026, to the 28th. */
const opened = () => {
  on('2026-09-14')
  return world.asPage(openProcedure, { procedure: 'data-request-russia', openedOn: '2026-09-14', country: 'RU' }, world.moscow.worker)
}
const month = (asking = world.moscow.worker, input: Parameters<typeof world.asPage<typeof showMonth.input, unknown>>[1] = {}) => world.asPage(showMonth, input, asking)

test('a month: each day with what is due on it, worked or not, and what a decree made of it', async () => {
  const { reference } = await opened()
  const shown = await month()
  expect(shown).toMatchObject({ month: '2026-09', before: '2026-08', after: '2026-10', known: true, today: '2026-09-14' })
  expect(shown.days).toHaveLength(30)
  expect(shown.days[27]).toMatchObject({ on: '2026-09-28', weekday: 1, worked: true, limits: [{ reference, due: '2026-09-28', passed: false }] })
  expect(shown.days.filter(({ limits }) => limits.length > 0)).toHaveLength(1)
  expect(shown.days.filter(({ worked }) => !worked).map(({ weekday }) => weekday).every((weekday) => weekday > 5)).toBe(true)
  // 4 November is a day of rest in Russia, by its name.
  expect((await month(world.moscow.worker, { month: '2026-11' })).days[3]).toMatchObject({ worked: false, named: expect.any(String) })
  // A year that no calendar has: Saturdays and Sundays, and it says so.
  const far = await month(world.moscow.worker, { month: '2060-05' })
  expect([far.known, far.days.filter(({ worked }) => !worked).every(({ weekday }) => weekday > 5)]).toEqual([false, true])
})

test('mine, or of the office; another organisation and those without files see nothing of it', async () => {
  await opened()
  const count = async (asking: typeof world.moscow.worker, office = false) => (await month(asking, { month: '2026-09', office })).days.reduce((sum, { limits }) => sum + limits.length, 0)
  const mine = await count(world.moscow.worker)
  expect(mine).toBeGreaterThan(0)
  expect([await count(world.moscow.worker2), await count(world.moscow.worker2, true), await count(world.osh.worker, true)]).toEqual([0, mine, 0])
  for (const other of [world.moscow.administrator, visitor]) await expect(month(other)).rejects.toMatchObject({ why: expect.stringMatching(/forbidden|unknown/) })
  for (const wrong of ['2026-13', '2026-9', 'September']) await expect(month(world.moscow.worker, { month: wrong })).rejects.toMatchObject({ why: 'invalid' })
})

test('the feed: what is mine, without a name; met limits leave it; by a token that opens it and nothing else, until it is revoked', async () => {
  const { file, reference } = await opened()
  const { token, secret } = await world.asPage(makeToken, { name: 'Calendar', scope: ['procedures/notices/feed'], endsOn: '2027-09-01' }, world.moscow.worker)
  const asking = { kind: 'token', secretHash: hashOfSecret(secret) } as const
  const feed = () => run(feedOfLimits, {}, asking, world.node, { via: 'page' })
  expect((await feed()).limits).toContainEqual(expect.objectContaining({ file, reference, due: '2026-09-28', article: expect.any(String) }))
  expect(JSON.stringify(await feed())).not.toMatch(/worker|Doroga/)
  await expect(run(showMonth, {}, asking, world.node, { via: 'page' })).rejects.toMatchObject({ why: 'forbidden' })
  await world.asPage(takeStep, { file, seen: 1, step: 'answer', on: '2026-09-14' }, world.moscow.supervisor)
  expect((await feed()).limits.map((one) => one.file)).not.toContain(file)
  await world.asPage(revokeToken, { token }, world.moscow.worker)
  await expect(feed()).rejects.toMatchObject({ why: 'unknown' })
})

test('what is over for ninety days is swept away: notices, letters that no notice names, and days; what stands stays', async () => {
  const { file } = await opened()
  vi.restoreAllMocks()
  const { organisation, accounts: { worker } } = world.moscow
  const id = (last: number) => `00000000-0000-7000-8000-00000000000${last}`
  const letter = (last: number, days: number) => owner.client.query(`insert into letter (organisation, id, account, once, subject, text, made_at) values ($1, $2, $3, $4, 's', 't', now() - $5 * interval '1 day')`, [organisation, id(last), worker, `letter ${last}`, days])
  const notice = (last: number, over: number | null, of: number | null) => owner.client.query(`insert into procedure_notice (organisation, id, account, file, clock, due, ahead, at, over_at, letter)
    values ($1, $2, $3, $4, $5, '2026-01-01', 1, now() - interval '200 days', now() - $6 * interval '1 day', $7)`, [organisation, id(last), worker, file, `clock ${last}`, over, of === null ? null : id(of)])
  for (const [last, days] of [[1, 91], [2, 91], [3, 89], [4, 91]] as const) await letter(last, days)
  await notice(1, 91, 1) // long over: it goes, and its letter with it
  await notice(2, null, 2) // it still stands, however old its letter is
  await notice(3, 89, null)
  await owner.client.query(`insert into procedure_day (organisation, day) values ($1, current_date - 91), ($1, current_date - 89)`, [organisation])
  const sweep = () => run(sweepNotices, {}, robot('sweeper'), world.node, { via: 'job' })
  expect(await sweep()).toEqual({ notices: 1, letters: 2, days: 1 })
  expect(await sweep()).toEqual({ notices: 0, letters: 0, days: 0 })
  const left = async (table: string) => (await owner.client.query<{ id: string }>(`select id from ${table} where id::text like '00000000-%' order by id`)).rows.map((row) => row.id)
  expect([await left('letter'), await left('procedure_notice')]).toEqual([[id(2), id(3)], [id(2), id(3)]])
})

test('a demonstration begins its day when it is looked at, also at night', async () => {
  vi.spyOn(world.node, 'now').mockReturnValue(Temporal.Instant.from('2026-10-03T21:30:00Z'))
  expect(await run(beginDay, {}, robot('sweeper'), world.node, { via: 'job' })).toEqual({ began: 3 })
  expect(await run(beginDay, {}, robot('sweeper'), world.node, { via: 'job' })).toEqual({ began: 0 })
})
