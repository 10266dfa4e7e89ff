import type { Page } from 'playwright-core'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskLanguageFor, languages } from '../../core/words.ts'
import { clumsily, codeOn, comeBack, fillIn, findTheForm, send } from './asking.ts'
import { press } from './hands.ts'
import { desktop, House, opening, phone } from './house.ts'
import { leadsOut, linkOn, placesIn } from './places.ts'
import { patterns } from './routes.ts'
import { ask, weightOf } from './weigh.ts'

let house: House
const desks: Record<string, Page> = {}
beforeAll(async () => {
  house = await House.open()
  desks.Nobody = await house.visitor({ language: 'ru' })
  for (const name of ['Nargiza Karimova', 'Aida Sydykova', 'Anna Ryabova', 'Farrukh Nazarov', 'Marat Isaev', 'Igor Levin']) desks[name] = await house.worker(name, { language: 'ru' })
}, opening)
afterAll(() => house.close())

const desk = (name: string): Page => {
  const page = desks[name]
  if (!page) throw new Error(`${name} is not at her desk`)
  return page
}
const places = placesIn(desk)

/** The address of the desk's script has its contents in its name. */
let deskScript = ''
beforeAll(async () => { deskScript = /src="(\/assets\/desk-[0-9a-f]{10}\.js)"/.exec((await (await desk('Nargiza Karimova').goto('/ru/desk'))?.text()) ?? '')?.[1] ?? 'none' }, opening)

test('every page of the house is known here', async () => {
  expect([...await patterns()].sort()).toEqual([...Object.keys(places), ...leadsOut].sort())
})

describe('every page on a desk and on a phone: open to everybody, nothing sideways, no script but its own', () => {
  test.each(Object.entries(places))('%s', async (pattern, { who, where, status = 200, script }) => {
    const page = desk(who ?? 'Nobody')
    const path = typeof where === 'string' ? where : await where()
    await page.setViewportSize(desktop)
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(status)
    const { html, headers } = { html: await answer?.text() ?? '', headers: answer?.headers() ?? {} }
    expect(headers['content-security-policy']).toBe(who ? deskPolicy : policy)
    expect(headers['cache-control']).toBe('no-store')
    expect(scripts(html)).toEqual([who ? deskScript : '/exit.js', ...(script ? [script] : [])].map((src) => `src="${src}" defer=""`))
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

const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const deskPolicy = `${policy}; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`
/** Scripts of a page. A block of data (JSON-LD) is none: no browser runs it. */
const scripts = (html: string) => [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes.trim()).filter((attributes) => attributes !== 'type="application/ld+json"')

describe('what a first visit costs', () => {
  test('the pages of those who ask fit into what a server sends before it hears back; the register stays under 60 KB', async () => {
    const rows: { what: string; language: string; page: number; look: number; all: number; most: number }[] = []
    const organisation = (await linkOn(desk('Nobody'), '/ru/ask', 'ask/[0-9a-f-]{36}')).split('/').at(-1)
    const weigh = async (what: string, most: number, path: string, language: string, sent = {}) =>
      rows.push({ what, language, most, ...await weightOf(`${house.url}/${language}${path}`, sent) })
    const code = await asked()
    const cookie = await cookieOf('Farrukh Nazarov')
    const ofPerson = `${await linkOn(desk('Farrukh Nazarov'), '/ru/desk/people', 'people/[0-9a-f-]{36}')}/consent`.replace(/^\/ru/, '')
    const to = await desk('Farrukh Nazarov').goto(`/ru${ofPerson}`).then(() => desk('Farrukh Nazarov').locator('select[name=recipient] option').last().getAttribute('value'))
    const choice = `language=uz&purpose=wages+and+papers&recipient=${to}&classes[]=name+and+birth&classes[]=work&classes[]=papers&untilOn=1.2.2027`
    for (const language of languages) {
      for (const path of ['', '/ask', `/ask/${organisation}`, '/answer']) await weigh(path.startsWith('/ask/') ? '/ask/:organisation' : path || '/', first, path, language)
      await weigh('/answer, open', first, '/answer', language, { method: 'POST', headers: { ...form, origin: house.url, 'x-forwarded-for': house.address() }, body: `code=${code}` })
      if (deskLanguageFor(language) === language) await weigh('/desk/people/:person/consent', first, `${ofPerson}?${choice}`, language, { headers: { cookie } })
      for (const path of ['/programmes', '/organisations', '/procedures']) {
        const longest = await heaviest(`${house.url}/${language}${path}`)
        await weigh(path, register, path, language)
        await weigh(`${path}/:code`, register, longest.replace(`/${language}`, ''), language)
      }
    }
    console.info(rows.map(({ what, language, page, look, all, most }) => [what.padEnd(32), language, ...[page, look, all, most].map((bytes) => String(bytes).padStart(6))].join(' ')).join('\n'))
    expect(rows.filter(({ all, most }) => all >= most)).toEqual([])
  })

  test('the script that leaves quickly is under 1 KB, the one that speaks with an authenticator under 2', () => {
    for (const [script, most] of [['exit.js', 1024], ['passkey.js', 2048]] as const) expect(statSync(join(import.meta.dirname, '../../public', script)).size).toBeLessThan(most)
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
  // What is taken away as a file is no page.
  const links = [...new Set([...html.matchAll(new RegExp(`href="(${new URL(list).pathname}/[^"]+)"`, 'g'))].map(([, href = '']) => href))].filter((href) => !href.includes('/iati'))
  const sized = await Promise.all(links.map(async (link) => ({ link, bytes: (await ask(new URL(link, list).href)).bytes.length })))
  return sized.sort((a, b) => b.bytes - a.bytes)[0]?.link ?? ''
}

const cookieOf = async (name: string) => (await desk(name).context().cookies()).map((one) => `${one.name}=${one.value}`).join('; ')
