import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { searchRegister } from '../../sources/index.ts'
import { addOutcome, changeEvent, changeOutcome, listEvents, listOutcomes, outcomeSeen, planEvent, publishEvent, takeBackEvent, cancelEvent, followUpOutcome } from '../index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const today = Temporal.Now.plainDateISO('Asia/Bishkek')
const on = (days: number) => today.add({ days }).toString()
const found = async (words: string) => (await world.asPage(searchRegister, { words }, visitor)).found.map(({ code, kind }) => `${kind} ${code}`)
const plan = { kind: 'seminar', language: 'ru', title: { ru: 'Беседы у чайханы', uz: 'Choyxona suhbatlari' }, startsOn: on(0), place: 'Узген', note: 'Про бруцеллёз' } as const

test('an event is found in both alphabets from its publication on, with what came out of it; changed, by its new words; taken back, not at all', async () => {
  const { coordinator } = world.osh
  const { event, code } = await world.asPage(planEvent, plan, coordinator)
  expect(await found('чайхана')).toEqual([])
  await world.asPage(publishEvent, { event, seen: 1 }, coordinator)
  for (const words of ['чайханы', 'choyxona', 'chayxany', 'узген', 'uzgen', 'бруцеллёз', code]) expect(await found(words), words).toContain(`event ${code}`)
  await world.asPage(addOutcome, { event, kind: 'commitment', language: 'ru', text: 'Построить крыльцо' }, coordinator)
  expect(await found('крыльцо')).toEqual([`outcome ${code}-O1`])
  await world.asPage(changeEvent, { event, seen: 2, ...plan, title: { ru: 'Беседы у родника' } }, coordinator)
  expect([await found('чайханы'), await found('родника')]).toEqual([[], [`event ${code}`]])
  await world.asPage(cancelEvent, { event, language: 'ru', reason: 'Снег' }, coordinator)
  expect(await found('родника')).toEqual([`event ${code}`])
  await world.asPage(takeBackEvent, { event, reason: 'Ошибка' }, coordinator)
  for (const words of ['родника', 'крыльцо', code]) expect(await found(words), words).toEqual([])
})

test('a restricted event is never found, by whomever', async () => {
  const { event, code } = await world.asPage(planEvent, { ...plan, title: { ru: 'Закрытое дело' }, restricted: true, states: ['RU'] }, world.osh.coordinator)
  await world.asPage(publishEvent, { event, seen: 1 }, world.osh.coordinator)
  await world.asPage(addOutcome, { event, kind: 'finding', language: 'ru', text: 'Закрытый итог' }, world.osh.coordinator)
  for (const asking of [visitor, world.moscow.coordinator, world.osh.coordinator]) for (const words of ['закрытое', 'закрытый', code]) expect((await world.asPage(searchRegister, { words }, asking)).found).toEqual([])
})

test('who answers for an outcome, and until when, changes with a reason, and everybody reads what it was before', async () => {
  const { coordinator } = world.osh
  const { event } = await world.asPage(planEvent, { ...plan, startsOn: on(-30) }, coordinator)
  await world.asPage(publishEvent, { event, seen: 1 }, coordinator)
  const { outcome } = await world.asPage(addOutcome, { event, kind: 'commitment', language: 'ru', text: 'Обещание', owner: 'Yoʻldosh', dueOn: on(-5) }, coordinator)
  const read = async () => (await world.asPage(listOutcomes, {}, visitor)).find((one) => one.outcome === outcome)
  expect(await read()).toMatchObject({ overdue: true, changes: [] })
  const change = (rest: object, asking = coordinator) => world.asPage(changeOutcome, { outcome, seen: 1, owner: 'Doroga doma', dueOn: on(10), language: 'ru', reason: 'Партнёр взял на себя', ...rest }, asking)
  await expect(change({ reason: '' })).rejects.toMatchObject({ why: 'invalid', fields: { reason: [{ key: 'core.field.empty' }] } })
  await expect(change({ owner: 'Yoʻldosh', dueOn: on(-5) })).rejects.toMatchObject({ why: 'invalid', fields: { owner: [{ key: 'events.plans.same-outcome' }] } })
  await expect(change({}, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
  await expect(change({}, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
  expect(await change({})).toEqual({ outcome, version: 2 })
  await expect(change({ dueOn: on(20) })).rejects.toMatchObject({ why: 'conflict', now: { version: 2, owner: 'Doroga doma' } })
  expect(await read()).toMatchObject({ owner: 'Doroga doma', dueOn: on(10), overdue: false, changes: [{ owner: { before: 'Yoʻldosh', after: 'Doroga doma' }, dueOn: { before: on(-5), after: on(10) }, text: 'Партнёр взял на себя', language: 'ru' }] })
  await change({ seen: 2, owner: undefined, dueOn: on(10) })
  expect((await read())?.changes[1]).toMatchObject({ owner: { before: 'Doroga doma', after: null }, dueOn: null })
  await world.asPage(followUpOutcome, { outcome, onDay: on(-1), state: 'begun', language: 'ru', text: 'Начали' }, world.moscow.coordinator)
  expect(await world.asPage(outcomeSeen, { outcome }, coordinator)).toMatchObject({ ours: true, state: 'begun', changes: [{}, {}] })
  expect(await world.asPage(outcomeSeen, { outcome }, world.moscow.coordinator)).toMatchObject({ ours: false })
})

test('a list of events says which are called off', async () => {
  const { event, code } = await world.asPage(planEvent, { ...plan, startsOn: on(9) }, world.osh.coordinator)
  await world.asPage(publishEvent, { event, seen: 1 }, world.osh.coordinator)
  const listed = async () => (await world.asPage(listEvents, {}, visitor)).find((one) => one.code === code)
  expect(await listed()).toMatchObject({ cancelled: false, version: 2 })
  await world.asPage(cancelEvent, { event, language: 'ru', reason: 'Снег' }, world.osh.coordinator)
  expect(await listed()).toMatchObject({ cancelled: true })
})
