import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { reachWays, Trouble } from '../../domains/cases/index.ts'
import { follow, press } from './hands.ts'
import { translate } from '../../web/words.ts'

export const uz = translate('uz')

export type Question = {
  readonly about?: 'myself' | 'someone else'; readonly troubles: readonly Trouble[]; readonly account: string
  readonly reach: (typeof reachWays)[number]; readonly contact?: string; readonly hours?: string; readonly name?: string; readonly danger?: boolean
}

/** From the first page to the form of one organisation, as somebody finds it. */
export async function findTheForm(page: Page, organisation: string): Promise<void> {
  await page.goto('/')
  expect(new URL(page.url()).pathname).toBe('/uz')
  await follow(page, page.getByRole('link', { name: uz('web.home.ask') }).first())
  await follow(page, page.getByRole('link', { name: organisation }))
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(uz('web.ask-one.title', { organisation }))
}

export async function fillIn(page: Page, { about = 'myself', troubles, account, reach, contact, hours, name, danger }: Question): Promise<void> {
  await page.getByLabel(uz(about === 'myself' ? 'web.ask-one.about.myself' : 'web.ask-one.about.someone-else'), { exact: true }).check()
  for (const trouble of troubles) await page.getByLabel(uz(`cases.trouble.${trouble}`), { exact: true }).check()
  await page.getByLabel(uz('web.ask-one.account')).fill(account)
  await page.getByLabel(uz(`cases.reach.${reach}`), { exact: true }).check()
  if (danger) await page.getByLabel(uz('web.ask-one.danger')).check()
  if (contact) await page.getByLabel(uz('web.ask-one.contact')).fill(contact)
  if (hours) await page.getByLabel(uz('web.ask-one.hours')).fill(hours)
  if (name) await page.getByLabel(uz('web.ask-one.name')).fill(name)
}

export const send = (page: Page) => page.getByRole('button', { name: uz('web.ask-one.send') })

/** The code that a page shows. */
export async function codeOn(page: Page): Promise<string> {
  const code = await page.locator('output').textContent()
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  return code ?? ''
}

/** Comes back with a code, from the first page. `typed` is how it is typed. */
export async function comeBack(page: Page, typed: string): Promise<void> {
  await page.goto('/uz')
  await follow(page, page.getByRole('link', { name: uz('web.home.code') }))
  await page.getByLabel(uz('web.answer.code')).fill(typed)
  await press(page, page.getByRole('button', { name: uz('web.answer.read') }))
}

/** How a code is typed on a phone: small letters, spaces, and of the letters that look alike the other one. */
export const clumsily = (code: string): string => ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('c', 'с').replaceAll('a', 'а')} `
