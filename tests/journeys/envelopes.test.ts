import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdf } from '../papers.ts'
import { desktop, House, opening, phone } from './house.ts'
import { linkOn } from './places.ts'

let helpers: House
let authority: House
/** The stick on which files are carried from one house to the other. */
const stick = mkdtempSync(join(tmpdir(), 'hamroh-stick-'))
beforeAll(async () => { [helpers, authority] = [await House.open(), await House.open('authority')] }, 2 * opening)
afterAll(async () => {
  await helpers?.close()
  await authority?.close()
  rmSync(stick, { recursive: true, force: true })
})

const id = '[0-9a-f-]{36}'
const press = (page: Page, name: string) => Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()])
const main = (page: Page) => page.locator('main').textContent()

/** Saves what a link gives, by its session and without a script. Out: where it lies on the stick, and how it was called. */
async function save(page: Page, address: string): Promise<{ readonly path: string; readonly name: string; readonly text: string }> {
  const answer = await page.request.get(address)
  expect(answer.status()).toBe(200)
  const name = /filename="?([^";]+)/.exec(answer.headers()['content-disposition'] ?? '')?.[1] ?? ''
  const path = join(stick, name)
  writeFileSync(path, await answer.body())
  return { path, name, text: (await answer.body()).toString('utf8') }
}
async function give(page: Page, label: string, path: string, button: string): Promise<void> {
  await page.getByLabel(label).setInputFiles(path)
  await press(page, button)
}

test('a paper that a person wanted sent goes from one house to the other, is read and attached, and its receipt comes back into her file', async () => {
  const look = { screen: desktop, language: 'ru' as const, scripts: false }
  const [marat, aida, nargiza] = [await helpers.worker('Marat Isaev', look), await helpers.worker('Aida Sydykova', look), await helpers.worker('Nargiza Karimova', look)]
  const [pieter, sanne] = [await authority.worker('Pieter Bakker', look), await authority.worker('Sanne Vermeer', look)]

  // Keys by file, figures by telephone: one enters, another compares.
  const figures: Record<string, string> = {}
  const cards: Record<string, string> = {}
  for (const [name, page] of [['helpers', marat], ['authority', pieter]] as const) {
    await page.goto('/ru/desk/staff/nodes')
    await (page === marat ? helpers : authority).check(page, `keys of other nodes, ${name}`)
    figures[name] = (await page.locator('section[aria-labelledby=ours] .num').textContent()) ?? ''
    cards[name] = (await save(page, '/ru/desk/staff/nodes/ours')).path
  }
  for (const [house, enters, compares, other] of [[helpers, marat, aida, 'authority'], [authority, pieter, sanne, 'helpers']] as const) {
    await give(enters, 'Файл с ключами другого узла', cards[other] ?? '', 'Внести ключи другого узла')
    expect(await main(enters)).toContain('Эти ключи внесли вы')
    await compares.goto('/ru/desk/staff/nodes')
    await compares.locator('summary', { hasText: 'Сверить цифры' }).click()
    await compares.getByLabel('Тридцать цифр').fill('12345 67890 12345 67890 12345 67890')
    await press(compares, 'Сверить')
    expect(await compares.getByRole('alert').textContent()).toContain('Это не цифры внесённых ключей')
    await house.check(compares, `figures that are not those, ${other}`)
    await compares.getByLabel('Тридцать цифр').fill((figures[other] ?? '').replaceAll(' ', ''))
    await press(compares, 'Сверить')
    expect(await main(compares)).toContain('сверено')
  }

  // A person with a paper in her file.
  const person = await linkOn(nargiza, '/ru/desk/people', `people/${id}`)
  const paper = join(stick, 'shartnoma.pdf')
  writeFileSync(paper, pdf('Mehnat shartnomasi', 90_000))
  await nargiza.goto(`${person}/documents`)
  await nargiza.getByLabel('Что это').selectOption({ label: 'Договор' })
  await give(nargiza, 'Файл', paper, 'Добавить документ')

  // Together with her: what, to whom; read aloud; agreed.
  await nargiza.goto(`${person}/envelopes`)
  await helpers.check(nargiza, 'nothing was sent for her yet')
  await nargiza.getByLabel('O‘zbekcha').or(nargiza.getByLabel('Oʻzbekcha')).first().check()
  await nargiza.getByLabel('В какой орган').selectOption({ label: 'Voorbeelddienst, Нидерланды' })
  await press(nargiza, 'Показать текст для чтения вслух')
  expect(await main(nargiza)).toContain('либо один документ, либо заявление')
  await nargiza.getByLabel('Какой документ').selectOption({ index: 1 })
  await nargiza.getByLabel('По чему там найдут дело').fill('IND 2026-17')
  await press(nargiza, 'Показать текст для чтения вслух')
  for (const part of ['Voorbeelddienst', 'Niderland', 'IND 2026-17', 'Shartnoma', 'hech kim soʻrashga haqli emas', 'hech kim qaytarib ololmaydi']) expect(await main(nargiza)).toContain(part)
  await helpers.check(nargiza, 'the text that is read aloud before something goes to an authority')
  await press(nargiza, 'Да, человек этого хочет')
  expect(await nargiza.getByRole('alert').count()).toBe(1)
  await helpers.check(nargiza, 'agreed to without her own words')
  await nargiza.getByLabel('лично, устно').or(nargiza.getByLabel(/устно/)).first().check()
  await nargiza.getByLabel('Человек своими словами сказал мне').check()
  await press(nargiza, 'Да, человек этого хочет')
  expect(await main(nargiza)).toContain('согласие есть, конверт ещё не собран')
  await helpers.check(nargiza, 'agreed, not made')
  await press(nargiza, 'Собрать конверт')
  const envelope = await save(nargiza, await nargiza.getByRole('link', { name: 'Взять файл конверта' }).getAttribute('href') ?? '')
  await helpers.check(nargiza, 'an envelope on its way')
  expect(envelope.name).toMatch(/^envelope-[0-9a-f]{8}\.json$/)
  for (const secret of ['shartnoma', 'IND 2026-17', 'Voorbeelddienst', person.split('/').at(-1) ?? '']) expect(envelope.text).not.toContain(secret)

  // The other house: refused when it was changed; taken in; read; attached.
  await sanne.goto('/ru/desk/procedures/envelopes')
  await authority.check(sanne, 'no envelope yet')
  const changed = join(stick, 'changed.json')
  writeFileSync(changed, envelope.text.replace(/"number":"./, (found) => `"number":"${found.endsWith('0') ? '1' : '0'}`))
  await give(sanne, 'Файл конверта', changed, 'Принять конверт')
  expect(await sanne.getByRole('alert').textContent()).toContain('по дороге изменили')
  await authority.check(sanne, 'an envelope that was changed')
  await give(sanne, 'Файл конверта', envelope.path, 'Принять конверт')
  const arrival = new URL(sanne.url()).pathname
  for (const part of ['Yoʻldosh', 'Киргизия', 'IND 2026-17', 'Договор', 'Это всё, что пришло']) expect(await main(sanne)).toContain(part)
  await authority.check(sanne, 'what came in an envelope')
  expect((await save(sanne, `${arrival}/document`)).text).toBe(pdf('Mehnat shartnomasi', 90_000).toString('utf8'))
  expect((await sanne.goto(`${arrival}/receipt`))?.status()).toBe(409)

  await sanne.goto('/ru/desk/procedures')
  const file = (await sanne.getByRole('table').getByRole('link').first().getAttribute('href')) ?? ''
  await sanne.goto(file)
  const reference = /[0-9A-Z]{2}-[0-9A-Z]{4}/.exec(await sanne.title())?.[0] ?? ''
  await sanne.goto(arrival)
  await sanne.getByLabel('Номер дела').fill('ZZ-0000')
  await sanne.getByLabel('Я прочитал(а), что пришло').check()
  await press(sanne, 'Приобщить к этому делу')
  expect(await sanne.getByRole('alert').textContent()).toContain('Дела с таким номером здесь нет')
  await authority.check(sanne, 'a file that is not here')
  await sanne.getByLabel('Номер дела').fill(reference)
  await sanne.getByLabel('Я прочитал(а), что пришло').check()
  await press(sanne, 'Приобщить к этому делу')
  await authority.check(sanne, 'attached to a file, with a receipt')
  const receipt = await save(sanne, `${arrival}/receipt`)
  await sanne.goto(file)
  expect(await main(sanne)).toContain('Пришло в конвертах')
  await authority.check(sanne, 'a file with what came in an envelope')
  await sanne.goto('/ru/desk/procedures/envelopes')
  await give(sanne, 'Файл конверта', envelope.path, 'Принять конверт')
  expect(await main(sanne)).toContain('Этот конверт уже принимали')
  await authority.check(sanne, 'an envelope for the second time')

  // Somebody independent reads it too, and changes nothing.
  const lieke = await authority.worker('Lieke Jansen', look)
  await lieke.goto(arrival)
  expect(await lieke.locator('main button').count()).toBe(0)
  expect(await main(lieke)).toContain('IND 2026-17')
  await authority.check(lieke, 'an envelope, for a monitor')

  // Back: the receipt, once; then it stands in her file.
  await nargiza.goto('/ru/desk/envelopes')
  await helpers.check(nargiza, 'envelopes to authorities')
  await give(nargiza, 'Расписка государственного органа', envelope.path, 'Принять расписку')
  expect(await nargiza.getByRole('alert').count()).toBe(1)
  await helpers.check(nargiza, 'an envelope is no receipt')
  await give(nargiza, 'Расписка государственного органа', receipt.path, 'Принять расписку')
  expect(new URL(nargiza.url()).pathname).toBe(`${person}/envelopes`)
  expect(await main(nargiza)).toContain('принято')
  await helpers.check(nargiza, 'taken in, with a receipt')

  const small = await helpers.worker('Nargiza Karimova', { screen: phone, language: 'uz', scripts: false })
  await small.goto(`${person.replace('/ru/', '/uz/')}/envelopes`)
  await helpers.check(small, 'envelopes of a person, on a telephone')
}, 600_000)
