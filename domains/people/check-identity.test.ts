import { afterAll, beforeAll, expect, test } from 'vitest'
import { asked, onFile } from '../../tests/people.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { checkIdentity } from './check-identity.ts'
import { recordPerson } from './record.ts'
import { showMyFile } from './show-my-file.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const key = (key: string) => ({ why: 'conflict', saying: { key } })

test('a second request of the same person opens the file too, once its holder was checked', async () => {
  const { person } = await onFile(world)
  const again = await asked(world)
  await expect(world.asPage(showMyFile, {}, again.asking)).rejects.toMatchObject({ why: 'forbidden' })
  await world.asPage(checkIdentity, { request: again.request, person, way: 'document seen' }, world.osh.worker)
  expect((await world.asPage(showMyFile, {}, again.asking)).person).toBe(person)
  await expect(world.asPage(checkIdentity, { request: again.request, person, way: 'in person' }, world.osh.worker)).rejects.toMatchObject(key('people.check-identity.checked-already'))
})

test('the sister’s code never opens his file', async () => {
  const { request, asking } = await asked(world, { about: 'someone else' })
  const { person } = await world.asPage(recordPerson, { names: [{ text: 'Salim' }], language: 'uz', request }, world.osh.worker)
  await expect(world.asPage(checkIdentity, { request, person, way: 'known to us' }, world.osh.worker)).rejects.toMatchObject(key('people.check-identity.asked-for-another'))
  await expect(world.asPage(showMyFile, {}, asking)).rejects.toMatchObject({ why: 'forbidden' })
})

test('a request that is another person’s, and a person of another organisation', async () => {
  const { person } = await onFile(world)
  const other = await onFile(world)
  const { request } = await asked(world)
  await world.asPage(recordPerson, { names: [{ text: 'A' }], language: 'uz', request }, world.osh.worker)
  await expect(world.asPage(checkIdentity, { request, person, way: 'in person' }, world.osh.worker)).rejects.toMatchObject(key('people.check-identity.another-person'))
  await expect(world.asPage(checkIdentity, { request: other.request, person, way: 'in person' }, world.third.worker)).rejects.toMatchObject({ why: 'missing' })
})
