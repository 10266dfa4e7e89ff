import { afterAll, beforeAll, expect, test } from 'vitest'
import { toDay } from '../../core/ids.ts'
import { addNeed } from '../cases/add-need.ts'
import { showParcel } from '../cases/referrals/show-parcel.ts'
import { recordAssistance } from '../cases/record-assistance.ts'
import { shared, today } from '../../tests/people.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { showMyFile } from './show-my-file.ts'
import { showPerson } from './show.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

test('one sees what is known, what was shared, what was given, and who looked, here and there', async () => {
  const his = await shared(world)
  await world.asPage(addNeed, { case: his.case, kind: 'unpaid wages', text: 'Besh oylik' }, world.osh.worker)
  await world.asPage(recordAssistance, { case: his.case, kind: 'legal advice', onDay: toDay(today()), programme: world.programme }, world.osh.worker)
  await world.asPage(showPerson, { person: his.person }, world.osh.supervisor)
  await world.asPage(showPerson, { person: his.person }, world.osh.supervisor)
  await world.asPage(showParcel, { parcel: his.parcel }, world.moscow.worker)

  const mine = await world.asPage(showMyFile, {}, his.asking)
  expect(mine).toMatchObject({
    person: his.person, names: [{ text: 'Салим Каримов' }, { text: 'Salim Karimov' }], safeContact: { reach: 'email', contact: 'salim@example.org' },
    identity: { account: 'Besh oydan beri ish haqi yoʻq' }, more: false,
    bases: [{ basis: his.basis, state: 'live', recipient: { name: 'Doroga doma' } }],
    shared: [{ receiver: 'Doroga doma', country: 'RU', purpose: 'wages and papers', live: true, endedAt: null }],
    cases: [{ case: his.case, needs: [{ kind: 'unpaid wages', text: 'Besh oylik' }], help: [{ kind: 'legal advice', onDay: today() }] }],
  })
  const read = mine.looks.filter((one) => one.what === 'people/show')
  expect(read, 'twice within a quarter of an hour is one look').toMatchObject([{ name: 'supervisor of Yoʻldosh', organisation: 'Yoʻldosh', by: 'staff', kind: 'read' }])
  expect(mine.looks.filter((one) => one.what === 'opened')).toMatchObject([{ organisation: 'Doroga doma', name: null }])
  expect(mine.looks.some((one) => one.what === 'cases/requests/take' && one.name === 'worker of Yoʻldosh')).toBe(true)
})

test('the person’s own look is in the list the next time, so that a stolen code shows itself', async () => {
  const { asking } = await shared(world)
  await world.asPage(showMyFile, {}, asking)
  expect((await world.asPage(showMyFile, {}, asking)).looks).toContainEqual(expect.objectContaining({ by: 'asker', name: null, what: 'people/show-my-file' }))
})

test('staff have no file of their own to read', async () => {
  await expect(world.asPage(showMyFile, {}, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
})
