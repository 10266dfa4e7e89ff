import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { askForHelp } from './ask.ts'
import { asker } from './asker.ts'
import { takeRequest } from './take.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const ask = () => world.asPage(askForHelp, { organisation: world.osh.organisation, language: 'ru', account: 'Помогите', reach: 'by code' }, visitor)

test('of two who take it at once one has it, and the other hears who', async () => {
  for (let times = 0; times < 5; times++) {
    const { request } = await ask()
    const both = await Promise.allSettled([world.asPage(takeRequest, { request }, world.osh.worker), world.asPage(takeRequest, { request }, world.osh.worker2)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = both.find((one) => one.status === 'rejected')
    expect(lost?.reason).toMatchObject({ why: 'conflict', saying: { key: 'cases.requests.take.taken', filled: { name: expect.stringContaining('Yoʻldosh') } }, now: { takenBy: expect.any(String) } })
  }
})

test('the same click sent twice is one taking', async () => {
  const { request } = await ask()
  const key = crypto.randomUUID()
  const first = await world.asPage(takeRequest, { request }, world.osh.worker, { key })
  expect(await world.asPage(takeRequest, { request }, world.osh.worker, { key })).toEqual(first)
})

test('nobody else may take it', async () => {
  const { request, code } = await ask()
  await expect(world.asPage(takeRequest, { request }, visitor)).rejects.toMatchObject({ why: 'unknown' })
  await expect(world.asPage(takeRequest, { request }, asker(world.node, code))).rejects.toMatchObject({ why: 'forbidden' })
  for (const colleague of [world.osh.supervisor, world.osh.coordinator, world.osh.administrator])
    await expect(world.asPage(takeRequest, { request }, colleague)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(takeRequest, { request }, world.moscow.worker)).rejects.toMatchObject({ why: 'missing' })
})
