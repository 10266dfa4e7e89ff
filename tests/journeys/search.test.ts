import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { heading, ru, words } from './hands.ts'
import { House, opening, phone } from './house.ts'

let house: House
let page: Page
/** Somebody of the demonstration: in Cyrillic as the list has the name, and in Latin. */
let one = { cyrillic: '', latin: '' }
beforeAll(async () => {
  house = await House.open()
  page = await house.worker('Nargiza Karimova', { language: 'ru', scripts: false, screen: phone })
  await page.goto('/ru/desk/people')
  const row = page.locator('.people tbody tr').filter({ hasText: /\p{Script=Cyrillic} \p{Script=Cyrillic}/u }).first()
  const [cyrillic, latin] = [await row.locator('a').first().innerText(), /[A-Z][\p{Script=Latin}ʻʼ' -]+/u.exec(await row.innerText())?.[0].trim()]
  one = { cyrillic, latin: latin ?? '' }
}, opening)
afterAll(() => house.close())

/** Types into the field with this place on the page (the first is in the frame) and sends it. */
async function search(text: string, place: 'frame' | 'page' = 'page') {
  const field = place === 'frame' ? page.getByRole('searchbox').first() : page.getByRole('searchbox', { name: ru('web.search.label') })
  await field.fill(text)
  await Promise.all([page.waitForEvent('load'), field.press('Enter')])
}

/** One letter of the surname left out. */
const slipped = (name: string) => name.slice(0, 3) + name.slice(4)

describe('finding a person without a script', () => {
  test('from the field of the frame, in the other alphabet, with a slip; the address says nothing of it', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
    await search(slipped(one.latin), 'frame')
    expect(await heading(page)).toBe(ru('web.search.title'))
    expect(await words(page)).toContain(one.cyrillic)
    expect(await words(page)).toContain(ru('web.search.says.agreed'))
    await house.check(page, 'search, found')
    expect(asked.join('\n')).not.toContain(one.latin.split(' ')[0])
    await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: one.cyrillic }).first().click()])
    expect(await heading(page)).toContain(one.cyrillic)
  })

  test('nothing, too little, nobody: each says what next', async () => {
    await page.goto('/ru/desk/people/search')
    await house.check(page, 'search')
    await search('')
    await house.check(page, 'search, refused')
    await search('ш')
    expect(await words(page)).toContain(ru('web.search.type-more'))
    await search('Zzzyx Qwqwq')
    expect(await words(page)).toContain(ru('web.search.none'))
    await house.check(page, 'search, nobody')
  })
})

test('with a script it is found while one types, on a telephone too', async () => {
  const quick = await house.worker('Nargiza Karimova', { language: 'ru', screen: phone })
  await quick.getByRole('searchbox').first().pressSequentially(one.cyrillic.slice(0, -3))
  await expect.poll(() => quick.getByRole('option').allInnerTexts().then((all) => all.join()), { timeout: 10_000 }).toContain(one.cyrillic)
  await house.check(quick, 'search while typing')
  const wide = await house.worker('Nargiza Karimova', { language: 'ru' })
  await wide.keyboard.press('/')
  await wide.keyboard.insertText(one.latin.split(' ').slice(0, 2).join(' ').slice(0, -2))
  await expect.poll(() => wide.getByRole('option').allInnerTexts().then((all) => all.join()), { timeout: 10_000 }).toContain(one.cyrillic)
  await house.check(wide, 'search while typing, wide')
})
