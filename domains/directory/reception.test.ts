import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../core/actor.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { changeReception } from './change-reception.ts'
import { listReceptions } from './list-receptions.ts'
import { showReception } from './show-reception.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const answers = { place: 'Oʻsh', languages: ['uz', 'ru'] as ('uz' | 'ru')[], answersWithinHours: 24, open: true }

test('anyone sees where one can ask, and in which languages', async () => {
  expect(await world.asPage(listReceptions, {}, visitor)).toEqual([
    { organisation: world.moscow.organisation, name: 'Doroga doma', country: 'RU', place: 'Moscow', languages: ['ru', 'uz'], answersWithinHours: 24 },
    { organisation: world.third.organisation, name: 'Paygoh', country: 'TJ', place: 'Dushanbe', languages: ['ru'], answersWithinHours: 72 },
    { organisation: world.osh.organisation, name: 'Yoʻldosh', country: 'KG', place: 'Osh', languages: ['uz', 'ru', 'en'], answersWithinHours: 48 },
  ])
})

test('a coordinator or an administrator changes her own, and closes it', async () => {
  const { version } = await world.asPage(showReception, {}, world.osh.coordinator)
  const changed = await world.asPage(changeReception, { seen: version, ...answers }, world.osh.coordinator)
  expect(changed.version).toBe(version + 1)
  const found = (await world.asPage(listReceptions, {}, visitor)).find((one) => one.organisation === world.osh.organisation)
  expect(found).toMatchObject({ place: 'Oʻsh', languages: ['uz', 'ru'], answersWithinHours: 24 })
  await world.asPage(changeReception, { seen: changed.version, ...answers, open: undefined }, world.osh.administrator)
  expect(await world.asPage(showReception, {}, world.osh.administrator)).toMatchObject({ open: false })
  expect(await world.asPage(listReceptions, {}, visitor)).toHaveLength(2)
})

test('who saw an older version is shown the one that stands', async () => {
  const { version } = await world.asPage(showReception, {}, world.moscow.coordinator)
  await world.asPage(changeReception, { seen: version, ...answers, place: 'Москва' }, world.moscow.coordinator)
  await expect(world.asPage(changeReception, { seen: version, ...answers }, world.moscow.administrator)).rejects
    .toMatchObject({ why: 'conflict', saying: { key: 'core.refused.changed' }, now: { place: 'Москва', version: version + 1 } })
})

test('nobody else changes it, and nonsense is refused', async () => {
  for (const asking of [world.osh.worker, world.osh.supervisor])
    await expect(world.asPage(changeReception, { seen: 1, ...answers }, asking)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(changeReception, { seen: 1, ...answers }, visitor)).rejects.toMatchObject({ why: 'unknown' })
  for (const wrong of [{ place: ' ' }, { languages: [] }, { answersWithinHours: 0 }, { answersWithinHours: 721 }])
    await expect(world.asPage(changeReception, { seen: 1, ...answers, ...wrong }, world.third.coordinator)).rejects.toMatchObject({ why: 'invalid' })
})
