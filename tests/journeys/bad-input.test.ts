import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillIn, findTheForm, send, uz } from './asking.ts'
import { button, follow, press, ru, whyOf, words } from './hands.ts'
import { House, opening, phone } from './house.ts'
import { ask } from './weigh.ts'

let house: House
let asker: Page
beforeAll(async () => {
  house = await House.open()
  asker = await house.visitor({ screen: phone, language: 'uz', scripts: false })
  await findTheForm(asker, 'Yoʻldosh')
}, opening)
afterAll(() => house.close())

const form = { 'content-type': 'application/x-www-form-urlencoded' }
/** A form as a program sends it to the page of the first office, under any headers. */
const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  ask(asker.url(), { method: 'POST', body, headers: { ...form, 'x-forwarded-for': house.address(), ...headers } })
const whole = 'about=myself&account=Yordam&reach=by+code'

describe('a form that cannot be taken', () => {
  test('comes back with the sentence beside the field in Uzbek, and with all that was typed', async () => {
    await fillIn(asker, { about: 'someone else', troubles: ['debt', 'no rest'], account: 'Ukam Qozonda.', reach: 'telephone', hours: '19:00 dan keyin', name: 'Ж'.repeat(10_000) })
    expect(await press(asker, send(asker))).toBe(422)
    const name = asker.getByLabel(uz('web.ask-one.name'))
    expect(await whyOf(name)).toBe(uz('core.field.long', { longest: 100 }))
    expect(await name.getAttribute('aria-invalid')).toBe('true')
    expect(await whyOf(asker.getByLabel(uz('web.ask-one.account')))).toBe('')
    await house.check(asker, 'ask-one refused')
    expect(await asker.getByLabel(uz('web.ask-one.account')).inputValue()).toBe('Ukam Qozonda.')
    expect(await asker.getByLabel(uz('web.ask-one.hours')).inputValue()).toBe('19:00 dan keyin')
    expect(await name.inputValue()).toHaveLength(10_000)
    for (const kept of [uz('cases.trouble.debt'), uz('cases.trouble.no rest'), uz('cases.reach.telephone'), uz('web.ask-one.about.someone-else')])
      expect(await asker.getByLabel(kept, { exact: true }).isChecked(), kept).toBe(true)
    await asker.locator('a[href="#f-name"]').click()
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true)
    await name.fill('Aziza')
    expect(await press(asker, send(asker))).toBe(422)
    expect(await whyOf(asker.getByLabel(uz('web.ask-one.contact')))).toBe(uz('core.field.empty'))
    await asker.getByLabel(uz('web.ask-one.contact')).fill('+7 900 000 00 00')
    expect(await press(asker, send(asker))).toBe(200)
    expect(await asker.locator('output').textContent()).toMatch(/^\w{4}-\w{4}-\w{4}$/)
  })

  test.each([
    ['nothing at all', '', 'account'],
    ['letters that turn the text around', `${whole.replace('Yordam', encodeURIComponent('Yordam \u202egnp.exe'))}`, 'account'],
    ['a way to reach that is on no list', whole.replace('by+code', 'by+pigeon'), 'reach'],
    ['an organisation of the sender\'s own', `${whole}&organisation=${crypto.randomUUID()}&x=1`, 'x'],
  ])('%s: 422, and nothing is kept', async (_, body, field) => {
    const answer = await post(body)
    expect(answer.status).toBe(422)
    if (field !== 'x') expect(answer.bytes.toString()).toMatch(new RegExp(`id="f-${field}(-why)?"`))
    expect(answer.bytes.toString()).toContain(uz('core.refused.invalid').slice(0, 20))
  })

  test('a NUL, a thousand fields, fields that lean on what every object has: 422 and not a fault', async () => {
    const strange = [`${whole}&name=a%00b`, Array.from({ length: 1000 }, (_, at) => `a${at}=1`).join('&'), '__proto__.x=1', 'constructor=1', 'account.a.b.c.d.e=1', `${whole}&account=twice`]
    for (const body of strange) expect([body.slice(0, 40), (await post(body)).status]).toEqual([body.slice(0, 40), 422])
  })

  test('what is no form is no fault of ours either', async () => {
    for (const [body, type] of [['{"account":1}', 'application/json'], ['--x\r\nbroken', 'multipart/form-data; boundary=x'], ['<a/>', 'text/xml'], ['', 'multipart/form-data']] as const)
      expect([type, (await post(body, { 'content-type': type })).status]).toEqual([type, expect.toSatisfy((status: number) => status >= 400 && status < 500)])
  })
})

describe('a request that no page of ours would send', () => {
  test('too much at once is 413, told in the reader\'s language, also when its length is not told', async () => {
    const large = `${whole}&name=${'a'.repeat(1_200_000)}`
    const told = await post(large, { 'content-length': String(large.length) })
    expect([told.status, told.bytes.toString()]).toEqual([413, expect.stringContaining(uz('core.refused.large'))])
    expect((await post(large, { 'transfer-encoding': 'chunked' })).status).toBe(413)
  })

  test('from a foreign page: refused, whatever it carries', async () => {
    for (const headers of [{ origin: 'https://example.org' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { origin: house.url, 'sec-fetch-site': 'same-site' }])
      expect([headers, (await post(whole, headers)).status]).toEqual([headers, 403])
    expect((await post(whole, { origin: house.url, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  test('under a foreign name: refused, for pages and the API alike', async () => {
    for (const host of ['example.org', '127.0.0.1.example.org', 'localhost.example.org:80'])
      for (const path of ['/uz', '/uz/desk', '/api/node/show']) expect([host, path, (await ask(house.url + path, { headers: { host } })).status]).toEqual([host, path, expect.toSatisfy((status: number) => status === 421 || status === 400)])
  })
})

describe('at the desk', () => {
  test('a day that no calendar has is said beside its field, and what was typed stays', async () => {
    const nargiza = await house.worker('Nargiza Karimova', { language: 'ru' })
    await nargiza.goto('/ru/desk/people/new')
    await nargiza.getByLabel(ru('web.names.papers.cyrillic')).fill('Каримов Ж')
    await nargiza.getByLabel(ru('people.content.born on')).fill('29.02.2027')
    expect(await press(nargiza, button(nargiza, ru('people.record.does')))).toBe(422)
    expect(await whyOf(nargiza.getByLabel(ru('people.content.born on')))).toBe(ru('core.field.no-such-day'))
    expect(await nargiza.getByLabel(ru('people.content.born on')).inputValue()).toBe('29.02.2027')
    expect(await nargiza.getByLabel(ru('web.names.papers.cyrillic')).inputValue()).toBe('Каримов Ж')
    await house.check(nargiza, 'person new refused')
  })

  test('two change the same names: the second sees both versions, and decides', async () => {
    const [nargiza, bakyt] = [await house.worker('Nargiza Karimova', { language: 'ru' }), await house.worker('Bakyt Osmonov', { language: 'ru' })]
    await nargiza.goto('/ru/desk/people')
    await follow(nargiza, nargiza.getByRole('rowheader').getByRole('link').first())
    const change = `${nargiza.url()}/change`
    for (const page of [nargiza, bakyt]) await page.goto(change)
    const latin = (page: Page) => page.getByLabel(ru('web.names.papers.latin'))
    const save = async (page: Page, name: string, words: string) => {
      await latin(page).fill(name)
      return press(page, page.locator('form').filter({ has: latin(page) }).getByRole('button', { name: words }))
    }
    expect(await save(nargiza, 'Karimov Jasur', ru('web.change.save'))).toBe(303)
    expect(await save(bakyt, 'Karimov Zhasur', ru('web.change.save'))).toBe(409)
    expect(await words(bakyt)).toContain('Karimov Jasur')
    expect(await latin(bakyt).inputValue()).toBe('Karimov Zhasur')
    await house.check(bakyt, 'names changed by two')
    expect(await save(bakyt, 'Karimov Zhasur', ru('web.change.mine'))).toBe(303)
    expect(await words(bakyt)).toContain('Karimov Zhasur')
  })

  test('two close the same case: the second sees what she saw and what stands', async () => {
    const nargiza = await house.worker('Nargiza Karimova', { language: 'ru' })
    await nargiza.goto('/ru/desk/cases')
    await follow(nargiza, nargiza.getByRole('rowheader').getByRole('link').first())
    const close = `${nargiza.url()}/close`
    while (await button(nargiza, ru('cases.finish-task.does')).count() > 0) await press(nargiza, button(nargiza, ru('cases.finish-task.does')).first())
    const bakyt = await house.worker('Bakyt Osmonov', { language: 'ru' })
    for (const page of [nargiza, bakyt]) {
      await page.goto(close)
      await page.getByLabel(ru('cases.closure.goals reached'), { exact: true }).check()
    }
    expect(await press(nargiza, button(nargiza, ru('cases.close.does')))).toBe(303)
    expect(await press(bakyt, button(bakyt, ru('cases.close.does')))).toBe(409)
    expect(await words(bakyt)).toContain(ru('web.close.changed'))
    await house.check(bakyt, 'case closed by two')
  })
})
