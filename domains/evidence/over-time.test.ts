import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../core/actor.ts'
import { help, ownerOf, peopleWithCases, prepared, publish } from '../../tests/counting.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { showOverTime, withdrawRelease } from './index.ts'

let world: World
let owner: pg.Client
beforeAll(async () => {
  world = await makeWorld()
  owner = await ownerOf(world)
})
afterAll(async () => {
  await owner.end()
  await world.close()
})
const month = async (from: string, to: string, people: number) => {
  const past = { owner, office: world.osh, on: `${from.slice(0, 8)}14` }
  if (people > 0) await help(past, await peopleWithCases(past, people), 'shelter', world.programme)
  const { release } = await prepared(world, world.osh, { periodFrom: from, periodTo: to, indicators: ['helped'] })
  await publish(world, world.osh, release)
  return release
}
const points = (organisation = world.osh.organisation) => world.asPage(showOverTime, { organisation, indicator: 'helped' }, visitor)

test('one number stands release by release, the oldest first: what is hidden is no nought, and what is withdrawn is gone', async () => {
  expect(await points()).toEqual([])
  await month('2025-03-01', '2025-03-31', 40)
  const few = await month('2025-01-01', '2025-01-31', 3)
  const last = await month('2025-05-01', '2025-05-31', 24)
  expect((await points()).map(({ period, people }) => [period.from, people])).toEqual([['2025-01-01', null], ['2025-03-01', 40], ['2025-05-01', 24]])
  expect((await points()).map(({ release }) => release)).toEqual([few, expect.any(String), last])
  expect(await points(world.moscow.organisation)).toEqual([])
  await world.asPage(withdrawRelease, { release: last, reason: 'Ошибка' }, world.osh.coordinator)
  expect((await points()).map(({ people }) => people)).toEqual([null, 40])
  expect(await world.asPage(showOverTime, { organisation: world.osh.organisation, indicator: 'referred' }, visitor)).toEqual([])
})
