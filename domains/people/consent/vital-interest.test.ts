import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Class } from '../lists.ts'
import { onFile } from '../../../tests/people.ts'
import { ownerOf } from '../../../tests/referring.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { showPerson } from '../show.ts'
import { approveVitalInterest } from './approve-vital-interest.ts'
import { claimVitalInterest } from './claim-vital-interest.ts'
import { showVitalInterest } from './show-vital-interest.ts'
import { withdrawBasis } from './withdraw.ts'

let world: World
let person: string
beforeAll(async () => {
  world = await makeWorld()
  person = (await onFile(world)).person
})
afterAll(() => world.close())
const claim = (rest: { recipient?: string; classes?: Class[] } = {}) => world.asPage(claimVitalInterest, {
  person, purpose: 'medical help', recipient: world.moscow.organisation, classes: ['name and birth', 'health'], reason: 'Hushsiz yotibdi, soʻrab boʻlmaydi', ...rest,
}, world.osh.worker)
const stateOf = async (basis: string) => (await world.asPage(showPerson, { person }, world.osh.worker)).bases.find((one) => one.basis === basis)?.state

test('it counts for 72 hours once a second person approved it, across the border too', async () => {
  const { basis, until } = await claim()
  expect(await stateOf(basis)).toBe('not approved')
  await expect(world.asPage(approveVitalInterest, { basis }, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden', saying: { key: 'people.consent.approve-vital-interest.own-claim' } })
  await world.asPage(approveVitalInterest, { basis }, world.osh.supervisor)
  expect(await stateOf(basis)).toBe('live')
  const hours = Temporal.Now.instant().until(until).total('hours')
  expect(hours).toBeGreaterThan(71.9)
  expect(hours).toBeLessThanOrEqual(72)
  const shown = (await world.asPage(showPerson, { person }, world.osh.worker)).bases.find((one) => one.basis === basis)
  expect(shown).toMatchObject({ kind: 'vital interest', crossesBorder: true })
})

test('the second person reads the reason; approved twice is a conflict', async () => {
  const { basis } = await claim()
  expect(await world.asPage(showVitalInterest, { basis }, world.osh.worker2)).toMatchObject({
    reason: 'Hushsiz yotibdi, soʻrab boʻlmaydi', claimedBy: 'worker of Yoʻldosh', mine: false, approvedAt: null, recipient: 'Doroga doma', classes: ['health', 'name and birth'],
  })
  expect((await world.asPage(showVitalInterest, { basis }, world.osh.worker)).mine).toBe(true)
  const both = await Promise.allSettled([world.osh.worker2, world.osh.supervisor].map((asking) => world.asPage(approveVitalInterest, { basis }, asking)))
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('what was withdrawn, or is over, cannot be approved any more', async () => {
  const { basis } = await claim()
  await world.asPage(withdrawBasis, { basis }, world.osh.worker)
  await expect(world.asPage(approveVitalInterest, { basis }, world.osh.worker2)).rejects.toMatchObject({ why: 'conflict' })

  const late = await claim()
  const owner = await ownerOf(world)
  await owner.client.query(`update basis set until = now() - interval '1 minute' where id = $1`, [late.basis])
  await owner.close()
  await expect(world.asPage(approveVitalInterest, { basis: late.basis }, world.osh.worker2)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'people.consent.approve-vital-interest.over' } })
  expect(await stateOf(late.basis)).toBe('ended')
})

test('to oneself, or of nothing, it is refused', async () => {
  await expect(claim({ recipient: world.osh.organisation })).rejects.toMatchObject({ why: 'invalid', fields: { recipient: [{ key: 'people.refused.own-organisation' }] } })
  await expect(claim({ classes: [] })).rejects.toMatchObject({ why: 'invalid' })
})
