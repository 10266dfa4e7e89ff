import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { twoLists } from '../linkings.ts'
import { button, does, follow, heading, press, ru, words } from './hands.ts'
import { House, opening, phone } from './house.ts'

let house: House
let page: Page
const { ours, theirs } = await twoLists(800, 250)
beforeAll(async () => {
  house = await House.open()
  page = await house.worker('Nargiza Karimova', { language: 'ru', scripts: false, screen: phone })
}, opening)
afterAll(() => house.close())

const choose = (name: string, buffer: Buffer = Buffer.alloc(0)) => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
/** Looks again until the work is over, as the page itself does. */
async function over() {
  await expect.poll(async () => {
    await page.reload()
    return words(page)
  }, { timeout: 60_000, interval: 500 }).not.toContain(ru('people.linkings.state.working'))
}

describe('two lists, linked from a telephone without a script', () => {
  test('from the page of people; what is no list is refused in words', async () => {
    await page.goto('/ru/desk/people')
    await follow(page, page.getByRole('link', { name: ru('web.registers.link') }))
    await house.check(page, 'registers, empty')
    expect(await press(page, button(page, ru('web.registers.send')))).toBe(422)
    await choose('list.pdf', Buffer.from('%PDF-1.7'))
    expect(await press(page, button(page, ru('web.registers.send')))).toBe(422)
    expect(await words(page)).toContain(ru('core.table.not-a-table'))
    await house.check(page, 'registers, refused')
  })

  test('one list is brought, then the other; the columns are known', async () => {
    await choose('наши.csv', ours)
    await does(page, button(page, ru('web.registers.send')))
    expect(await heading(page)).toBe('наши.csv')
    await house.check(page, 'registers, columns')
    await choose('чужие.csv', theirs)
    await does(page, button(page, ru('web.registers.send')))
    expect(await heading(page)).toBe('наши.csv · чужие.csv')
    // Two columns that are one thing.
    const first = page.getByRole('combobox').first()
    const was = await first.inputValue()
    await first.selectOption('born')
    expect(await press(page, button(page, ru('web.registers.start')))).toBe(422)
    expect(await words(page)).toContain(ru('people.linkings.refused.twice'))
    await house.check(page, 'registers, columns refused')
    await page.getByRole('combobox').first().selectOption(was)
    await does(page, button(page, ru('web.registers.start')))
    await house.check(page, 'registers, at work')
    await over()
    expect(await words(page)).toContain(ru('people.linkings.state.done'))
  }, 120_000)

  test('the report tells how sure it is; the threshold moves; links are gone through, each with its evidence', async () => {
    expect(await words(page)).toContain(ru('people.link.report.model'))
    expect(await page.locator('svg[role=img]').count()).toBeGreaterThan(0)
    await house.check(page, 'registers, report')
    const asked: string[] = []
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
    await page.getByRole('combobox', { name: ru('web.registers.threshold') }).selectOption('0.99')
    await follow(page, button(page, ru('web.registers.move')))
    expect(new URL(page.url()).searchParams.get('from')).toBe('0.99')
    await follow(page, page.getByRole('link', { name: ru('people.linkings.links.does') }))
    expect(await page.locator('tbody tr').count()).toBe(40)
    await house.check(page, 'registers, links')
    await follow(page, page.locator('tbody th a').first())
    expect(await heading(page)).toMatch(/^Один человек\? \d/)
    await house.check(page, 'registers, one link')
    const name = ours.toString().split('\n')[1]?.split(',')[1] ?? ''
    expect(asked.filter((url) => url.includes(name))).toEqual([])
  })

  test('a colleague of another organisation finds nothing; erased, nothing is left', async () => {
    const where = page.url().replace(/\/links.*/, '')
    const anna = await house.worker('Anna Ryabova', { language: 'ru' })
    expect((await anna.goto(where))?.status()).toBe(404)
    await page.goto(where)
    await does(page, button(page, ru('web.registers.forget')))
    await page.goto(where)
    expect(await words(page)).toContain(ru('people.linkings.state.erased'))
    await house.check(page, 'registers, erased')
  })
})

test('a list and the people on file, with a mouse and a script', async () => {
  const desk = await house.worker('Nargiza Karimova', { language: 'ru' })
  await desk.goto('/ru/desk/people')
  const known = (await desk.locator('.people tbody tr').filter({ hasText: /\p{Script=Cyrillic} \p{Script=Cyrillic}/u }).locator('a').allInnerTexts()).slice(0, 12)
  await desk.goto('/ru/desk/registers')
  await desk.locator('input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(['ФИО,Дата рождения', ...known.map((one) => `${one.replaceAll(',', ' ')},`), 'Никто Неизвестный,1901-01-01'].join('\n')) })
  await does(desk, button(desk, ru('web.registers.send')))
  await desk.getByLabel(ru('people.linkings.against.our people')).check()
  await does(desk, button(desk, ru('web.registers.start')))
  await expect.poll(async () => {
    await desk.reload()
    return words(desk)
  }, { timeout: 60_000, interval: 500 }).not.toContain(ru('people.linkings.state.working'))
  expect(await words(desk)).toContain(ru('people.linkings.state.done'))
  await house.check(desk, 'registers, our people')
  await follow(desk, desk.getByRole('link', { name: ru('people.linkings.links.does') }))
  expect(await desk.locator('tbody a[href*="/desk/people/"]').count()).toBeGreaterThan(0)
  await house.check(desk, 'registers, links to our people')
}, 120_000)
