import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Class } from '../../domains/people/index.ts'
import { begin } from '../../web/desk/people/say.ts'
import { translate } from '../../web/words.ts'

export const ru = translate('ru')

/** What a page says, without its frame. */
export const words = async (page: Page): Promise<string> => (await page.locator('main').innerText()).replaceAll(' ', ' ')
/** The big words of a page. */
export const heading = async (page: Page): Promise<string | null> => page.getByRole('heading', { level: 1 }).textContent()
export const button = (within: Page | Locator, name: string): Locator => within.getByRole('button', { name, exact: true })
/** The last part of an address: the id of what the page shows. */
export const idOn = (page: Page): string => /([0-9a-f-]{36})$/.exec(new URL(page.url()).pathname)?.[1] ?? ''

/** Presses a button that sends a form. Out: the status of the answer (303 when the page went on). */
export async function press(page: Page, pressed: Locator): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().method() === 'POST' && one.request().isNavigationRequest()), page.waitForEvent('load'), pressed.click(),
  ])
  return answer.status()
}

/** Follows a link, or a button that only asks, to the page behind it. */
export async function follow(page: Page, link: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), link.click()])
}

/** The same, and the house said yes. */
export async function does(page: Page, pressed: Locator): Promise<void> {
  const status = await press(page, pressed)
  if (status !== 303) throw new Error(`${status} at ${page.url()}: ${(await words(page)).slice(0, 600)}`)
}

/** Unfolds what is folded away under these words. */
export const unfold = (page: Page, name: string): Promise<void> => page.locator('summary', { hasText: name }).first().click()

/** What a field is refused for, beside it: the words that its aria-describedby leads to. */
export async function whyOf(field: Locator): Promise<string> {
  const described = (await field.getAttribute('aria-describedby') ?? '').split(' ').find((id) => id.endsWith('-why'))
  return described ? field.page().locator(`[id="${described}"]`).innerText() : ''
}

/** A day as people here type it. In: how many days from today, in Osh or where else one's office is: late in the evening the days differ. */
export const dayFromNow = (days: number, zone = 'Asia/Bishkek'): string => {
  const { day, month, year } = Temporal.Now.plainDateISO(zone).add({ days })
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`
}

export type Known = { readonly cyrillic: string; readonly latin: string; readonly bornOn?: string; readonly work?: string; readonly papers?: string }

/** From a request that was taken: records whose matter it is. Out: the person's id. */
export async function record(page: Page, { cyrillic, latin, bornOn, work, papers }: Known): Promise<string> {
  await follow(page, page.getByRole('link', { name: ru('people.record.does') }))
  await page.getByLabel(ru('web.names.papers.cyrillic')).fill(cyrillic)
  await page.getByLabel(ru('web.names.papers.latin')).fill(latin)
  if (bornOn) await page.getByLabel(ru('people.content.born on')).fill(bornOn)
  if (work || papers) await unfold(page, ru('web.people.told'))
  if (work) await page.getByLabel(ru('people.content.work'), { exact: true }).fill(work)
  if (papers) await page.getByLabel(ru('people.content.papers'), { exact: true }).fill(papers)
  await does(page, button(page, ru('people.record.does')))
  return idOn(page)
}

/** For what, to whom and which information, on the forms that ask it. */
export async function choose(page: Page, recipient: string, classes: readonly Class[]): Promise<void> {
  await page.getByLabel(begin(ru('people.purpose.wages and papers')), { exact: true }).check()
  const option = page.getByLabel(ru('web.person.to-whom')).locator('option', { hasText: recipient })
  await page.getByLabel(ru('web.person.to-whom')).selectOption(await option.getAttribute('value'))
  for (const one of classes) await page.getByLabel(begin(ru(`people.class.${one}`)), { exact: true }).check()
}

/** On the page of a case: sends it on to an organisation, on a basis that stands. Out: the referral's id. */
export async function refer(page: Page, recipient: string): Promise<string> {
  await follow(page, page.getByRole('link', { name: ru('cases.referrals.refer.does') }).first())
  await does(page, button(page, ru('web.refer.send', { recipient })))
  expect(new URL(page.url()).pathname).toContain('/desk/referrals/')
  return idOn(page)
}

/** On the page of a case: adds one thing by one of its small forms. */
export async function add(page: Page, title: string, fill: (form: Locator) => Promise<void>): Promise<void> {
  await unfold(page, title)
  const form = page.getByRole('form', { name: title })
  await fill(form)
  await does(page, button(form, title))
}
