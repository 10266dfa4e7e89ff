import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../core/actor.ts'
import { newId, type Id } from '../../core/ids.ts'
import { basisFor, ownerOf, type Owner } from '../../tests/referring.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { checkIdentity, erasePerson, recordPerson, withdrawBasis } from '../people/index.ts'
import { closeCase } from './close.ts'
import { openCase } from './open.ts'
import { isReference } from './reference.ts'
import { acceptReferral, declineReferral, refer } from './referrals/index.ts'
import { askForHelp } from './requests/ask.ts'
import { asker } from './requests/asker.ts'
import { listRequests } from './requests/list.ts'
import { readAnswer } from './requests/read.ts'
import { takeRequest } from './requests/take.ts'
import { showCase } from './show.ts'
import { writeNote } from './write-note.ts'

let world: World
let owner: Owner
beforeAll(async () => {
  world = await makeWorld()
  owner = ownerOf(world)
})
afterAll(async () => {
  await owner.close()
  await world.close()
})

async function someone(request?: string) {
  const { person } = await world.asPage(recordPerson, { names: [{ text: 'Dilfuza Karimova' }], language: 'uz', looked: true, ...(request && { request }) }, world.osh.worker)
  return person as Id<'person'>
}
async function asked() {
  const { request, code } = await world.asPage(askForHelp, { organisation: world.osh.organisation, language: 'uz', account: 'Yordam bering', reach: 'by code' }, visitor)
  await world.asPage(takeRequest, { request }, world.osh.worker)
  return { request, holder: asker(world.node, code) }
}
/** A parcel from Osh to Moscow, accepted or not. */
async function parcelTo(answer?: 'accepted' | 'declined') {
  const person = await someone()
  const basis = await basisFor(owner, world.osh, world.moscow, person, { classes: ['name and birth'] })
  const { case: of } = await world.asPage(openCase, { person }, world.osh.worker)
  const { parcel } = await world.asPage(refer, { case: of, basis }, world.osh.worker)
  if (answer === 'accepted') await world.asPage(acceptReferral, { parcel }, world.moscow.worker)
  if (answer === 'declined') await world.asPage(declineReferral, { parcel, reason: 'no capacity' }, world.moscow.worker)
  return { parcel, basis, of }
}
const refused = (key: string) => ({ why: 'conflict', saying: { key } })

test('a case is opened on a person, with a reference that says nothing', async () => {
  const person = await someone()
  const opened = await Promise.all(Array.from({ length: 5 }, () => world.asPage(openCase, { person }, world.osh.worker)))
  expect(opened.every(({ reference }) => isReference(reference))).toBe(true)
  expect(new Set(opened.map(({ reference }) => reference)).size).toBe(5)
})

test('a case on a request shows where it came from, and the request that it is closed, to one whose identity was checked', async () => {
  const { request, holder } = await asked()
  const person = await someone(request)
  const { case: of } = await world.asPage(openCase, { person, request }, world.osh.worker)
  const shown = await world.asPage(showCase, { case: of }, world.osh.worker)
  expect(shown).toMatchObject({ request: { request, takenBy: 'worker of Yoʻldosh' } })
  expect(shown.road.map(({ what }) => what)).toEqual(['asked', 'taken', 'opened'])

  await world.asPage(closeCase, { case: of, seen: 1, reason: 'goals reached' }, world.osh.worker)
  expect(await world.asPage(readAnswer, {}, holder)).toMatchObject({ state: 'taken', identityChecked: false })
  await world.asPage(checkIdentity, { request, person, way: 'in person' }, world.osh.worker)
  expect(await world.asPage(readAnswer, {}, holder)).toMatchObject({ state: 'closed', identityChecked: true })
  const { requests } = await world.asPage(listRequests, {}, world.osh.worker)
  expect(requests.find((one) => one.request === request)).toMatchObject({ state: 'closed', needsUs: false })
})

test('a request has one case, even when two open it at once; and only that of its own person', async () => {
  const { request } = await asked()
  await expect(world.asPage(openCase, { person: await someone(), request }, world.osh.worker)).rejects.toMatchObject(refused('cases.open.not-theirs'))
  const person = await someone(request)
  await expect(world.asPage(openCase, { person: await someone(), request }, world.osh.worker)).rejects.toMatchObject(refused('cases.open.not-theirs'))
  const both = await Promise.allSettled([world.asPage(openCase, { person, request }, world.osh.worker), world.asPage(openCase, { person, request }, world.osh.worker2)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({ ...refused('cases.open.already'), now: { case: expect.any(String) } })
})

test('on a person or on a parcel, never on both or none', async () => {
  const person = await someone()
  await expect(world.asPage(openCase, {}, world.osh.worker)).rejects.toMatchObject({ why: 'invalid' })
  await expect(world.asPage(openCase, { person, parcel: newId<'parcel'>() }, world.osh.worker)).rejects.toMatchObject({ why: 'invalid' })
  await expect(world.asPage(openCase, { parcel: newId<'parcel'>(), request: newId<'request'>() }, world.osh.worker)).rejects.toMatchObject({ why: 'invalid', fields: { request: [{ key: 'core.field.choose' }] } })
})

test('not on a file that was erased, not on what is not ours', async () => {
  const person = await someone()
  await expect(world.asPage(openCase, { person }, world.moscow.worker)).rejects.toMatchObject({ why: 'missing' })
  await world.asPage(erasePerson, { person, sure: true }, world.osh.worker)
  await expect(world.asPage(openCase, { person }, world.osh.worker)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(openCase, { person: newId<'person'>() }, world.osh.worker)).rejects.toMatchObject({ why: 'missing' })
})

test('a case on a parcel that we accepted has a key of its own, and goes on when sharing has ended', async () => {
  const { parcel, basis } = await parcelTo('accepted')
  const { case: of } = await world.asPage(openCase, { parcel }, world.moscow.worker)
  await world.asPage(writeNote, { case: of, text: 'Пришла сама' }, world.moscow.worker)
  const shown = await world.asPage(showCase, { case: of }, world.moscow.worker)
  expect(shown).toMatchObject({ person: null, safeContact: null, parcel: { parcel, live: true, sender: 'Yoʻldosh', country: 'KG' }, notes: [{ text: 'Пришла сама' }], erased: false })
  expect(shown.road.map(({ what }) => what)).toEqual(['arrived', 'opened'])
  expect(JSON.stringify(shown)).not.toContain('Karimova')

  await world.asPage(withdrawBasis, { basis }, world.osh.worker)
  await world.asPage(writeNote, { case: of, text: 'Помогаем дальше' }, world.moscow.worker)
  const after = await world.asPage(showCase, { case: of }, world.moscow.worker)
  expect(after).toMatchObject({ parcel: { live: false, endedWhy: 'withdrawn' }, notes: [{ text: 'Помогаем дальше' }, { text: 'Пришла сама' }] })
  expect(after.road.at(-1)).toMatchObject({ what: 'share ended', code: 'withdrawn' })
})

test('not on a parcel that was not accepted, was declined, has ended, has a case, or went to another', async () => {
  const waiting = await parcelTo()
  await expect(world.asPage(openCase, { parcel: waiting.parcel }, world.moscow.worker)).rejects.toMatchObject(refused('cases.open.accept-first'))
  for (const other of [world.osh.worker, world.third.worker]) await expect(world.asPage(openCase, { parcel: waiting.parcel }, other)).rejects.toMatchObject({ why: 'missing' })
  const declined = await parcelTo('declined')
  await expect(world.asPage(openCase, { parcel: declined.parcel }, world.moscow.worker)).rejects.toMatchObject(refused('cases.open.accept-first'))
  const ended = await parcelTo('accepted')
  await world.asPage(withdrawBasis, { basis: ended.basis }, world.osh.worker)
  await expect(world.asPage(openCase, { parcel: ended.parcel }, world.moscow.worker)).rejects.toMatchObject(refused('cases.open.parcel-ended'))
  const opened = await parcelTo('accepted')
  await world.asPage(openCase, { parcel: opened.parcel }, world.moscow.worker)
  await expect(world.asPage(openCase, { parcel: opened.parcel }, world.moscow.worker2)).rejects.toMatchObject(refused('cases.open.already'))
})

test('the sender’s case shows the referral and how it went', async () => {
  const { of } = await parcelTo('accepted')
  const shown = await world.asPage(showCase, { case: of }, world.osh.worker)
  expect(shown.referrals).toMatchObject([{ receiver: { name: 'Doroga doma', country: 'RU' }, live: true, state: 'accepted', news: [{ kind: 'accepted' }] }])
  expect(shown.road.map(({ what }) => what)).toEqual(['opened', 'referred', 'news accepted'])
})
