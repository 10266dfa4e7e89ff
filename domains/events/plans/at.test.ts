import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { makeWorld } from '../../../tests/world.ts'
import { changeEvent, listEvents, planEvent, publishEvent, showEvent, showPlan } from '../index.ts'

let world: Awaited<ReturnType<typeof makeWorld>>
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const plan = { kind: 'seminar' as const, language: 'ru' as const, title: { ru: 'Права на границе' }, startsOn: '2027-03-01', place: 'Ош', country: 'KG' }
const listed = async (code: string) => (await world.asPage(listEvents, {}, visitor)).find((one) => one.code === code)

test('a coordinator types where it is, as a map gave it; it comes back to her form, stands in the public list, is put right and taken out again', async () => {
  const { coordinator } = world.osh
  const { event, code } = await world.asPage(planEvent, { ...plan, at: '40,51° с. ш., 72,80° в. д.' }, coordinator)
  expect((await world.asPage(showPlan, { event }, coordinator)).at).toBe('40.51, 72.8')
  expect(await listed(code)).toBe(undefined)
  await world.asPage(publishEvent, { event, seen: 1 }, coordinator)
  expect((await listed(code))?.at).toEqual({ latitude: 40.51, longitude: 72.8 })
  await world.asPage(changeEvent, { event, seen: 2, ...plan, at: '40.52, 72.81' }, coordinator)
  expect((await world.asPage(showEvent, { code }, visitor)).at).toEqual({ latitude: 40.52, longitude: 72.81 })
  await world.asPage(changeEvent, { event, seen: 3, ...plan }, coordinator)
  expect([(await listed(code))?.at, (await world.asPage(showPlan, { event }, coordinator)).at]).toEqual([null, null])
})

test('what is no place is refused in words, and nothing is planned', async () => {
  const { coordinator } = world.osh
  for (const [at, key] of [['40.51', 'one-number'], ['Ош', 'unreadable'], ['104.3, 52.3', 'swapped'], ['100, 200', 'out-of-range']] as const)
    await expect(world.asPage(planEvent, { ...plan, at }, coordinator)).rejects.toMatchObject({ why: 'invalid', fields: { at: [{ key: `events.at.${key}` }] } })
  await expect(world.asPage(planEvent, { ...plan, at: `40.51${' '.repeat(60)}, 72` }, coordinator)).rejects.toMatchObject({ fields: { at: [{ key: 'core.field.long' }] } })
})

test('where a restricted event is, strangers do not learn', async () => {
  const { event, code } = await world.asPage(planEvent, { ...plan, at: '40.51, 72.80', restricted: true, states: ['RU'] }, world.osh.coordinator)
  await world.asPage(publishEvent, { event, seen: 1 }, world.osh.coordinator)
  expect(await listed(code)).toBe(undefined)
  expect((await world.asPage(listEvents, { at: '40.51, 72.80' }, visitor)).map((one) => one.code)).not.toContain(code)
  expect((await world.asPage(showPlan, { event }, world.moscow.coordinator)).at).toBe('40.51, 72.8')
})
