import type { Page } from 'playwright-core'
import { button, dayFromNow, press, ru, unfold } from './hands.ts'
import type { Way } from './strangers.ts'

/** At her desk somebody makes a token for a program that may do all that she may. Out: how that program calls the house. */
export async function programOf(page: Page, url: string): Promise<Way['call']> {
  await page.goto('/ru/desk/me')
  await unfold(page, ru('directory.make-token.does'))
  const form = page.getByRole('form', { name: ru('directory.make-token.does') })
  await form.getByLabel(ru('directory.make-token.name')).fill('Программа')
  await form.getByLabel(ru('web.me.scope.*'), { exact: true }).check()
  await form.getByLabel(ru('directory.make-token.ends-on')).fill(dayFromNow(7))
  await press(page, button(form, ru('directory.make-token.does')))
  return callWith(url, { authorization: `Bearer ${await page.locator('code').innerText()}` })
}

const callWith = (url: string, headers: Readonly<Record<string, string>>): Way['call'] => (operation, input) =>
  fetch(`${url}/api/${operation}`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': 'ru', ...headers }, body: JSON.stringify(input) })

/** How one who is signed in on this page asks, by page and by program; without a page, a stranger. */
export async function wayOf(page: Page | undefined, url: string): Promise<Way> {
  const cookie = page ? (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ') : ''
  return {
    open: (path) => fetch(url + path, { redirect: 'manual', headers: cookie ? { cookie } : {} }),
    call: page ? await programOf(page, url) : callWith(url, {}),
  }
}
