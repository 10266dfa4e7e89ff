import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Asking } from '../../core/actor.ts'
import type { Id } from '../../core/ids.ts'
import { basisFor, ownerOf, type Owner } from '../../tests/referring.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { approveVitalInterest, claimVitalInterest, recordPerson, withdrawBasis } from '../people/index.ts'
import { addTask } from './add-task.ts'
import { finishTask } from './finish-task.ts'
import { openCase } from './open.ts'
import { acceptReferral, acknowledgeEnd, refer } from './referrals/index.ts'
import { answerRequest } from './requests/answer.ts'
import { askForHelp } from './requests/ask.ts'
import { takeRequest } from './requests/take.ts'
import { showToday } from './today.ts'

let world: World
let referring: Owner
let owner: pg.Client
beforeAll(async () => {
  world = await makeWorld()
  referring = ownerOf(world)
  owner = new pg.Client(world.database.owner)
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await referring.close()
  await world.close()
})
const today = (asking: Asking = world.osh.worker) => world.asPage(showToday, {}, asking)
const ask = (rest: { about?: 'someone else'; danger?: boolean } = {}) =>
  world.asPage(askForHelp, { organisation: world.osh.organisation, language: 'uz', account: 'Yashirin gap', reach: 'by code', ...rest }, visitor)
const someone = async (name: string) => (await world.asPage(recordPerson, { names: [{ text: name }], language: 'uz', reach: 'sms', contact: '+996 555', looked: true }, world.osh.worker)).person as Id<'person'>

test('requests wait for everybody, oldest first, until one takes them; then for her, until she answers', async () => {
  const { request } = await ask({ danger: true })
  const { request: second } = await ask()
  const before = await today()
  expect(before.waiting.map((one) => one.request)).toEqual([request, second])
  expect(before.waiting[0]).toMatchObject({ state: 'waiting', danger: true, screenFirst: true, late: false })
  expect(JSON.stringify(before)).not.toContain('Yashirin gap')

  await world.asPage(takeRequest, { request: second }, world.osh.worker)
  expect((await today()).mine.map((one) => one.request)).toEqual([second])
  expect((await today(world.osh.worker2)).mine).toEqual([])
  expect((await today(world.osh.worker2)).waiting.map((one) => one.request)).toEqual([request])
  await world.asPage(answerRequest, { request: second, text: 'Salom' }, world.osh.worker)
  expect((await today()).mine).toEqual([])
  await owner.query(`update request set asked_at = asked_at - interval '49 hours'`)
  expect((await today()).waiting).toMatchObject([{ request, late: true }])
})

test('a question about someone else waits until that person is recorded', async () => {
  const { request } = await ask({ about: 'someone else' })
  await world.asPage(takeRequest, { request }, world.osh.worker)
  expect((await today()).mine.map((one) => one.request)).toContain(request)
  await world.asPage(recordPerson, { names: [{ text: 'Opa' }], language: 'uz', request }, world.osh.worker)
  expect((await today()).mine.map((one) => one.request)).not.toContain(request)
})

test('my tasks: late, now and ahead, with whose matter it is; a colleague has her own', async () => {
  const person = await someone('Dilfuza')
  const { case: of, reference } = await world.asPage(openCase, { person }, world.osh.worker)
  const day = (days: number) => Temporal.Now.plainDateISO('Asia/Bishkek').add({ days }).toString()
  const tasks = []
  for (const days of [2, 0, 1]) tasks.push((await world.asPage(addTask, { case: of, text: `${days} kun`, dueOn: day(days) }, world.osh.worker)).task)
  await world.asPage(addTask, { case: of, text: 'Uniki', dueOn: day(0), for: world.osh.accounts.worker2 }, world.osh.worker)
  await owner.query(`update task set due_on = $1 where id = $2`, [day(-1), tasks[2]])
  const shown = (await today()).tasks
  expect(shown.map(({ text, is }) => [text, is])).toEqual([['1 kun', 'late'], ['0 kun', 'now'], ['2 kun', 'ahead']])
  expect(shown[0]).toMatchObject({ case: of, reference, person: { person, names: { first: 'Dilfuza' } }, version: 1 })
  expect(JSON.stringify(shown)).not.toContain('+996 555')
  expect((await today(world.osh.worker2)).tasks.map(({ text }) => text)).toEqual(['Uniki'])
  await world.asPage(finishTask, { task: tasks[0] ?? '', seen: 1 }, world.osh.worker)
  expect((await today()).tasks).toHaveLength(2)
})

test('parcels wait for an answer, and when they ended for the word that it was seen', async () => {
  const person = await someone('Gulnora')
  const basis = await basisFor(referring, world.osh, world.moscow, person, { classes: ['name and birth'] })
  const { case: of } = await world.asPage(openCase, { person }, world.osh.worker)
  const { parcel } = await world.asPage(refer, { case: of, basis }, world.osh.worker)
  const moscow = () => today(world.moscow.worker)
  expect(await moscow()).toMatchObject({ parcels: [{ parcel, sender: 'Yoʻldosh', country: 'KG', endedAt: null }], ended: [] })
  expect(JSON.stringify(await moscow())).not.toContain('Gulnora')
  expect(await today()).toMatchObject({ parcels: [], ended: [] })
  await world.asPage(acceptReferral, { parcel }, world.moscow.worker)
  expect(await moscow()).toMatchObject({ parcels: [], ended: [] })
  await world.asPage(withdrawBasis, { basis }, world.osh.worker)
  expect(await moscow()).toMatchObject({ parcels: [], ended: [{ parcel, endedWhy: 'withdrawn' }] })
  await world.asPage(acknowledgeEnd, { parcel }, world.moscow.worker)
  expect(await moscow()).toMatchObject({ parcels: [], ended: [] })
})

test('a vital interest waits for a second person, never for the one who claimed it', async () => {
  const person = await someone('Zarina')
  const { basis } = await world.asPage(claimVitalInterest, { person, purpose: 'medical help', recipient: world.moscow.organisation, classes: ['health'], reason: 'Hushsiz' }, world.osh.worker)
  expect((await today()).interests).toEqual([])
  expect((await today(world.osh.worker2)).interests).toMatchObject([{ basis, person: { person, names: { first: 'Zarina' } }, recipient: 'Doroga doma', purpose: 'medical help', claimedBy: 'worker of Yoʻldosh' }])
  expect((await today(world.osh.supervisor)).interests).toHaveLength(1)
  expect((await today(world.moscow.worker)).interests).toEqual([])
  await world.asPage(approveVitalInterest, { basis }, world.osh.supervisor)
  expect((await today(world.osh.worker2)).interests).toEqual([])
})

test('nobody else has such a day', async () => {
  await expect(today(visitor)).rejects.toMatchObject({ why: 'unknown' })
  for (const colleague of [world.osh.coordinator, world.osh.administrator]) await expect(today(colleague)).rejects.toMatchObject({ why: 'forbidden' })
})

test('of many tasks the earliest stand there, with how many there are in all', async () => {
  const person = await someone('Gulnora')
  const { case: opened } = await world.asPage(openCase, { person }, world.osh.worker2)
  for (const days of [3, 1, 2]) await world.asPage(addTask, { case: opened, text: `In ${days}`, dueOn: Temporal.Now.plainDateISO('UTC').add({ days }).toString() }, world.osh.worker2)
  const [all, few] = [await world.asPage(showToday, { most: 300 }, world.osh.worker2), await world.asPage(showToday, { most: 2 }, world.osh.worker2)]
  expect(all.tasks.map(({ text }) => text).slice(-3)).toEqual(['In 1', 'In 2', 'In 3'])
  expect(few.tasks).toEqual(all.tasks.slice(0, 2))
  expect([all.due, few.due]).toEqual([all.tasks.length, all.tasks.length])
})
