import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages, locale } from '../../core/words.ts'
import { translate } from '../../web/public/words.ts'
import { ownName } from '../../web/words.ts'
import { follow, press } from './hands.ts'
import { desktop, House, phone } from './house.ts'
import { weightOf } from './weigh.ts'

let house: House
beforeAll(async () => { house = await House.open() })
afterAll(() => house.close())

/** Does the whole name of a language stand on the screen, without a scroll to the side? */
const isSeen = async (page: Page, name: string) => {
  const box = await page.getByRole('link', { name, exact: true }).boundingBox()
  return box !== null && box.x >= 0 && box.x + box.width <= phone.width
}

describe.each(['tg', 'ky'] as const)('somebody who reads %s, on a small phone without scripts', (language) => {
  const t = translate(language)
  const at = (page: Page) => new URL(page.url()).pathname

  test('asks, gets a code and comes back with it, every word in her language', async () => {
    const page = await house.visitor({ screen: phone, language, scripts: false })
    await page.goto('/')
    expect(at(page)).toBe(`/${language}`)
    expect(await page.locator('html').getAttribute('lang')).toBe(locale[language])
    expect(await page.getByRole('navigation', { name: t('web.languages') }).getByRole('link').allTextContents()).toEqual(languages.map((one) => ownName[one]))
    for (const one of languages) expect(await isSeen(page, ownName[one]), one).toBe(true)
    await house.check(page, `home ${language}`)

    await follow(page, page.getByRole('link', { name: t('web.home.ask') }).first())
    await house.check(page, `ask ${language}`)
    await follow(page, page.getByRole('link', { name: 'Paygoh' }))
    await press(page, page.getByRole('button', { name: t('web.ask-one.send') }))
    expect(await page.getByRole('heading', { name: t('core.why.invalid') }).count()).toBe(1)
    await house.check(page, `ask one, refused ${language}`)

    await page.getByLabel(t('web.ask-one.about.myself'), { exact: true }).check()
    await page.getByLabel(t('cases.trouble.pay withheld'), { exact: true }).check()
    await page.getByLabel(t('web.ask-one.account')).fill('…')
    await page.getByLabel(t('cases.reach.by code'), { exact: true }).check()
    await press(page, page.getByRole('button', { name: t('web.ask-one.send') }))
    const code = await page.locator('output').textContent()
    await house.check(page, `code ${language}`)

    await page.goto(`/${language}/answer`)
    await house.check(page, `answer, closed ${language}`)
    await page.getByLabel(t('web.answer.code')).fill(code ?? '')
    await press(page, page.getByRole('button', { name: t('web.answer.read') }))
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(t('web.answer.state.waiting'))
    await house.check(page, `answer ${language}`)
  })

  test('reads the register: what is not translated says which language it is in', async () => {
    const page = await house.visitor({ screen: phone, language })
    for (const path of ['programmes', 'organisations', 'sign-in', 'no-such-page']) {
      await page.goto(`/${language}/${path}`)
      await house.check(page, `${path} ${language}`)
    }
    await page.goto(`/${language}/programmes`)
    await follow(page, page.locator('tbody a').first())
    await house.check(page, `programme ${language}`)
    await page.setViewportSize(desktop)
    await house.check(page, `programme ${language}`)
  })

  test('comes to the desk in Russian, which speaks three languages', async () => {
    const page = await house.worker('Farrukh Nazarov', { language: 'ru' })
    for (const path of ['/desk', '/desk/requests?x=1', '/desk/staff']) {
      await page.goto(`/${language}${path}`)
      expect(page.url()).toBe(`${house.url}/ru${path}`)
    }
  })
})

test.each(languages)('home, asking and the answer fit into the first 14 KB in %s', async (language) => {
  for (const path of ['', '/ask', '/answer', '/sign-in'])
    expect((await weightOf(`${house.url}/${language}${path}`)).all, path).toBeLessThan(14_000)
})

test.each(languages)('the calendar of events at one address for everybody, in the %s that a program asks for', async (language) => {
  const answer = await fetch(`${house.url}/events.ics`, { headers: { 'accept-language': language } })
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-language')]).toEqual([200, 'text/calendar; charset=utf-8', language])
  const calendar = await answer.text()
  expect(calendar).toContain(`NAME:Hamroh: ${translate(language)('events.list.title')}\r\n`)
  expect(calendar.match(/^BEGIN:VEVENT\r$/gm)?.length).toBeGreaterThan(5)
})
