import { afterAll, beforeAll, expect, test } from 'vitest'
import { showParcel } from '../../cases/referrals/show-parcel.ts'
import { consentOf, onFile, shared } from '../../../tests/people.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { showMyFile } from '../show-my-file.ts'
import { showPerson } from '../show.ts'
import { giveConsent } from './give.ts'
import { withdrawBasis } from './withdraw.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const seenInMoscow = async (parcel: string) => (await world.asPage(showParcel, { parcel }, world.moscow.worker)).items

test('the person takes it back: in Moscow there is nothing to see from that moment', async () => {
  const { basis, parcel, asking } = await shared(world)
  expect(await seenInMoscow(parcel)).toHaveLength(2)
  expect(await world.asPage(withdrawBasis, { basis }, asking)).toEqual({ basis, ended: 1 })
  expect(await seenInMoscow(parcel)).toBeNull()
  const mine = await world.asPage(showMyFile, {}, asking)
  expect(mine.bases).toMatchObject([{ basis, state: 'withdrawn' }])
  expect(mine.shared).toMatchObject([{ receiver: 'Doroga doma', live: false, endedWhy: 'withdrawn', acknowledgedAt: null }])
})

test('a worker to whom the person said so; twice is a conflict', async () => {
  const { basis, parcel } = await shared(world)
  expect((await world.asPage(withdrawBasis, { basis }, world.osh.worker2)).ended).toBe(1)
  expect(await seenInMoscow(parcel)).toBeNull()
  await expect(world.asPage(withdrawBasis, { basis }, world.osh.worker)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'people.consent.withdraw.withdrawn-already' } })
})

test('only what rests on it ends', async () => {
  const { basis, parcel, person } = await shared(world)
  const other = await world.asPage(giveConsent, consentOf(world, person, { purpose: 'shelter' }), world.osh.worker)
  expect((await world.asPage(withdrawBasis, { basis: other.basis }, world.osh.worker)).ended).toBe(0)
  expect(await seenInMoscow(parcel)).toHaveLength(2)
  const states = (await world.asPage(showPerson, { person }, world.osh.worker)).bases.map((one) => [one.basis, one.state])
  expect(states).toEqual([[other.basis, 'withdrawn'], [basis, 'live']])
})

test('two at once: it is withdrawn once', async () => {
  const { person } = await onFile(world)
  const { basis } = await world.asPage(giveConsent, consentOf(world, person), world.osh.worker)
  const both = await Promise.allSettled([world.osh.worker, world.osh.supervisor].map((asking) => world.asPage(withdrawBasis, { basis }, asking)))
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('the receiver cannot withdraw what it was given', async () => {
  const { basis } = await shared(world)
  await expect(world.asPage(withdrawBasis, { basis }, world.moscow.worker)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(withdrawBasis, { basis }, world.third.supervisor)).rejects.toMatchObject({ why: 'missing' })
})
