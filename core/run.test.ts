import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../core/actor.ts'
import { askForHelp } from '../domains/cases/requests/ask.ts'
import { takeRequest } from '../domains/cases/requests/take.ts'
import { makeWorld, type World } from '../tests/world.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const question = () => ({ organisation: world.osh.organisation, language: 'uz' as const, troubles: ['pay withheld', 'papers kept'] as ('pay withheld' | 'papers kept')[], account: 'Besh oydan beri ish haqi yoʻq', reach: 'not at all' as const })

test('the same submission twice is one request with one code', async () => {
  const key = crypto.randomUUID()
  const first = await world.asPage(askForHelp, question(), visitor, { key })
  const second = await world.asPage(askForHelp, question(), visitor, { key })
  expect(second).toEqual(first)
})

test('another submission under the same key is a conflict', async () => {
  const key = crypto.randomUUID()
  await world.asPage(askForHelp, question(), visitor, { key })
  await expect(world.asPage(askForHelp, { ...question(), account: 'Boshqa' }, visitor, { key })).rejects.toMatchObject({ why: 'conflict' })
})

test('a request is taken once; another organisation finds nothing; a colleague without the role may not try', async () => {
  const { request } = await world.asPage(askForHelp, question(), visitor)
  await expect(world.asPage(takeRequest, { request }, world.moscow.worker)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(takeRequest, { request }, world.osh.administrator)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(takeRequest, { request }, visitor)).rejects.toMatchObject({ why: 'unknown' })
  await world.asPage(takeRequest, { request }, world.osh.worker)
  await expect(world.asPage(takeRequest, { request }, world.osh.worker2)).rejects.toMatchObject({ why: 'conflict' })
})
