import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { translate } from '../../web/words.ts'
import { launchBrowser } from '../browser.ts'
import { barriersOn } from './barriers.ts'
import { opening } from './house.ts'
import { startServer } from './server.ts'

const en = translate('en')
let server: Awaited<ReturnType<typeof startServer>>
let browser: Browser
/** A passkey belongs to a name: the same house, asked for by the name of this machine. */
let url: string
let page: Page
let device: CDPSession
let authenticator: string
let password = ''
const mistakes: string[] = []

beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
  url = server.url.replace('127.0.0.1', 'localhost')
  page = await (await browser.newContext({ baseURL: url, locale: 'en-GB' })).newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (fault) => mistakes.push(fault.message))
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) mistakes.push(message.text()) })
  device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  ;({ authenticatorId: authenticator } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  }))
  await page.goto('/demo')
  password = await page.locator('main code').innerText()
  await page.getByRole('button', { name: 'Nargiza Karimova' }).click()
}, opening)
afterAll(async () => {
  expect(mistakes).toEqual([])
  await browser.close()
  await server.stop()
})

const verified = (is: boolean) => device.send('WebAuthn.setUserVerified', { authenticatorId: authenticator, isUserVerified: is })
const held = async () => (await device.send('WebAuthn.getCredentials', { authenticatorId: authenticator })).credentials
const signOut = async () => {
  await page.goto('/en/desk')
  await page.getByRole('button', { name: en('web.desk.sign-out') }).click()
  await page.goto('/en/sign-in')
}
const rows = () => page.getByRole('table').getByRole('rowheader')

async function add(name: string, typed: string) {
  await page.goto('/en/desk/me/passkeys')
  await page.getByLabel(en('web.own.passkey-name'), { exact: true }).fill(name)
  await page.getByLabel(en('web.own.password-now')).fill(typed)
  await page.getByRole('button', { name: en('web.own.passkey-add') }).click()
  await page.waitForLoadState()
}

describe('a passkey', () => {
  test('is added on the one page of the desk that has a script of its own, with the password', async () => {
    await add('My telephone', 'not the password')
    await page.getByText(en('core.sign-in.wrong-password')).first().waitFor()
    await device.send('WebAuthn.clearCredentials', { authenticatorId: authenticator })
    await add('My telephone', password)
    await expect.poll(() => rows().allInnerTexts()).toEqual(['My telephone'])
    expect(await held()).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }])
    expect(await barriersOn(page)).toEqual([])
    const scripts = () => page.locator('script').evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? ''))
    expect((await scripts()).filter((one) => !/^\/assets\/desk-\w+\.js$/.test(one))).toEqual(['/passkey.js'])
    await page.goto('/en/desk/me')
    expect((await scripts()).filter((one) => !/^\/assets\/desk-\w+\.js$/.test(one))).toEqual([])
  })

  test('is not made twice on one device', async () => {
    await add('Again', password)
    await page.getByText(en('web.own.passkey-failed')).waitFor()
    expect(await held()).toHaveLength(1)
  })

  test('alone signs in, and the session says so; the answer of the device opens nothing a second time', async () => {
    await signOut()
    expect(await barriersOn(page)).toEqual([])
    const [sent] = await Promise.all([
      page.waitForRequest((one) => one.method() === 'POST'), page.waitForURL(`${url}/en/desk`), page.getByRole('button', { name: en('web.sign-in.passkey') }).click(),
    ])
    await page.goto('/en/desk/me')
    expect(await page.getByRole('row').filter({ hasText: en('web.own.session-here') }).innerText()).toContain(en('web.own.way.passkey'))
    const again = await page.context().browser()?.newContext({ baseURL: url })
    const replay = await again?.request.post('/en/sign-in', { headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' }, data: sent.postData() ?? '', maxRedirects: 0 })
    expect(replay?.status()).toBe(401)
    expect(await replay?.text()).toContain(en('core.sign-in.wrong-passkey'))
    await again?.close()
  })

  test('opens nothing without the finger, the face or the PIN', async () => {
    await signOut()
    await verified(false)
    await page.getByRole('button', { name: en('web.sign-in.passkey') }).click()
    await page.getByText(en('web.sign-in.passkey-failed')).waitFor()
    await verified(true)
    await page.getByRole('button', { name: en('web.sign-in.passkey') }).click()
    await page.waitForURL(`${url}/en/desk`)
  })

  test('still opens while the password rests after ten wrong tries, and then its owner is told', async () => {
    await signOut()
    for (let tries = 0; tries < 10; tries++) await page.request.post('/en/sign-in', { headers: { origin: url }, form: { email: 'nargiza@yoldosh.invalid', password: `guess ${tries}` }, maxRedirects: 0 })
    const right = await page.request.post('/en/sign-in', { headers: { origin: url }, form: { email: 'nargiza@yoldosh.invalid', password }, maxRedirects: 0 })
    expect(right.status()).toBe(401)
    await page.getByRole('button', { name: en('web.sign-in.passkey') }).click()
    await page.waitForURL(`${url}/en/desk/me`)
    expect(await page.locator('main').innerText()).toContain(en('web.own.rested'))
  })

  test('that was removed opens nothing any more', async () => {
    await page.goto('/en/desk/me/passkeys')
    await page.getByRole('button', { name: en('web.own.passkey-remove') }).click()
    await page.getByText(en('web.own.passkeys-none')).waitFor()
    await signOut()
    await page.getByRole('button', { name: en('web.sign-in.passkey') }).click()
    await page.getByText(en('core.sign-in.wrong-passkey')).waitFor()
  })

  test('is not offered where the house is reached by a number, nor without a script', async () => {
    await page.goto(`${server.url}/en/sign-in`)
    expect(await page.locator('form[data-passkey]').count()).toBe(0)
    const plain = await (await browser.newContext({ baseURL: url, javaScriptEnabled: false })).newPage()
    await plain.goto('/en/sign-in')
    expect(await plain.getByRole('button', { name: en('web.sign-in.passkey') }).isVisible()).toBe(false)
  })
})
