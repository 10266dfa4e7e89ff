import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { button, dayFromNow, does, heading, press, ru, words } from './hands.ts'
import { House, opening, phone } from './house.ts'

let house: House
let page: Page
beforeAll(async () => {
  house = await House.open()
  page = await house.worker('Nargiza Karimova', { language: 'ru', scripts: false, screen: phone })
}, opening)
afterAll(() => house.close())

const right = 'P<TJKSAIDOVA<<MADINA<<<<<<<<<<<<<<<<<<<<<<<<\n4001234563TJK9003129F2701150<<<<<<<<<<<<<<06'
const field = (name: string) => page.locator(`[name="${name}"]:not([type=hidden])`)
let person = ''

describe('a passport, without a script, on a telephone', () => {
  test('its lines are read: what is wrong is said, what may have been meant is offered, and nothing is put right unasked', async () => {
    await page.goto('/ru/desk/people')
    await page.locator('.people tbody a').first().click()
    person = new URL(page.url()).pathname
    await page.goto(`${person}/papers`)
    expect(await heading(page)).toBe(ru('web.papers.title'))
    await house.check(page, 'papers, none')
    await field('zone').fill('Саидова Мадина')
    await press(page, button(page, ru('web.papers.read')))
    expect(await words(page)).toContain(ru('people.zone.fault.no-zone'))
    await field('zone').fill(right.replace('4001234563', '4O01234563'))
    await press(page, button(page, ru('web.papers.read')))
    expect(await words(page)).toContain(ru('people.zone.fault.check-number'))
    expect(await field('number').inputValue()).toBe('4O0123456')
    await house.check(page, 'papers, lines with a fault')
    await press(page, button(page, ru('web.papers.meant-sign', { line: 2, at: 2, from: 'O', to: '0' })))
    expect(await words(page)).toContain(ru('web.papers.checks-right', { count: 5 }))
    expect([await field('number').inputValue(), await field('name').inputValue(), await field('otherName').inputValue(), await field('bornOn').inputValue(), await field('expiresOn').inputValue(), await field('country').inputValue()])
      .toEqual(['400123456', 'SAIDOVA MADINA', 'Саидова Мадина', '12.03.1990', '15.01.2027', 'TJ'])
    await house.check(page, 'papers, lines read')
  })

  test('is recorded, with whoever has it; its names join the person’s, and its number finds her', async () => {
    await press(page, button(page, ru('people.papers.record.does')))
    expect(await words(page)).toContain(ru('core.field.choose'))
    expect(await field('number').inputValue()).toBe('400123456')
    await field('holder').selectOption('employer')
    await field('since').fill('01.03.2026')
    await press(page, button(page, ru('people.papers.record.does')))
    expect(await heading(page)).toBe(ru('people.paper.passport'))
    expect(await words(page)).toContain('400123456')
    expect(await words(page)).toContain(ru('web.papers.zone-agreed'))
    await house.check(page, 'a paper')
    await page.goto(`${person}/papers`)
    expect(await words(page)).toContain(ru('web.papers.sign'))
    expect(await words(page)).toContain('••• 456')
    expect(await words(page)).not.toContain('400123456')
    await house.check(page, 'papers')
    await page.goto(person)
    expect(await words(page)).toContain('SAIDOVA MADINA')
    await page.goto('/ru/desk/people/search')
    await page.getByRole('searchbox', { name: ru('web.search.label') }).fill('400123456')
    await Promise.all([page.waitForEvent('load'), page.getByRole('searchbox', { name: ru('web.search.label') }).press('Enter')])
    expect(await page.locator(`a[href$="${person}"]`).count()).toBeGreaterThan(0)
  })

  test('comes back to her; a day that is yet to come is refused; then it is taken off the list', async () => {
    await page.goto(`${person}/papers`)
    await page.locator('ul.lines a').first().click()
    await field('holder').selectOption('the person')
    await field('since').fill('01.03.2096')
    await press(page, button(page, ru('people.papers.hand.does')))
    expect(await words(page)).toContain(ru('people.papers.refused.since-later'))
    await house.check(page, 'a paper, refused')
    await field('since').fill('')
    await press(page, button(page, ru('people.papers.hand.does')))
    expect(await page.locator('aside li').first().innerText()).toContain(ru('people.holder.the person'))
    await page.locator('summary', { hasText: ru('people.papers.end.does') }).click()
    await page.getByLabel(ru('people.papers.ended.entered by mistake')).check()
    await button(page, ru('people.papers.end.does')).click()
    await page.waitForURL(`**${person}/papers`)
    expect(await words(page)).toContain(ru('web.papers.none'))
  })
})

test('what ends stands on the day of whoever has the case, and goes when it was seen', async () => {
  const desk = await house.worker('Nargiza Karimova', { language: 'ru' })
  await desk.goto(`${person}/papers`)
  await desk.locator('[name=kind]').selectOption('work permit')
  await desk.locator('[name=holder]').selectOption('we')
  await desk.locator('[name=expiresOn]').fill(dayFromNow(20))
  await does(desk, button(desk, ru('people.papers.record.does')))
  await desk.goto(person)
  await house.check(desk, 'a person with papers')
  await does(desk, button(desk, ru('cases.open.does')))
  await desk.goto('/ru/desk')
  const ending = desk.locator('section', { has: desk.getByRole('heading', { name: ru('web.papers.ending') }) })
  expect(await ending.innerText()).toContain(ru('people.paper.work permit'))
  await house.check(desk, 'today, with papers that end')
  await does(desk, button(ending, ru('web.papers.put-away')).first())
  expect(await words(desk)).not.toContain(ru('people.paper.work permit'))
})
