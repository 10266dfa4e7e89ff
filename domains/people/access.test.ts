import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor, type Asking } from '../../core/actor.ts'
import type { Operation } from '../../core/operation.ts'
import { run } from '../../core/run.ts'
import { asked, consentOf, inDays, onFile } from '../../tests/people.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import {
  approveVitalInterest, changeIdentity, checkIdentity, claimVitalInterest, erasePerson, giveConsent, notifyPerson, operations, recordPerson, renamePerson,
  reviewConsentText, setSafeContact, showMyFile, showPerson, showVitalInterest, sweepErased, withdrawBasis, listPeople,
} from './index.ts'

let world: World
let tries: readonly (readonly [Operation, unknown])[]
beforeAll(async () => {
  world = await makeWorld()
  const { person } = await onFile(world)
  const { request } = await asked(world)
  const { basis } = await world.asPage(giveConsent, consentOf(world, person), world.osh.worker)
  const urgent = { person, purpose: 'medical help', recipient: world.moscow.organisation, classes: ['health'], reason: 'Hushsiz' } as const
  const claimed = await world.asPage(claimVitalInterest, { ...urgent, classes: ['health'] }, world.osh.worker2)
  tries = [
    [showPerson, { person }], [renamePerson, { person, seen: 1, names: [{ text: 'A' }] }], [changeIdentity, { person, seen: 1 }],
    [setSafeContact, { person, seen: 1, reach: 'by code' }], [checkIdentity, { request, person, way: 'known to us' }], [erasePerson, { person, sure: true }],
    [notifyPerson, { person }], [giveConsent, { ...consentOf(world, person), givenOn: inDays(-1), recipient: world.third.organisation }], [claimVitalInterest, { ...urgent, recipient: world.third.organisation }],
    [approveVitalInterest, { basis: claimed.basis }], [showVitalInterest, { basis: claimed.basis }], [withdrawBasis, { basis }],
  ]
})
afterAll(() => world.close())
const knock = ([operation, input]: readonly [Operation, unknown], asking: Asking) => run(operation, input, asking, world.node, { via: 'page' })

describe('nothing of a file is for', () => {
  test('a case worker of another organisation: for her it does not exist', async () => {
    for (const one of tries) await expect(knock(one, world.moscow.worker), one[0].name).rejects.toMatchObject({ why: 'missing' })
  })
  test('a colleague without a role that opens files', async () => {
    for (const asking of [world.osh.administrator, world.osh.coordinator])
      for (const one of tries) await expect(knock(one, asking), one[0].name).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(listPeople, {}, world.osh.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
  })
  test('a stranger', async () => {
    for (const one of tries) await expect(knock(one, visitor), one[0].name).rejects.toMatchObject({ why: 'unknown' })
    await expect(world.asPage(showMyFile, {}, visitor)).rejects.toMatchObject({ why: 'unknown' })
    await expect(world.asPage(listPeople, {}, visitor)).rejects.toMatchObject({ why: 'unknown' })
  })
  test('one who holds the code of another request', async () => {
    const { asking } = await asked(world)
    for (const one of tries) await expect(knock(one, asking), one[0].name).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(showMyFile, {}, asking)).rejects.toMatchObject({ why: 'forbidden', saying: { key: 'people.show-my-file.not-checked' } })
  })
  test('another person who was checked', async () => {
    const { asking } = await onFile(world)
    for (const one of tries.filter(([{ who }]) => who.includes('asker'))) await expect(knock(one, asking), one[0].name).rejects.toMatchObject({ why: 'missing' })
  })
  test('a robot', async () => {
    for (const one of tries) await expect(knock(one, robot('sweeper')), one[0].name).rejects.toMatchObject({ why: 'forbidden' })
  })
})

test('only the sweeper sweeps, and a file that stands is missing to it', async () => {
  const { person } = await onFile(world)
  const organisation = world.osh.organisation
  await expect(world.asPage(sweepErased, { organisation, person }, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(sweepErased, { organisation, person }, robot('sweeper'))).rejects.toMatchObject({ why: 'missing' })
  expect((await world.asPage(showPerson, { person }, world.osh.worker)).names).toHaveLength(2)
})

test('a supervisor reads, and does not write', async () => {
  const { person } = await onFile(world)
  await world.asPage(showPerson, { person }, world.osh.supervisor)
  await expect(world.asPage(recordPerson, { names: [{ text: 'A' }], language: 'uz' }, world.osh.supervisor)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(world.asPage(reviewConsentText, { language: 'uz', reviewer: 'A', reviewedOn: '2026-01-01' }, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
})

test('each operation is named after its file', () => {
  expect(operations.every(({ name }) => name.startsWith('people/'))).toBe(true)
  expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length)
})
