import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { button, does, follow, press, ru, unfold, words } from './hands.ts'
import { House, opening, phone } from './house.ts'

let osh: House
let moscow: House
/** The stick on which files are carried from one house to the other. */
const stick = mkdtempSync(join(tmpdir(), 'hamroh-stick-'))
beforeAll(async () => { [osh, moscow] = [await House.open(), await House.open()] }, 2 * opening)
afterAll(async () => {
  await osh?.close()
  await moscow?.close()
  rmSync(stick, { recursive: true, force: true })
})

const look = { language: 'ru', scripts: false } as const
const page = '/ru/desk/elsewhere/by-file'

async function save(from: Page, address: string): Promise<string> {
  const answer = await from.request.get(address)
  expect(answer.status()).toBe(200)
  const path = join(stick, /filename="?([^";]+)/.exec(answer.headers()['content-disposition'] ?? '')?.[1] ?? '')
  writeFileSync(path, await answer.body())
  return path
}
/** The file that is to be carried now, once the machine has made it. */
async function carried(from: Page): Promise<string> {
  const link = from.getByRole('link', { name: ru('exchange.meetings.take-out.does') })
  await expect.poll(async () => { await from.goto(page); return link.count() }, { timeout: 20_000 }).toBe(1)
  return save(from, await link.getAttribute('href') ?? '')
}
async function brings(to: Page, path: string): Promise<number> {
  await to.goto(page)
  await to.getByLabel(ru('web.houses.file')).setInputFiles(path)
  return press(to, button(to, ru('exchange.meetings.take-in.does')))
}

/** Somebody new on file, who agrees to be asked about in the office of the other house. Out: the page of the person. */
async function agrees(house: House, worker: Page, name: { cyrillic: string } | { latin: string }, partner: string, shoot?: string): Promise<string> {
  await worker.goto('/ru/desk/people/new')
  await worker.getByLabel(ru('cyrillic' in name ? 'web.names.papers.cyrillic' : 'web.names.papers.latin')).fill('cyrillic' in name ? name.cyrillic : name.latin)
  await worker.locator('input[name=language][value=ru]').check()
  await worker.getByLabel(ru('people.content.born on')).fill('04.03.1992')
  await worker.getByLabel(ru('web.quoted', { words: ru('cases.reach.not at all') })).check()
  await does(worker, button(worker, ru('people.record.does')))
  const person = new URL(worker.url()).pathname
  await follow(worker, worker.getByRole('link', { name: ru('web.elsewhere.consent') }))
  // The office of the other house stands behind the organisations of this one.
  await worker.locator('input[name=recipient]').last().check()
  await follow(worker, button(worker, ru('web.consent.show')))
  for (const part of [partner, ru('web.houses.outside'), 'через тридцать дней']) expect(await words(worker)).toContain(part)
  if (shoot) await house.check(worker, shoot)
  await worker.getByLabel(ru('people.given.in person spoken')).check()
  await worker.locator('input[name=crossesBorder]').check()
  await does(worker, button(worker, ru('people.asking.agree.does')))
  expect(new URL(worker.url()).pathname).toBe(person)
  return person
}

test('two houses learn whom both know, by three files that are carried; coordinators read no name', async () => {
  const [marat, aida, nargiza] = [await osh.worker('Marat Isaev', look), await osh.worker('Aida Sydykova', look), await osh.worker('Nargiza Karimova', look)]
  const [olga, igor, anna] = [await moscow.worker('Olga Denisova', look), await moscow.worker('Igor Levin', look), await moscow.worker('Anna Ryabova', look)]

  await marat.goto(page)
  await osh.check(marat, 'by file, nobody to ask')

  // Keys by file, figures by telephone.
  const figures: string[] = []
  const cards: string[] = []
  for (const one of [marat, igor]) {
    await one.goto('/ru/desk/staff/nodes')
    figures.push((await one.locator('section[aria-labelledby=ours] .num').textContent()) ?? '')
    cards.push(await save(one, '/ru/desk/staff/nodes/ours'))
  }
  for (const [enters, compares, other] of [[marat, aida, 1], [igor, anna, 0]] as const) {
    await enters.getByLabel('Файл с ключами другого узла').setInputFiles(cards[other] ?? '')
    await does(enters, button(enters, 'Внести ключи другого узла'))
    await compares.goto('/ru/desk/staff/nodes')
    await unfold(compares, 'Сверить цифры')
    await compares.getByLabel('Тридцать цифр').fill(figures[other] ?? '')
    await does(compares, button(compares, 'Сверить'))
  }

  const hers = await agrees(osh, nargiza, { cyrillic: 'Тошматова Зулайхо' }, 'Doroga doma', 'consent for another house')
  const there = await agrees(moscow, anna, { latin: 'Toshmatova Zulaykho' }, 'Yoʻldosh')

  await marat.goto('/ru/desk/elsewhere')
  await follow(marat, marat.getByRole('link', { name: ru('web.houses.title') }))
  await osh.check(marat, 'by file, nothing asked yet')
  expect(await press(marat, button(marat, ru('exchange.meetings.ask.does')))).toBe(422)
  await osh.check(marat, 'by file, no office chosen')
  await marat.locator('select[name=node]').selectOption({ index: 1 })
  await does(marat, button(marat, ru('exchange.meetings.ask.does')))
  const question = await carried(marat)
  await osh.check(marat, 'by file, a question to carry')

  // In the other house: refused where it is not for us, taken in once, accepted.
  expect(await brings(marat, question)).toBe(422)
  expect(await words(marat)).toContain(ru('exchange.meetings.not-for-us'))
  await osh.check(marat, 'by file, not for us')
  expect(await brings(olga, question)).toBe(303)
  await moscow.check(olga, 'by file, waiting')
  expect(await brings(olga, question)).toBe(409)
  await olga.goto(page)
  await does(olga, button(olga, ru('web.elsewhere.accept')))
  const answer = await carried(olga)
  await moscow.check(olga, 'by file, an answer to carry')
  expect(await brings(marat, answer)).toBe(303)
  const closing = await (async () => {
    await expect.poll(async () => { await marat.goto(page); return words(marat) }, { timeout: 20_000 }).toContain(ru('web.houses.state.closing'))
    return carried(marat)
  })()
  expect(await brings(olga, closing)).toBe(303)
  await expect.poll(async () => { await olga.goto(page); return words(olga) }, { timeout: 20_000 }).toContain(ru('web.houses.state.compared'))
  for (const one of [marat, olga]) { await one.goto(page); expect(await words(one)).not.toMatch(/Тошматова|Toshmatova/) }

  // Those who open files read it on the page of their person, and are told to ring.
  for (const [house, worker, person, partner] of [[osh, nargiza, hers, 'Doroga doma'], [moscow, anna, there, 'Yoʻldosh']] as const) {
    await worker.goto(person)
    for (const part of [ru('web.elsewhere.known'), partner, ru('web.houses.ring-more')]) expect(await words(worker)).toContain(part)
    await house.check(worker, `by file, found, ${partner}`)
    await worker.goto('/ru/desk/elsewhere')
    expect(await words(worker)).toContain(ru('web.houses.ring'))
    await house.check(worker, `by file, finds, ${partner}`)
  }

  // What she takes back is gone here at once; there it expires.
  await nargiza.goto(hers)
  await unfold(nargiza, ru('people.consent.withdraw.does'))
  await does(nargiza, button(nargiza, ru('web.person.withdraw-do')))
  expect(await words(nargiza)).toContain(ru('web.elsewhere.person-none'))
  await anna.goto(there)
  expect(await words(anna)).toContain(ru('web.elsewhere.known'))

  const small = await osh.worker('Marat Isaev', { ...look, screen: phone })
  await small.goto(page)
  await osh.check(small, 'by file, telephone')
}, 240_000)
