import { afterAll, beforeAll, expect, test } from 'vitest'
import { desktop, House, opening, phone } from './house.ts'

let house: House
beforeAll(async () => { house = await House.open('authority') }, opening)
afterAll(() => house.close())

test('a monitor reads a file, writes to the person, and the person answers without an account; the officer sees a day and no word', async () => {
  const lieke = await house.worker('Lieke Jansen', { screen: desktop, language: 'ru', scripts: false })
  await lieke.goto('/ru/desk')
  expect(new URL(lieke.url()).pathname).toBe('/ru/desk/procedures')
  await house.check(lieke, 'the files of an office, for its monitor')
  await lieke.getByRole('table').getByRole('link').first().click()
  const file = new URL(lieke.url()).pathname
  const main = lieke.locator('main')
  expect(await main.textContent()).toContain('Вы читаете это дело как наблюдатель')
  // Nothing to press: only the links out.
  expect(await main.locator('button').count()).toBe(0)
  await house.check(lieke, 'a file, for a monitor')
  for (const page of ['ledger', 'incoming', 'gaps']) {
    await lieke.goto(`/ru/desk/procedures/${page}`)
    await house.check(lieke, `${page}, for a monitor`)
  }
  await lieke.goto('/ru/desk/procedures/new')
  expect(new URL(lieke.url()).pathname).toBe('/ru/desk/procedures')

  await lieke.goto(`${file}/letters`)
  await house.check(lieke, 'no letter yet, and the journal')
  expect(await lieke.locator('section[aria-labelledby=journal]').textContent()).toContain('Lieke Jansen')
  await lieke.locator('summary', { hasText: 'Написать письмо' }).click()
  await lieke.getByLabel('На каком языке листок?').selectOption({ label: 'Кыргызча' })
  await Promise.all([lieke.waitForEvent('load'), lieke.getByRole('button', { name: 'Написать письмо' }).click()])
  await house.check(lieke, 'a letter without words')
  expect(await lieke.getByRole('alert').count()).toBe(1)
  await lieke.getByLabel('Что вы хотите сказать человеку?').fill('Сизге котормочу беришти беле?')
  await Promise.all([lieke.waitForEvent('load'), lieke.getByRole('button', { name: 'Написать письмо' }).click()])
  const code = await lieke.locator('#code').textContent() ?? ''
  expect(await main.textContent()).toContain('Сизге көз карандысыз көзөмөлчү кат жазды')
  await house.check(lieke, 'a sheet with a code')

  const person = await house.visitor({ screen: phone, language: 'ky', scripts: false })
  await person.goto('/ky/letter')
  await house.check(person, 'where a letter is opened')
  await person.getByLabel('Катыңыздын коду').fill('AAAA-AAAA-AAAA')
  await Promise.all([person.waitForEvent('load'), person.getByRole('button', { name: 'Окуу' }).click()])
  expect(await person.getByRole('alert').count()).toBe(1)
  await house.check(person, 'a wrong code of a letter')
  await person.getByLabel('Катыңыздын коду').fill(code.toLowerCase())
  await Promise.all([person.waitForEvent('load'), person.getByRole('button', { name: 'Окуу' }).click()])
  expect(await person.locator('main').textContent()).toContain('Сизге котормочу беришти беле?')
  await house.check(person, 'a letter of a monitor')
  await person.locator('textarea').fill('Жок, беришкен жок')
  await Promise.all([person.waitForEvent('load'), person.getByRole('button', { name: 'Жөнөтүү' }).click()])
  expect(await person.locator('main').textContent()).toContain('Жок, беришкен жок')

  await lieke.goto('/ru/desk/procedures')
  await lieke.getByRole('link', { name: /Человек ответил/ }).click()
  expect(await main.textContent()).toContain('Жок, беришкен жок')
  await lieke.locator('summary', { hasText: 'Записать, в какой день' }).click()
  const on = Temporal.Now.plainDateISO('Europe/Amsterdam')
  await lieke.getByLabel('В какой день?').fill(`${on.day}.${on.month}.${on.year}`)
  await Promise.all([lieke.waitForEvent('load'), lieke.getByRole('button', { name: 'Записать', exact: true }).click()])
  await house.check(lieke, 'a letter that was given and answered')

  const sanne = await house.worker('Sanne Vermeer', { screen: desktop, language: 'ru', scripts: false })
  await sanne.goto(file)
  const seen = await sanne.locator('main').textContent()
  expect(seen).toContain('Наблюдатель передал человеку письмо')
  expect(seen).not.toContain('котормочу')
  expect((await sanne.goto(`${file}/letters`))?.status()).toBe(403)
})
