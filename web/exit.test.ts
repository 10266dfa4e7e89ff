import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../tests/browser.ts'

const script = readFileSync(join(import.meta.dirname, '..', 'public', 'exit.js'), 'utf8')
const ours = 'http://hamroh.test/'
const away = 'https://www.wikipedia.org/'
let browser: Browser

beforeAll(async () => { browser = await launchBrowser() }, 120_000)
afterAll(() => browser.close())

/** A tab that came from a search and reads its second page of ours; nothing goes to the network. */
async function reading(scripted = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: scripted })
  await context.route('**/*', (route) => {
    const { href, pathname } = new URL(route.request().url())
    if (pathname === '/exit.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    const body = href.startsWith(ours) ? '<script src="/exit.js"></script><h1>Ours</h1><a data-exit href="/en/exit"><b>Leave</b></a>' : '<h1>Other</h1>'
    return route.fulfill({ contentType: 'text/html', body })
  })
  const page = await context.newPage()
  await page.goto('https://search.test/')
  await page.goto(`${ours}first`)
  await page.goto(`${ours}second`)
  return page
}

it('is small enough to be always there', () => expect(Buffer.byteLength(script)).toBeLessThan(1024))

it('leaves on a press, and going back leads away again', async () => {
  const page = await reading()
  await page.click('b')
  await page.waitForURL(away)
  await page.goBack({ waitUntil: 'commit' }).catch(() => null)
  await page.waitForURL(away)
  expect(await page.textContent('h1')).toBe('Other')
  await page.goto(`${ours}first`)
  expect(await page.textContent('h1')).toBe('Ours')
  await page.context().close()
}, 30_000)

it('leaves when Escape is pressed three times, quickly', async () => {
  const page = await reading()
  await page.clock.install()
  for (const pause of [0, 1500, 1500, 0]) {
    await page.clock.runFor(pause)
    await page.keyboard.press('Escape')
  }
  // The last three came within two seconds; the first three did not.
  await page.waitForURL(away)
  await page.context().close()
}, 30_000)

it('stays when Escape is pressed slowly', async () => {
  const page = await reading()
  await page.clock.install()
  for (const _ of [1, 2, 3, 4]) {
    await page.keyboard.press('Escape')
    await page.clock.runFor(1100)
  }
  expect(page.url()).toBe(`${ours}second`)
  await page.context().close()
}, 30_000)

it('is an ordinary link without a script', async () => {
  const page = await reading(false)
  await page.click('b')
  await page.waitForURL(`${ours}en/exit`)
  await page.context().close()
}, 30_000)
