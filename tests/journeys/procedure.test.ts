import { afterAll, beforeAll, expect, test } from 'vitest'
import { House, opening, phone } from './house.ts'
import { linkOn } from './places.ts'

let house: House
beforeAll(async () => { house = await House.open() }, opening)
afterAll(() => house.close())

test('a procedure is opened from its case and led a step further, on a telephone and without a script', async () => {
  const page = await house.worker('Bakyt Osmonov', { screen: phone, language: 'ru', scripts: false })
  await page.goto(await linkOn(page, '/ru/desk/cases?mine=true', 'cases/[0-9a-f-]{36}'))
  await page.getByRole('link', { name: 'Открыть дело по закону' }).click()
  await house.check(page, 'which law')
  await page.getByRole('link', { name: 'Национальный механизм перенаправления: четыре опоры' }).click()

  const openIt = page.getByRole('button', { name: 'Открыть дело' })
  await page.getByLabel('С какого дня?').fill('31.12.2099')
  await openIt.click()
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('ещё не наступил')
  expect(await page.getByLabel('С какого дня?').inputValue()).toBe('31.12.2099')
  await house.check(page, 'a day that has not come')
  await page.getByLabel('С какого дня?').fill(today(3))
  await openIt.click()
  await page.waitForURL(/procedures\/[0-9a-f-]{36}$/)
  await house.check(page, 'a file that has just begun')

  // Without what it needs the step is refused, and says what is missing; nothing that was typed is lost.
  const step = page.locator('li', { has: page.getByText('Проверить признаки торговли людьми', { exact: true }) })
  await step.locator('summary').click()
  await step.getByLabel('В какой день?').fill(today(2))
  await step.getByLabel('Кто это сделал?').selectOption({ label: 'Организация поддержки' })
  await step.getByRole('button', { name: 'Записать' }).click()
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('Запись о проверке')
  expect(await step.getByLabel('В какой день?').inputValue()).toBe(today(2))
  await house.check(page, 'a step without its paper')
  await step.getByLabel('Запись о проверке').fill('Лежит в папке')
  await step.getByRole('button', { name: 'Записать' }).click()
  await expect.poll(() => page.locator('section[aria-labelledby=happened]').textContent()).toContain('Лежит в папке')

  // It is on the case, and in the list of everything that runs.
  await page.getByRole('link', { name: /Назад к случаю/ }).click()
  await expect.poll(() => page.locator('section[aria-labelledby=procedures]').textContent()).toContain('Национальный механизм')
  await page.goto('/ru/desk')
  await page.getByRole('link', { name: 'Все дела по оставшемуся времени' }).click()
  await page.getByRole('link', { name: 'Мои', exact: true }).click()
  await expect.poll(() => page.getByRole('table').textContent()).toContain('Национальный механизм')
  await house.check(page, 'all files')
})

const today = (before: number): string => {
  const day = Temporal.Now.plainDateISO('Asia/Bishkek').subtract({ days: before })
  return `${String(day.day).padStart(2, '0')}.${String(day.month).padStart(2, '0')}.${day.year}`
}
