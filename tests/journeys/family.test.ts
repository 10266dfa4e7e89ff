import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { button, dayFromNow, does, follow, idOn, press, ru, unfold, words } from './hands.ts'
import { House, opening, phone } from './house.ts'

let house: House
let nargiza: Page
let aida: Page
beforeAll(async () => {
  house = await House.open()
  nargiza = await house.worker('Nargiza Karimova', { language: 'ru', scripts: false })
  aida = await house.worker('Aida Sydykova', { language: 'ru', scripts: false })
}, opening)
afterAll(() => house.close())

const mother = 'Юсупова Ойгул'
const child = 'Юсупова Сабо'
let [hers, childs] = ['', '']

async function record(name: string, bornOn: string): Promise<string> {
  await nargiza.goto('/ru/desk/people/new')
  await nargiza.getByLabel(ru('web.names.papers.cyrillic')).fill(name)
  await nargiza.getByLabel(ru('people.content.born on')).fill(bornOn)
  await nargiza.locator('input[name=language][value=tg]').check()
  await nargiza.getByLabel(ru('web.quoted', { words: ru('cases.reach.not at all') })).check()
  await does(nargiza, button(nargiza, ru('people.record.does')))
  return `/ru/desk/people/${idOn(nargiza)}`
}
const within = (page: Page, id: string) => page.locator(`section[aria-labelledby=${id}]`)

test('a child without anybody who answers for her is marked, before anything else is said', async () => {
  hers = await record(mother, '01.02.1990')
  childs = await record(child, dayFromNow(-8 * 365))
  expect(await words(nargiza)).toContain(ru('web.linked.answers.not said'))
  await follow(nargiza, nargiza.getByRole('link', { name: ru('people.relations.add.does') }))
  await house.check(nargiza, 'relations none')
  await does(nargiza, button(nargiza, ru('web.linked.unaccompanied')))
  expect(await words(nargiza)).toContain(ru('web.linked.answers.unaccompanied'))
})

test('her mother is found by what is typed, in another alphabet, and linked; both files show it', async () => {
  await within(nargiza, 'find').getByLabel(ru('web.linked.find-label')).fill('Yusupova Oygul')
  expect(await press(nargiza, button(nargiza, ru('web.linked.find-do')))).toBe(200)
  const found = within(nargiza, 'find')
  expect(new URL(nargiza.url()).search).toBe('')
  expect(await press(nargiza, button(nargiza, ru('people.relations.add.does')).first())).toBe(422)
  await house.check(nargiza, 'relations refused')
  await found.getByLabel(new RegExp(mother)).check()
  await found.getByLabel(ru('web.linked.role', { name: child })).selectOption('guardian')
  await does(nargiza, button(nargiza, ru('people.relations.add.does')).first())
  expect(await words(nargiza)).toContain(ru('web.linked.answers.guardian'))
  await house.check(nargiza, 'relations')
  await aida.goto(hers)
  expect(await within(aida, 'linked').innerText()).toContain(child)
  await house.check(aida, 'family of a person')
})

test('somebody without a file is a name; a link ends with its reason and stays to be read', async () => {
  await nargiza.goto(`${hers}/relations`)
  const named = within(nargiza, 'name-only')
  await named.getByLabel(ru('web.linked.name'), { exact: true }).fill('Юсупов Карим')
  await named.getByLabel(ru('web.linked.role', { name: mother })).selectOption('sibling')
  await does(nargiza, button(nargiza, ru('people.relations.add.does')).last())
  const item = nargiza.locator('li', { hasText: 'Юсупов Карим' })
  await item.locator('summary').click()
  expect(await press(nargiza, button(item, ru('people.relations.end.does')))).toBe(422)
  await item.locator('summary').click()
  await item.getByLabel(ru('web.linked.why')).selectOption('by mistake')
  await does(nargiza, button(item, ru('people.relations.end.does')))
  await unfold(nargiza, ru('web.linked.before', { count: 1 }))
  expect(await words(nargiza)).toContain(ru('people.relation-end.by mistake'))
  await nargiza.setViewportSize(phone)
  await house.check(nargiza, 'relations on a phone')
})

test('the child is kept apart: on the page of her mother a colleague finds nobody', async () => {
  await nargiza.goto(`${childs}/apart`)
  await does(nargiza, button(nargiza, ru('people.compartment.move.does')))
  for (const page of [hers, `${hers}/relations`, `${childs}/relations`]) {
    await aida.goto(page)
    const said = await words(aida)
    expect([page, said.includes(child), /Person [A-Z0-9]{4}/.test(said) && page !== `${childs}/relations`, page === `${childs}/relations` && said.includes(mother)]).toEqual([page, false, false, false])
  }
  await nargiza.goto(`${hers}/relations`)
  expect(await words(nargiza)).toMatch(/Person [A-Z0-9]{4}/)
})
