import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOn, fillIn, findTheForm, send } from './asking.ts'
import { dayFromNow, heading, ru, words } from './hands.ts'
import { House, opening } from './house.ts'

let house: House
let page: Page
beforeAll(async () => {
  house = await House.open()
  const asker = await house.visitor({ language: 'uz', scripts: false })
  await findTheForm(asker, 'Yoʻldosh')
  await fillIn(asker, { troubles: ['pay withheld', 'papers kept'], reach: 'by code', name: 'Sherzod', account: 'Pul bermadilar.' })
  await Promise.all([asker.waitForEvent('load'), send(asker).click()])
  await codeOn(asker)
  page = await house.worker('Nargiza Karimova', { language: 'ru' })
  await page.addInitScript(() => addEventListener('pointerdown', () => { document.title = 'A mouse was used' }, true))
}, opening)
afterAll(() => house.close())

const key = async (...keys: readonly string[]) => { for (const one of keys) await page.keyboard.press(one) }
const write = (text: string) => page.keyboard.insertText(text)
/** Presses a key that leads to another page. */
const leads = (...keys: readonly string[]) => Promise.all([page.waitForEvent('load'), key(...keys)])
/** Sends the form one is in, and the house says yes. */
async function sends() {
  const [answer] = await Promise.all([page.waitForResponse((one) => one.request().method() === 'POST' && one.request().isNavigationRequest()), page.waitForEvent('load'), key('Control+Enter')])
  expect(answer.status(), await words(page)).toBe(303)
}
/** What one stands on: a field's name, or the words of anything else. */
const on = () => page.evaluate(() => {
  const one = document.activeElement
  return one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement ? one.name || one.id : (one?.textContent ?? '').trim()
})
/** The label of the field one stands in. */
const label = () => page.evaluate(() => { const one = document.activeElement; return one instanceof HTMLInputElement ? (one.labels?.[0]?.textContent ?? '') : '' })
async function tabToLabel(text: string) {
  for (let tries = 0; tries < 40 && await label() !== text; tries++) await key('Tab')
  expect(await label()).toBe(text)
}
/** Tab until one stands on this field. */
async function tabTo(field: string) {
  for (let tries = 0; tries < 40; tries++) {
    if (await on() === field) return
    await key('Tab')
  }
  throw new Error(`Tab never comes to ${field}, it stands on ${await on()}`)
}
const seenOutline = () => page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)

describe('from a request to a closed case with the keyboard alone', () => {
  test('to the requests, down to the newest, and open it', async () => {
    await leads('g', 'r')
    expect(new URL(page.url()).pathname).toBe('/ru/desk/requests')
    await key('j')
    expect(await seenOutline()).toBe('solid')
    await key('j', 'k')
    await leads('Enter')
    expect(await words(page)).toContain('Pul bermadilar.')
  })

  test('take it: the letter brings to the button, Enter presses it', async () => {
    await key('t')
    expect(await on()).toBe(ru('cases.requests.take.does'))
    await leads('Enter')
    expect(await words(page)).toContain('Nargiza Karimova')
  })

  test('screen it and answer, with Russian letters on the keyboard', async () => {
    await page.keyboard.down('KeyS')
    await page.keyboard.up('KeyS')
    expect(await on()).toBe('indicators[]')
    await tabTo('finding')
    await key('Space')
    await sends()
    // ф stands where A stands.
    await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ф', code: 'KeyA', bubbles: true, cancelable: true })))
    expect(await on()).toBe('text')
    await write('Assalomu alaykum. Kod bilan qayting.')
    // A letter that is typed is a letter.
    await key('t', 'x')
    expect(await page.locator('textarea[name=text]').inputValue()).toMatch(/tx$/)
    await sends()
  })

  test('record the person, open a case', async () => {
    await leads('r')
    await tabToLabel(ru('web.names.papers.cyrillic'))
    await write('Эргашев Шерзод Каримович')
    await tabToLabel(ru('web.names.papers.latin'))
    await write('Ergashev Sherzod Karimovich')
    await sends()
    expect(await heading(page)).toBe('Эргашев Шерзод Каримович')
    await key('c')
    expect(await on()).toBe(ru('cases.open.does'))
    await leads('Enter')
    expect(new URL(page.url()).pathname).toContain('/desk/cases/')
  })

  test('a need, help, a note, a task', async () => {
    const inForm = (title: string) => page.evaluate((name) => document.activeElement?.closest('form')?.getAttribute('aria-label') === name, title)
    await key('w')
    expect(await inForm(ru('cases.add-need.does'))).toBe(true)
    await key('ArrowDown')
    await sends()
    await leads('h')
    await key('Tab')
    await tabTo('kind')
    await key('ArrowDown')
    await tabTo('onDay')
    await page.keyboard.press('Control+a')
    await write(dayFromNow(0))
    await tabTo('programme')
    await key('ArrowDown')
    await sends()
    await key('n')
    expect(await inForm(ru('cases.write-note.does'))).toBe(true)
    await write('Говорит спокойно.')
    await sends()
    await key('d')
    await write('Спросить адрес стройки')
    await key('Tab')
    await write(dayFromNow(3))
    await sends()
    for (const done of ['Говорит спокойно.', 'Спросить адрес стройки']) expect(await words(page)).toContain(done)
  })

  test('the task is done, the case is closed', async () => {
    await key('f')
    expect(await on()).toBe(ru('cases.finish-task.does'))
    await leads('Enter')
    await leads('x')
    await tabTo('reason')
    await key('Space')
    await sends()
    expect(await words(page)).toContain(ru('cases.closure.goals reached'))
    expect(await page.title()).not.toContain('mouse')
  })
})

describe('one field for everything', () => {
  // Of the palette only: a page's own selects have options too.
  const options = () => page.getByRole('listbox', { name: ru('web.quick.find') }).getByRole('option').allInnerTexts()

  test('finds a person in the other alphabet and a case by its number; nothing of it is in an address or kept', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await key('Control+k')
    await house.check(page, 'palette')
    await expect.poll(async () => (await options()).filter((one) => one.includes(ru('web.quick.kind.seen'))).join()).toContain('Эргашев Шерзод')
    await write('ergashev sher')
    await expect.poll(async () => (await options()).join()).toContain(ru('web.quick.kind.person'))
    await house.check(page, 'palette with people')
    await leads('Enter')
    expect(await heading(page)).toBe('Эргашев Шерзод Каримович')
    expect(decodeURIComponent(asked.join('\n'))).not.toMatch(/ergashev|sher/i)
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  })

  test('the field of the frame leads there from its first letter, and says why somebody is found', async () => {
    await key('/')
    await write('Ergashev Sherzot')
    await expect.poll(async () => (await options()).join()).toContain(ru('web.search.says.agreed'))
    expect((await options()).join()).toContain('Эргашев Шерзод')
    await key('Control+a')
    await write('къылымбрахт')
    await expect.poll(() => page.getByRole('status').innerText()).toBe(ru('web.quick.none'))
    await key('Escape')
  })

  test('Escape closes it, and what it knew is gone', async () => {
    await key('Control+k')
    await write('kar')
    await key('Escape')
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('[role=option]').length)).toBe(0)
    await key('Control+k')
    expect(await page.getByRole('combobox', { name: ru('web.quick.find-label') }).inputValue()).toBe('')
    await write(ru('cases.open.does').slice(0, 9))
    await expect.poll(async () => (await options())[0] ?? '').toContain(ru('web.quick.kind.action'))
    await write('zzzz')
    await expect.poll(() => page.getByRole('status').innerText()).toBe(ru('web.quick.none'))
    await key('Escape')
  })
})

test('letters can be switched off, and stay off; Ctrl+K stays', async () => {
  await page.goto('/ru/desk')
  await key('?')
  await house.check(page, 'keys')
  await key('Tab', 'Space', 'Escape')
  await page.goto('/ru/desk')
  await key('g', 'p')
  expect(new URL(page.url()).pathname).toBe('/ru/desk')
  await key('Control+k')
  expect(await page.getByRole('combobox', { name: ru('web.quick.find-label') }).isVisible()).toBe(true)
  await key('Escape')
  await page.evaluate(() => localStorage.clear())
})

test('without a script there is no button that does nothing; the keys are on a page of their own', async () => {
  const plain = await house.worker('Nargiza Karimova', { language: 'ru', scripts: false })
  expect(await plain.getByRole('button', { name: ru('web.quick.find') }).count()).toBe(0)
  await Promise.all([plain.waitForEvent('load'), plain.getByRole('link', { name: ru('web.quick.keys') }).click()])
  for (const one of ['find', 'note', 'close'] as const) expect(await words(plain)).toContain(ru(`web.quick.key.${one}`))
})
