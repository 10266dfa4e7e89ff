import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type World } from '../../tests/world.ts'
import { giveConsent, recordPerson, withdrawBasis } from '../people/index.ts'
import { openCase, refer, showCase } from './index.ts'

let world: World
let person: string
let opened: string
beforeAll(async () => {
  world = await makeWorld()
  person = (await world.asPage(recordPerson, { names: [{ text: 'Саидов Далер' }, { text: 'Saidov Daler' }], language: 'uz', bornOn: '1996-03-02', citizenship: 'UZ', work: 'Construction', reach: 'not at all' }, world.osh.worker)).person
  opened = (await world.asPage(openCase, { person }, world.osh.worker)).case
})
afterAll(() => world.close())

const shown = (asking = world.osh.worker) => world.asPage(showCase, { case: opened }, asking)
const inDays = (days: number) => Temporal.Now.plainDateISO('UTC').add({ days }).toString()
const agree = (crossesBorder: boolean) => world.asPage(giveConsent, {
  person, purpose: 'shelter', recipient: world.moscow.organisation, classes: ['name and birth', 'health'], language: 'ru', wayGiven: 'in person spoken', givenOn: inDays(-1), untilOn: inDays(60), crossesBorder,
}, world.osh.worker)

test('a case shows where one works, whom a task can be for, and what the file holds', async () => {
  const { office, colleagues, person: whose, onFile } = await shown()
  expect(office).toMatchObject({ country: 'KG', zone: 'Asia/Bishkek', roles: ['case worker'] })
  const names = colleagues.map(({ account }) => account)
  expect(names).toEqual(expect.arrayContaining([world.osh.accounts.worker, world.osh.accounts.supervisor]))
  expect(names).not.toContain(world.osh.accounts.coordinator)
  expect(names).not.toContain(world.moscow.accounts.worker)
  expect(whose).toMatchObject({ bornOn: '1996-03-02', citizenship: 'UZ' })
  expect(onFile).toEqual(['name and birth', 'contact', 'work'])
})

test('it says beforehand on which consent one can refer, and why not on another', async () => {
  const silent = await agree(false)
  const whole = await agree(true)
  const whyNot = async (basis: string) => (await shown()).bases.find((one) => one.basis === basis)?.whyNot
  expect(await whyNot(silent.basis)).toBe('cases.referrals.refer.no-transfer')
  await expect(world.asPage(refer, { case: opened, basis: silent.basis }, world.osh.worker)).rejects.toMatchObject({ saying: { key: 'cases.referrals.refer.no-transfer' } })
  expect(await whyNot(whole.basis)).toBeNull()
  await world.asPage(refer, { case: opened, basis: whole.basis, classes: ['name and birth'] }, world.osh.worker)
  expect(await whyNot(whole.basis)).toBe('cases.referrals.refer.already')
  expect((await shown()).referrals).toMatchObject([{ classes: ['name and birth'], openedAt: null, answer: null, outcome: null, acknowledgedAt: null }])
  await world.asPage(withdrawBasis, { basis: whole.basis }, world.osh.worker)
  expect(await whyNot(whole.basis)).toBe('cases.referrals.refer.withdrawn')
})

test('a supervisor reads the same; a coordinator and another organisation do not', async () => {
  expect((await shown(world.osh.supervisor)).office.roles).toEqual(['supervisor'])
  await expect(shown(world.osh.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(shown(world.moscow.worker)).rejects.toMatchObject({ why: 'missing' })
})
