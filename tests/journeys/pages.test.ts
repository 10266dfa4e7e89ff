import type { Page } from 'playwright-core'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskLanguageFor, languages } from '../../core/words.ts'
import { clumsily, codeOn, comeBack, fillIn, findTheForm, send } from './asking.ts'
import { button, press, ru } from './hands.ts'
import { desktop, House, phone } from './house.ts'
import { patterns } from './routes.ts'
import { ask, weightOf } from './weigh.ts'

let house: House
const desks: Record<string, Page> = {}
beforeAll(async () => {
  house = await House.open()
  desks.Nobody = await house.visitor({ language: 'ru' })
  for (const name of ['Nargiza Karimova', 'Anna Ryabova', 'Farrukh Nazarov', 'Marat Isaev']) desks[name] = await house.worker(name, { language: 'ru' })
})
afterAll(async () => {
  expect(house.said()).not.toContain('failed')
  await house.close()
})

const desk = (name: string): Page => {
  const page = desks[name]
  if (!page) throw new Error(`${name} is not at her desk`)
  return page
}
/** The first address on a page that looks like this. */
async function linkOn(name: string, path: string, like: RegExp): Promise<string> {
  await desk(name).goto(path)
  const links = await desk(name).getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const found = links.find((link) => like.test(link))
  if (!found) throw new Error(`${path} leads to nothing like ${like}`)
  return found
}
const id = '[0-9a-f-]{36}'
const person = (page = '') => async () => `${await linkOn('Farrukh Nazarov', '/ru/desk/people', new RegExp(`/people/${id}$`))}${page}`
/** The case from which a parcel went to Moscow: it has something of everything. */
const ofCase = (page = '') => async () => {
  const referral = await linkOn('Farrukh Nazarov', '/ru/desk/referrals', new RegExp(`/referrals/${id}$`))
  return `${await linkOn('Farrukh Nazarov', referral, new RegExp(`/cases/${id}$`))}${page}`
}

/** Where each page of web/routes.ts is found, and who opens it: a page that is not named here fails a test. */
const places: Readonly<Record<string, readonly [who: string | undefined, where: string | (() => Promise<string>), status?: number]>> = {
  '/': [undefined, '/'],
  '/demo': [undefined, '/demo'],
  '/:language': [undefined, '/ru'],
  '/:language/ask': [undefined, '/ru/ask'],
  '/:language/ask/:organisation': [undefined, () => linkOn('Nargiza Karimova', '/ru/ask', /\/ask\/[0-9a-f-]{36}$/)],
  '/:language/answer': [undefined, '/ru/answer'],
  '/:language/my-file': [undefined, '/ru/my-file'],
  '/:language/sign-in': [undefined, '/ru/sign-in'],
  '/:language/sign-out': [undefined, '/ru/sign-out'],
  '/:language/invitation/:secret': [undefined, invitation],
  '/:language/programmes': [undefined, '/ru/programmes'],
  '/:language/programmes/:code': [undefined, () => linkOn('Nargiza Karimova', '/ru/programmes', /\/programmes\/.+/)],
  '/:language/organisations': [undefined, '/ru/organisations'],
  '/:language/organisations/:code': [undefined, () => linkOn('Nargiza Karimova', '/ru/organisations', /\/organisations\/.+/)],
  '/:language/desk': ['Nargiza Karimova', '/ru/desk'],
  '/:language/desk/requests': ['Nargiza Karimova', '/ru/desk/requests'],
  '/:language/desk/requests/:request': ['Nargiza Karimova', () => linkOn('Nargiza Karimova', '/ru/desk/requests', new RegExp(`/requests/${id}$`))],
  '/:language/desk/people': ['Nargiza Karimova', '/ru/desk/people'],
  '/:language/desk/people/new': ['Nargiza Karimova', '/ru/desk/people/new'],
  '/:language/desk/people/:person': ['Farrukh Nazarov', person()],
  '/:language/desk/people/:person/change': ['Farrukh Nazarov', person('/change')],
  '/:language/desk/people/:person/consent': ['Farrukh Nazarov', person('/consent')],
  '/:language/desk/people/:person/vital-interest': ['Farrukh Nazarov', person('/vital-interest')],
  '/:language/desk/people/:person/erase': ['Farrukh Nazarov', person('/erase')],
  '/:language/desk/cases': ['Nargiza Karimova', '/ru/desk/cases'],
  '/:language/desk/cases/:case': ['Farrukh Nazarov', ofCase()],
  '/:language/desk/cases/:case/help': ['Farrukh Nazarov', ofCase('/help')],
  '/:language/desk/cases/:case/refer': ['Farrukh Nazarov', ofCase('/refer')],
  '/:language/desk/cases/:case/close': ['Farrukh Nazarov', ofCase('/close')],
  '/:language/desk/referrals': ['Farrukh Nazarov', '/ru/desk/referrals'],
  '/:language/desk/referrals/:referral': ['Farrukh Nazarov', () => linkOn('Farrukh Nazarov', '/ru/desk/referrals', new RegExp(`/referrals/${id}$`))],
  '/:language/desk/referrals/received/:parcel': ['Anna Ryabova', () => linkOn('Anna Ryabova', '/ru/desk/referrals', /\/received\/[0-9a-f-]{36}$/)],
  '/:language/desk/programmes': ['Farrukh Nazarov', '/ru/desk/programmes'],
  '/:language/desk/staff': ['Marat Isaev', '/ru/desk/staff'],
  '/:language/desk/me': ['Nargiza Karimova', '/ru/desk/me'],
  '/*': [undefined, '/ru/nowhere', 404],
}
/** Leads out of the house: there is nothing of ours to look at. */
const leadsOut = '/:language/exit'

async function invitation(): Promise<string> {
  const page = desk('Marat Isaev')
  await page.goto('/ru/desk/staff')
  const form = page.getByRole('form', { name: ru('directory.invite.does') })
  await page.locator('summary', { hasText: ru('directory.invite.does') }).click().catch(() => {})
  await form.getByRole('textbox').first().fill('Айгуль Токтогулова')
  await form.getByRole('checkbox').first().check()
  await press(page, button(form, ru('directory.invite.does')))
  const link = await page.locator('code, output').first().innerText()
  return new URL(link, house.url).pathname
}

test('every page of the house is known here', async () => {
  expect([...await patterns()].sort()).toEqual([...Object.keys(places), leadsOut].sort())
})

describe('every page on a desk and on a phone: open to everybody, nothing sideways, no script but one', () => {
  test.each(Object.entries(places))('%s', async (pattern, [who, where, status = 200]) => {
    const page = desk(who ?? 'Nobody')
    const path = typeof where === 'string' ? where : await where()
    await page.setViewportSize(desktop)
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(status)
    const { html, headers } = { html: await answer?.text() ?? '', headers: answer?.headers() ?? {} }
    expect(headers['content-security-policy']).toBe("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
    expect(headers['cache-control']).toBe('no-store')
    expect(scripts(html)).toEqual(who ? [] : ['src="/exit.js" defer=""'])
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
    if (pattern !== '/demo') expect(html).toContain('<html lang="ru"')
    // What is folded away is looked at too: opened, it is all that the page can be.
    await page.locator('details').evaluateAll((folded) => { for (const one of folded) one.setAttribute('open', '') })
    for (const screen of [desktop, phone]) {
      await page.setViewportSize(screen)
      await house.check(page, pattern)
    }
  })

  test('and who looks does see: a page that is not as it should be does not pass', async () => {
    const page = await house.visitor({ screen: phone })
    const look = async (body: string) => {
      await page.route('**/broken', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><title>x</title><main><h1>x</h1>${body}</main>` }), { times: 1 })
      await page.goto('/broken')
      return house.look(page, 'broken')
    }
    const good = { page: 'broken', barriers: [], sideways: 0, faults: [] }
    expect(await look('<p>Good</p>')).toEqual(good)
    expect(await look('<input>')).toMatchObject({ barriers: [expect.stringMatching(/^label: /)] })
    expect(await look('<p style="color:#bbb">pale</p>')).toMatchObject({ barriers: [expect.stringMatching(/^color-contrast: /)] })
    expect((await look('<div style="width:400px">wide</div>')).sideways).toBeGreaterThan(30)
    expect((await look('<img src="/none.png" alt=""><img src="http://localhost:9/x.png" alt="">')).faults.join()).toMatch(/404 .*none\.png|A request to http:\/\/localhost:9/)
  })
})

const scripts = (html: string) => [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes.trim())

describe('what a first visit costs', () => {
  test('the pages of those who ask fit into what a server sends before it hears back; the register stays under 60 KB', async () => {
    const rows: { what: string; language: string; page: number; look: number; all: number; most: number }[] = []
    const organisation = (await linkOn('Nargiza Karimova', '/ru/ask', new RegExp(`/ask/${id}$`))).split('/').at(-1)
    const weigh = async (what: string, most: number, path: string, language: string, sent = {}) =>
      rows.push({ what, language, most, ...await weightOf(`${house.url}/${language}${path}`, sent) })
    const code = await asked()
    const cookie = await cookieOf('Farrukh Nazarov')
    const ofPerson = (await person('/consent')()).replace(/^\/ru/, '')
    const to = await desk('Farrukh Nazarov').goto(`/ru${ofPerson}`).then(() => desk('Farrukh Nazarov').locator('select[name=recipient] option').last().getAttribute('value'))
    const choice = `language=uz&purpose=wages+and+papers&recipient=${to}&classes[]=name+and+birth&classes[]=work&classes[]=papers&untilOn=1.2.2027`
    for (const language of languages) {
      for (const path of ['', '/ask', `/ask/${organisation}`, '/answer']) await weigh(path.startsWith('/ask/') ? '/ask/:organisation' : path || '/', first, path, language)
      await weigh('/answer, open', first, '/answer', language, { method: 'POST', headers: { ...form, origin: house.url, 'x-forwarded-for': house.address() }, body: `code=${code}` })
      if (deskLanguageFor(language) === language) await weigh('/desk/people/:person/consent', first, `${ofPerson}?${choice}`, language, { headers: { cookie } })
      for (const path of ['/programmes', '/organisations']) {
        const longest = await heaviest(`${house.url}/${language}${path}`)
        await weigh(path, register, path, language)
        await weigh(`${path}/:code`, register, longest.replace(`/${language}`, ''), language)
      }
    }
    console.info(rows.map(({ what, language, page, look, all, most }) => [what.padEnd(32), language, ...[page, look, all, most].map((bytes) => String(bytes).padStart(6))].join(' ')).join('\n'))
    expect(rows.filter(({ all, most }) => all >= most)).toEqual([])
  })

  test('the one script is under 1 KB', () => {
    expect(statSync(join(import.meta.dirname, '../../public/exit.js')).size).toBeLessThan(1024)
  })
})

const [first, register] = [14 * 1024, 60 * 1024]
const form = { 'content-type': 'application/x-www-form-urlencoded' }

/** A question that was answered at some length, so that its answer weighs something. Out: its code. */
async function asked(): Promise<string> {
  const page = await house.visitor({ language: 'uz' })
  await findTheForm(page, 'Yoʻldosh')
  await fillIn(page, { troubles: ['wants to go home'], account: 'Uyga qaytmoqchiman, yoʻl pulim yoʻq.', reach: 'by code' })
  await press(page, send(page))
  const code = await codeOn(page)
  await comeBack(page, clumsily(code))
  return code
}

/** The page of the register that has most to say: the first ones of a list are measured and the longest is taken. */
async function heaviest(list: string): Promise<string> {
  const html = (await ask(list)).bytes.toString()
  const links = [...new Set([...html.matchAll(new RegExp(`href="(${new URL(list).pathname}/[^"]+)"`, 'g'))].map(([, href = '']) => href))]
  const sized = await Promise.all(links.map(async (link) => ({ link, bytes: (await ask(new URL(link, list).href)).bytes.length })))
  return sized.sort((a, b) => b.bytes - a.bytes)[0]?.link ?? ''
}

const cookieOf = async (name: string) => (await desk(name).context().cookies()).map((one) => `${one.name}=${one.value}`).join('; ')
