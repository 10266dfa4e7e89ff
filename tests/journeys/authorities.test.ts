import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCsv } from '../../core/csv.ts'
import { desktop, House, opening, phone } from './house.ts'

let house: House
beforeAll(async () => { house = await House.open('authority') }, opening)
afterAll(() => house.close())

const day = (before: number): string => {
  const on = Temporal.Now.plainDateISO('Europe/Amsterdam').subtract({ days: before })
  return `${String(on.day).padStart(2, '0')}.${String(on.month).padStart(2, '0')}.${on.year}`
}
const line = (page: Page, text: string) => page.locator('li', { has: page.getByText(text, { exact: true }) }).first()
const section = (page: Page, id: string) => page.locator(`section[aria-labelledby=${id}]`)

/** Writes a step down in the file that is open. */
async function take(page: Page, step: string, on: string, papers: Readonly<Record<string, string>> = {}): Promise<void> {
  const one = section(page, 'steps').locator('li', { has: page.getByText(step, { exact: true }) }).first()
  await one.locator('summary').click()
  await one.getByLabel('В какой день?').fill(on)
  for (const [label, text] of Object.entries(papers)) await one.getByLabel(label).fill(text)
  await Promise.all([page.waitForEvent('load'), one.getByRole('button', { name: 'Записать' }).click()])
}
/** Sends the one step that waits. */
async function sendIt(page: Page): Promise<void> {
  const one = section(page, 'other-side')
  await one.locator('summary').first().click()
  await Promise.all([page.waitForEvent('load'), one.getByRole('button', { name: 'Отправить другой стороне' }).first().click()])
  await expect.poll(() => one.textContent()).toContain('Ещё не принято')
}
/** Takes up the newest that came. */
async function takeUp(page: Page, on: string): Promise<void> {
  await page.goto('/ru/desk/procedures/incoming')
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByLabel('В какой день пришло?').fill(on)
  await Promise.all([page.waitForURL(/procedures\/[0-9a-f-]{36}$/), page.getByRole('button', { name: 'Принять', exact: true }).click()])
}

test('a readmission, by both officers: from an application that something forbids to the hand-over', async () => {
  const sanne = await house.worker('Sanne Vermeer', { screen: desktop, language: 'ru', scripts: false })
  const aigerim = await house.worker('Aigerim Saparova', { screen: phone, language: 'ru', scripts: false })
  await sanne.goto('/ru/desk/procedures/new?law=benelux-kazakhstan')
  await sanne.getByLabel('С какого дня?').fill(day(12))
  await sanne.getByLabel('Запрашиваемое государство').selectOption({ label: 'Казахстан' })
  await sanne.getByLabel('Имя человека').fill('Серик Придуманный')
  await Promise.all([sanne.waitForURL(/procedures\/[0-9a-f-]{36}$/), sanne.getByRole('button', { name: 'Открыть дело' }).click()])
  await house.check(sanne, 'a file before its application')
  const form = { 'Бланк запроса': 'Приложение 1A', 'Доказательства из перечней соглашения': 'Копия паспорта', 'Перечень гарантий: окончательное решение, нет убежища, жалобы и приостановки, предложено добровольное возвращение': 'В ящике' }
  await take(sanne, 'Направить запрос о реадмиссии', day(10), form)
  const alert = await sanne.getByRole('alert').textContent()
  expect(alert).toContain('Не записано, что предложено добровольное возвращение')
  await house.check(sanne, 'an application that is forbidden')

  const before = section(sanne, 'before')
  for (const answer of ['Решение о возвращении окончательно', 'Добровольное возвращение предложено, человек отказался']) {
    if (!await before.getByLabel('Что установлено?').isVisible()) await before.locator('summary').click()
    await before.getByLabel('Что установлено?').selectOption({ label: answer })
    await before.getByLabel('В какой день?').fill(day(11))
    await Promise.all([sanne.waitForEvent('load'), before.getByRole('button', { name: 'Записать' }).click()])
  }
  expect(await before.textContent()).toContain('Ничто не запрещает')
  await take(sanne, 'Направить запрос о реадмиссии', day(10), form)
  await house.check(sanne, 'an application that waits to be sent')
  await sendIt(sanne)

  await aigerim.goto('/ru/desk/procedures/incoming')
  await house.check(aigerim, 'what came')
  await takeUp(aigerim, day(8))
  const theirs = new URL(aigerim.url()).pathname
  expect(await aigerim.locator('main').textContent()).toContain('Серик Придуманный')
  expect(await aigerim.locator('main').textContent()).not.toContain('В ящике')
  await house.check(aigerim, 'a file of the side that is asked')
  await takeUp(sanne, day(7))
  const ours = new URL(sanne.url()).pathname
  expect(await section(sanne, 'clocks').textContent()).toContain('7(3)')

  await take(aigerim, 'Согласиться на реадмиссию', day(5), { 'Письменный ответ': 'Письмо 7' })
  await sendIt(aigerim)
  await takeUp(sanne, day(4))
  await take(sanne, 'Уведомить о передаче: день, место, порядок', day(3), { 'Уведомление о передаче': 'Приложение 2', 'День передачи': day(0) })
  await sendIt(sanne)
  await takeUp(aigerim, day(2))
  await take(aigerim, 'Принять человека на границе', day(0), { 'Пункт пропуска': 'Астана', 'Акт передачи': 'Акт 1' })
  await sendIt(aigerim)
  await takeUp(sanne, day(0))
  expect(new URL(sanne.url()).pathname).toBe(ours)
  await aigerim.goto(theirs)
  for (const page of [sanne, aigerim]) expect(await section(page, 'stages').textContent()).toContain('Человек принят')

  await sanne.getByRole('link', { name: 'Кому что сообщено' }).click()
  await house.check(sanne, 'the ledger of a file')
  expect(await sanne.getByRole('row').count()).toBe(6)
  const csv = await sanne.getByRole('link', { name: 'Взять таблицей (CSV)' }).getAttribute('href')
  const rows = readCsv(await (await sanne.request.get(csv ?? '')).text())
  expect(rows).toHaveLength(6)
  expect(rows[0]?.slice(0, 4)).toEqual(['file', 'law', 'what', 'day'])
})

test('who chose a voluntary return: what it does to each clock is told before', async () => {
  const sanne = await house.worker('Sanne Vermeer', { language: 'ru', scripts: false })
  await sanne.goto('/ru/desk/procedures')
  await sanne.getByRole('link', { name: /Демонстрация: вымышленный/ }).or(sanne.getByRole('table').getByRole('link')).first().click()
  const one = line(sanne, 'Человек выбирает добровольное возвращение: дело приостановлено')
  await one.locator('summary').click()
  await house.check(sanne, 'a choice before it is recorded')
  expect(await one.textContent()).toMatch(/Что будет со сроками/)
})
