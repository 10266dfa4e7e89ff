import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { button, does, follow, heading, press, ru, unfold, words } from './hands.ts'
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

let person = ''
let of = ''
let codeName = ''
const name = 'Мирзоева Шаҳноза'
/** Answers what is asked now. */
const say = async (answer: 'yes' | 'no' | 'does not want to say') => {
  await nargiza.getByLabel(ru(`cases.screening.a.${answer}`), { exact: true }).check()
  await does(nargiza, button(nargiza, ru('web.screening.keep')))
}

test('an interview begins with whether it is safe, is stopped when she is tired, and goes on where it stopped', async () => {
  await nargiza.goto('/ru/desk/people/new')
  await nargiza.getByLabel(ru('web.names.papers.cyrillic')).fill(name)
  await nargiza.locator('input[name=language][value=tg]').check()
  await nargiza.getByLabel(ru('web.quoted', { words: ru('cases.reach.not at all') })).check()
  await does(nargiza, button(nargiza, ru('people.record.does')))
  person = new URL(nargiza.url()).pathname
  await does(nargiza, button(nargiza, ru('cases.open.does')).first())
  of = new URL(nargiza.url()).pathname
  await nargiza.goto(`${of}/screening`)
  await house.check(nargiza, 'screening none')
  await does(nargiza, button(nargiza, ru('cases.screening.begin.does')))
  await house.check(nargiza, 'screening safety')
  for (let at = 0; at < 4; at++) await say('yes')
  await say('yes')
  await say('does not want to say')
  await unfold(nargiza, ru('cases.screening.stop.does'))
  await nargiza.getByLabel(ru('web.screening.stop-why')).selectOption('tired')
  await does(nargiza, button(nargiza, ru('cases.screening.stop.does')))
  expect(await words(nargiza)).toContain(ru('web.screening.stopped'))
  await house.check(nargiza, 'screening stopped')
  await does(nargiza, button(nargiza, ru('cases.screening.resume.does')))
  for (let at = 0; at < 4; at++) await say('yes')
  await say('yes')
  await house.check(nargiza, 'screening')
}, 60_000)
test('she finds a presumed victim, and says why; the page leads to keeping apart who it is', async () => {
  await unfold(nargiza, ru('web.screening.finding'))
  await nargiza.getByLabel(ru('cases.screening.finding.presumed victim'), { exact: true }).check()
  expect(await press(nargiza, button(nargiza, ru('cases.screening.conclude.does')))).toBe(422)
  await house.check(nargiza, 'screening refused')
  await nargiza.getByLabel(ru('web.screening.reason')).fill('Паспорт у хозяина')
  await nargiza.getByLabel(ru('cases.screening.finding.presumed victim'), { exact: true }).check()
  await does(nargiza, button(nargiza, ru('cases.screening.conclude.does')))
  expect(await words(nargiza)).toContain(ru('web.screening.apart'))
})

test('kept apart: her supervisor reads a code name, and asks whoever is on the list', async () => {
  await aida.goto(of)
  expect(await words(aida)).toContain(name)
  await nargiza.goto(`${person}/apart`)
  await house.check(nargiza, 'apart before')
  await does(nargiza, button(nargiza, ru('people.compartment.move.does')))
  await nargiza.goto(of)
  codeName = (await heading(nargiza)) ?? ''
  expect(codeName).toMatch(/^Person [A-Z0-9]{4}$/)
  for (const path of [of, person, `${of}/screening`, '/ru/desk/people', '/ru/desk/cases', '/ru/desk', `${person}/apart`, `${person}/apart?open=yes`]) {
    await aida.goto(path)
    expect([path, (await words(aida)).includes('Мирзоева')]).toEqual([path, false])
  }
  expect(await words(aida)).toContain(codeName)
  expect(await words(aida)).toContain('Nargiza Karimova')
  await house.check(aida, 'apart not on the list')
})

test('who is on the list opens it, and changes what is kept there', async () => {
  await nargiza.goto(`${person}/apart`)
  await follow(nargiza, nargiza.getByRole('link', { name: ru('people.compartment.open.does') }))
  expect(await words(nargiza)).toContain(name)
  await unfold(nargiza, ru('people.compartment.change.does'))
  await nargiza.getByLabel(ru('web.names.papers.cyrillic')).fill('')
  expect(await press(nargiza, button(nargiza, ru('web.change.save')))).toBe(422)
  await house.check(nargiza, 'apart refused')
  await nargiza.getByLabel(ru('web.names.papers.cyrillic')).fill('Мирзоева Шаҳноза Каримовна')
  await does(nargiza, button(nargiza, ru('web.change.save')))
  expect(await words(nargiza)).toContain('Мирзоева Шаҳноза Каримовна')
  expect(await heading(nargiza)).toBe(ru('web.apart.title'))
  await house.check(nargiza, 'apart open')
  await nargiza.setViewportSize(phone)
  await house.check(nargiza, 'apart open on a phone')
})
