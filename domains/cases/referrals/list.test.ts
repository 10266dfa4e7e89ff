import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '../../../core/ids.ts'
import { basisFor, caseFor, ownerOf, type Owner } from '../../../tests/referring.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { recordPerson } from '../../people/index.ts'
import { acceptReferral, listReferrals, refer } from './index.ts'

let world: World
let owner: Owner
/** Five parcels from Osh to Moscow, the oldest first; the second, third and fifth are answered. */
const sent: { referral: string; parcel: string }[] = []
beforeAll(async () => {
  world = await makeWorld()
  owner = ownerOf(world)
  for (let at = 0; at < 5; at++) {
    const { person } = await world.asPage(recordPerson, { names: [{ text: `Dilfuza ${at}` }], language: 'uz' }, world.osh.worker)
    const known = person as Id<'person'>
    const basis = await basisFor(owner, world.osh, world.moscow, known)
    sent.push(await world.asPage(refer, { case: await caseFor(owner, world.osh, known), basis }, world.osh.worker))
  }
  for (const at of [1, 2, 4]) await world.asPage(acceptReferral, { parcel: sent[at]?.parcel ?? '' }, world.moscow.worker)
})
afterAll(async () => {
  await owner.close()
  await world.close()
})

const parcels = (...at: number[]) => at.map((one) => sent[one]?.parcel)

test('what we sent goes page by page, the newest first, each once', async () => {
  const seen: string[] = []
  let before: string | undefined
  for (let page = 0; page < 3; page++) {
    const { sent: rows, next } = await world.asPage(listReferrals, { most: 2, ...(before && { sentBefore: before }) }, world.osh.worker)
    seen.push(...rows.map(({ referral }) => referral))
    before = next.sent ?? undefined
    expect(next.sent === null).toBe(page === 2)
  }
  expect(seen).toEqual(sent.map(({ referral }) => referral).toReversed())
})

test('however old, what waits for us stands on the first page of what we received, and what follows goes on behind the page', async () => {
  const first = await world.asPage(listReferrals, { most: 2 }, world.moscow.worker)
  expect(first.received.map(({ parcel }) => parcel)).toEqual(parcels(4, 3, 0))
  expect(first.next).toEqual({ sent: null, received: sent[3]?.parcel })
  const second = await world.asPage(listReferrals, { most: 2, receivedBefore: sent[3]?.parcel }, world.moscow.worker)
  expect(second.received.map(({ parcel }) => parcel)).toEqual(parcels(2, 1))
  expect((await world.asPage(listReferrals, { most: 2, receivedBefore: sent[1]?.parcel }, world.moscow.worker))).toMatchObject({ next: { received: null } })
})

test('another organisation has none of them, whatever page it asks for; a page of more than two thousand is refused', async () => {
  expect(await world.asPage(listReferrals, { receivedBefore: sent[4]?.parcel, sentBefore: sent[4]?.referral }, world.third.worker)).toMatchObject({ sent: [], received: [] })
  await expect(world.asPage(listReferrals, { most: 2001 }, world.osh.worker)).rejects.toMatchObject({ why: 'invalid' })
})
