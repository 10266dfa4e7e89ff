import { afterAll, beforeAll, expect, test } from 'vitest'
import { button, does, follow, heading, press, ru, whyOf, words } from './hands.ts'
import { desktop, House, opening, phone } from './house.ts'

let house: House
beforeAll(async () => { house = await House.open() }, opening)
afterAll(() => house.close())

const reference = /[0-9A-Z]{2}-[0-9A-Z]{4}/

test('a limit comes near: it is said on the page of today, in a letter that names nobody, and how is one’s own to choose', async () => {
  const page = await house.worker('Nargiza Karimova', { screen: phone, language: 'ru', scripts: false })
  const told = page.locator('section[aria-labelledby=notices]')
  // The day of a demonstration begins when it is opened; the house does it beside answering us.
  await expect.poll(async () => { await page.reload(); return told.count() }, { timeout: 60_000, interval: 500 }).toBe(1)
  expect(await told.innerText()).toContain(ru('procedures.clock.recovery-period'))
  const [file = ''] = reference.exec(await told.innerText()) ?? []
  await house.check(page, 'today with a reminder')

  await page.goto('/ru/desk/me/letters')
  await expect.poll(async () => { await page.reload(); return page.locator('pre').count() }, { timeout: 60_000, interval: 500 }).toBe(1)
  const letter = await page.locator('pre').innerText()
  expect(letter).toContain(file)
  expect(letter).toContain('/ru/desk/procedures')
  expect(letter).not.toMatch(/Nargiza|Каримова|\p{Lu}\p{Ll}+(ович|евич|овна|евна)/u)
  expect(await words(page)).toContain(ru('web.letters.kept'))
  await house.check(page, 'the letters to me')

  await follow(page, page.getByRole('link', { name: ru('web.notices.how') }))
  const save = button(page, ru('procedures.notices.change-wish.does'))
  await page.getByLabel(ru('web.wish.ahead')).fill('сорок')
  expect(await press(page, save)).toBe(422)
  expect(await whyOf(page.getByLabel(ru('web.wish.ahead')))).not.toBe('')
  await house.check(page, 'a wish that was refused')
  await page.getByLabel(ru('web.wish.ahead')).fill('8, 2')
  await page.getByLabel('English').check()
  await page.getByLabel(ru('web.wish.by-letter')).uncheck()
  await does(page, save)
  expect(await page.getByLabel(ru('web.wish.ahead')).inputValue()).toBe('8, 2')
  expect(await page.getByLabel(ru('web.wish.by-letter')).isChecked()).toBe(false)

  await page.goto('/ru/desk')
  await does(page, button(told, ru('web.notices.put-away')).first())
  expect(await words(page)).not.toContain(ru('web.notices.title'))
}, 240_000)

test('a month, by its key; and an address for one’s own calendar, which opens nothing else and names nobody', async () => {
  const page = await house.worker('Nargiza Karimova', { screen: desktop, language: 'ru' })
  await page.keyboard.press('g')
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('k')])
  expect(new URL(page.url()).pathname).toBe('/ru/desk/procedures/calendar')
  expect(await heading(page)).toContain(ru('web.month.title'))
  // Sundays stand under Sundays, whatever the first day of the month is.
  const columns = await page.locator('.month > li').evaluateAll((all) => all.map((one) => [one.querySelector('h2')?.textContent?.split(' ').at(-1), Math.round(one.getBoundingClientRect().left)] as const))
  for (const [weekday, left] of columns) expect(new Set(columns.filter((one) => one[0] === weekday).map((one) => one[1])), weekday).toEqual(new Set([left]))
  expect(columns.find((one) => one[0]?.toLowerCase() === 'понедельник')?.[1]).toBeLessThan(columns.find((one) => one[0]?.toLowerCase() === 'воскресенье')?.[1] ?? 0)
  await house.check(page, 'a month')
  await follow(page, page.getByRole('link', { name: ru('web.month.after') }))
  await follow(page, page.getByRole('link', { name: ru('web.law-files.office'), exact: true }))
  await house.check(page, 'the next month, of the office')

  expect(await press(page, button(page, ru('web.month.address-make')))).toBe(200)
  const address = await page.locator('code.once').innerText()
  await house.check(page, 'an address for a calendar')
  const path = new URL(address).pathname
  const took = await fetch(`${house.url}${path}`)
  const text = (await took.text()).replaceAll(/\r\n[ \t]/g, '')
  expect([took.status, took.headers.get('content-type'), took.headers.get('cache-control'), took.headers.get('set-cookie')]).toEqual([200, 'text/calendar; charset=utf-8', 'no-store', null])
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
  expect(text).toMatch(new RegExp(`SUMMARY:${reference.source}: `))
  expect(text).toContain('@hamroh')
  await page.goto('/ru/desk/procedures')
  const people = (await page.locator('main td').allInnerTexts()).flatMap((cell) => cell.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? [])
  expect(people.length).toBeGreaterThan(0)
  for (const name of people) expect(text).not.toContain(name)
  // A wrong secret is nowhere; a revoked one too.
  expect((await fetch(`${house.url}${path.replace(/\/[^/]+\/hamroh/, '/hmr_wrong/hamroh')}`)).status).toBe(404)
  await page.goto('/ru/desk/me')
  await does(page, button(page, ru('directory.revoke-token.does')).first())
  expect((await fetch(`${house.url}${path}`)).status).toBe(404)
}, 240_000)
