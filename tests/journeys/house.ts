import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { NodeKind } from '../../core/kinds.ts'
import { locale, type Language } from '../../core/words.ts'
import { launchBrowser } from '../browser.ts'
import { barriersOn } from './barriers.ts'
import { startServer } from './server.ts'

export const phone = { width: 360, height: 740 } as const
export const desktop = { width: 1440, height: 900 } as const
/** How long a house may take to open, on a busy machine and with a build before it, in milliseconds. */
export const opening = 180_000
/** How somebody looks at the house: on which screen, in which language, with or without scripts. */
export type Looking = { readonly screen?: typeof phone | typeof desktop; readonly language?: Language; readonly scripts?: boolean }

/** Names a folder: every page that is checked is photographed there, by day and by night, on a telephone and on a desk. */
const album = process.env.JOURNEY_SHOTS

/** What each page did that no page may do: requests to others, missing parts, errors in its console. */
const faults = new WeakMap<Page, string[]>()
const scriptless = new WeakSet<Page>()
const faultsOf = (page: Page) => faults.get(page) ?? []

/** The house with a browser in front of it. Close it when done. */
export class House {
  readonly url: string
  readonly #browser: Browser
  readonly #server: Awaited<ReturnType<typeof startServer>>
  #visitors = 0
  #looking: Page | undefined

  private constructor(server: Awaited<ReturnType<typeof startServer>>, browser: Browser) {
    this.#server = server
    this.#browser = browser
    this.url = server.url
  }

  static async open(kind?: NodeKind): Promise<House> {
    const server = await startServer(kind)
    try {
      return new House(server, await launchBrowser())
    } catch (fault) {
      await server.stop()
      throw fault
    }
  }

  /** Closes both. Throws when the house wrote of a fault of its own in the meantime. */
  async close(): Promise<void> {
    await this.#browser.close()
    await this.#server.stop()
    expect(this.#server.said()).not.toContain('failed')
  }

  /** Somebody sits down before a browser of her own: nothing is kept from others, and she comes from an address of her own. */
  async visitor({ screen = desktop, language = 'en', scripts = true }: Looking = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      baseURL: this.url, viewport: screen, locale: locale[language], javaScriptEnabled: scripts, timezoneId: 'Asia/Bishkek',
      extraHTTPHeaders: { 'x-forwarded-for': this.address() },
    })
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    if (!scripts) scriptless.add(page)
    this.#watch(context, page)
    return page
  }

  /** Somebody goes on from another address: tries with a code are counted by address, and a journey is quicker than life. */
  moves = (page: Page): Promise<void> => page.context().setExtraHTTPHeaders({ 'x-forwarded-for': this.address() })

  /** An address that nobody has used in this house: what strangers may do is counted by address. */
  address = (): string => `198.51.${100 + Math.floor(++this.#visitors / 250)}.${1 + (this.#visitors % 250)}`

  /** Somebody of the demonstration is at her desk: signed in by /demo, on the page of her day. */
  async worker(name: string, looking: Looking = {}): Promise<Page> {
    const page = await this.visitor(looking)
    await page.goto('/demo')
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name }).click()])
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${looking.language ?? 'en'}/desk`))
    return page
  }

  /** Looks at a page as it stands: nothing that keeps somebody out (WCAG 2.2 A and AA), nothing sideways, nothing from elsewhere, no error. */
  async check(page: Page, name: string): Promise<void> {
    expect(await this.look(page, name)).toEqual({ page: name, barriers: [], sideways: 0, faults: [] })
  }

  /** What is wrong with a page as it stands. */
  async look(page: Page, name: string): Promise<{ page: string; barriers: readonly string[]; sideways: number; faults: readonly string[] }> {
    if (album) await photograph(page, name)
    const looked = scriptless.has(page) ? await this.#mirror(page) : page
    const barriers = await barriersOn(looked)
    const sideways = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
    return { page: name, barriers, sideways, faults: faultsOf(page) }
  }

  /** The inspector is itself a script: what a visitor without scripts was given is looked at in a page that has them. */
  async #mirror(page: Page): Promise<Page> {
    const mirror = this.#looking ?? await this.#browser.newPage()
    this.#looking = mirror
    await mirror.setViewportSize(page.viewportSize() ?? phone)
    const drawn = await page.content()
    await mirror.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: drawn }), { times: 1 })
    await mirror.goto(page.url())
    return mirror
  }

  #watch(context: BrowserContext, page: Page) {
    const seen: string[] = []
    faults.set(page, seen)
    page.on('console', (message) => {
      // A page that says no has a status that says no, and the browser notes that; a part of a page that is missing is seen below.
      if (['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load resource')) seen.push(message.text())
    })
    page.on('pageerror', (fault) => seen.push(fault.message))
    page.on('response', (answer) => { if (answer.status() >= 400 && !answer.request().isNavigationRequest()) seen.push(`${answer.status()} ${answer.url()}`) })
    context.on('request', (request) => { if (new URL(request.url()).origin !== this.url) seen.push(`A request to ${request.url()}`) })
  }
}

async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(album ?? '', { recursive: true })
  const was = page.viewportSize() ?? phone
  await page.evaluate(() => scrollTo(0, 0))
  for (const [screen, colorScheme] of [[phone, 'light'], [phone, 'dark'], [desktop, 'light'], [desktop, 'dark']] as const) {
    await page.setViewportSize(screen)
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(album ?? '', `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${screen.width}-${colorScheme}.png`), fullPage: true })
  }
  await page.emulateMedia({ colorScheme: null })
  await page.setViewportSize(was)
}
