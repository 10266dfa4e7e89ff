import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { robot, visitor } from '../../../core/actor.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { askForHelp } from './ask.ts'
import { asker } from './asker.ts'
import { lapseRequests } from './lapse.ts'
import { readAnswer } from './read.ts'
import { showRequest } from './show.ts'
import { takeRequest } from './take.ts'
import { writeAgain } from './write-again.ts'

let world: World
let owner: pg.Client
beforeAll(async () => {
  world = await makeWorld()
  owner = new pg.Client(world.database.owner)
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

async function ask(organisation = world.osh.organisation) {
  const { request, code } = await world.asPage(askForHelp, { organisation, language: 'ru', troubles: ['threats'], account: 'Меня не выпускают', reach: 'by code' }, visitor)
  return { request, holder: asker(world.node, code) }
}
const daysPass = (days: number) => owner.query(`update request set asked_at = asked_at - $1 * interval '1 day', lapses_at = lapses_at - $1 * interval '1 day'`, [days])
const sweep = () => world.asPage(lapseRequests, {}, robot('sweeper'))
const left = async (request: string) => (await owner.query<{ told: number; keys: number }>(
  `select (select count(*)::int from request_account where request = $1) + (select count(*)::int from request_trouble where request = $1) as told,
    (select count(*)::int from subject_key where subject = $1 and wrapped is not null) as keys`, [request])).rows[0]

test('after fourteen days nobody can read what was told; the holder of the code is told so', async () => {
  const mine = await ask()
  const taken = await ask()
  await world.asPage(takeRequest, { request: taken.request }, world.osh.worker)
  await daysPass(13)
  expect(await sweep()).toEqual({ lapsed: 0 })
  expect(await world.asPage(readAnswer, {}, mine.holder)).toMatchObject({ state: 'waiting' })
  await daysPass(2)
  const young = await ask()

  expect(await sweep()).toEqual({ lapsed: 1 })
  expect(await left(mine.request)).toEqual({ told: 0, keys: 0 })
  expect(await left(taken.request)).toEqual({ told: 2, keys: 1 })
  expect(await left(young.request)).toEqual({ told: 2, keys: 1 })
  expect(await world.asPage(readAnswer, {}, mine.holder)).toMatchObject({ state: 'lapsed', messages: [] })
  await expect(world.asPage(writeAgain, { text: 'Вы здесь?' }, mine.holder)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.requests.refused.lapsed' } })
  await expect(world.asPage(takeRequest, { request: mine.request }, world.osh.worker)).rejects.toMatchObject({ why: 'missing' })
  expect(await world.asPage(showRequest, { request: mine.request }, world.osh.worker)).toMatchObject({ state: 'lapsed', account: null, troubles: [], messages: [] })
  expect(await world.asPage(readAnswer, {}, taken.holder)).toMatchObject({ state: 'taken' })
  expect(await sweep()).toEqual({ lapsed: 0 })
})

test('a code that has come to its end is as good as none', async () => {
  const { request, holder } = await ask()
  await owner.query(`update request set code_expires_at = now() where id = $1`, [request])
  await expect(world.asPage(readAnswer, {}, holder)).rejects.toMatchObject({ why: 'unknown', saying: { key: 'core.refused.code' } })
})

test('each organisation has its own entry, and the next one is promised', async () => {
  await ask()
  await ask(world.moscow.organisation)
  await daysPass(15)
  expect(await sweep()).toMatchObject({ lapsed: expect.any(Number) })
  const { rows } = await owner.query<{ count: number }>(`select count(*)::int as count from job where operation = 'cases/requests/lapse' and robot = 'sweeper'`)
  expect(rows[0]?.count).toBe(1)
  await sweep()
  const { rows: entries } = await owner.query<{ count: number }>(`select count(distinct organisation)::int as count from journal_entry where operation = 'cases/requests/lapse' and actor_kind = 'robot'`)
  expect(entries[0]?.count).toBe(2)
})

test('a request that is being taken at this very moment does not lapse', async () => {
  for (let times = 0; times < 5; times++) {
    const { request } = await ask()
    await daysPass(15)
    const [took] = await Promise.allSettled([world.asPage(takeRequest, { request }, world.osh.worker), sweep()])
    expect(await left(request)).toEqual(took.status === 'fulfilled' ? { told: 2, keys: 1 } : { told: 0, keys: 0 })
  }
})

test('nobody but the sweeper may do it', async () => {
  for (const asking of [visitor, world.osh.worker, world.osh.administrator, robot('worker')])
    await expect(world.asPage(lapseRequests, {}, asking)).rejects.toMatchObject({ why: expect.stringMatching(/unknown|forbidden/) })
})
