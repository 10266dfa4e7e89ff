import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCsv } from '../../core/csv.ts'
import { translate } from '../../web/words.ts'
import { button, does, follow, heading, idOn, unfold, words } from './hands.ts'
import { House, opening } from './house.ts'

const en = translate('en')
let house: House
let marat: Page
let aida: Page
let reader: Page
beforeAll(async () => {
  house = await House.open()
  marat = await house.worker('Marat Isaev')
  aida = await house.worker('Aida Sydykova')
  reader = await house.visitor()
}, opening)
afterAll(() => house.close())

const reason = 'Help of these months that was written down later is counted too'
const at = { first: '', second: '' }
const desk = (release: string) => `/en/desk/figures/${release}`
const see = (release: string) => reader.goto(`/en/figures/${release}`)
/** The counter works by itself; whoever prepared looks again until it is done. */
async function counted(page: Page): Promise<void> {
  for (let tries = 0; tries < 30 && (await words(page)).includes(en('web.desk-figures.waiting')); tries++) {
    await page.waitForTimeout(500)
    await page.reload()
  }
  expect(await words(page)).toContain(en('evidence.state.counted'))
}

test('a coordinator prepares the figures of a quarter, and cannot approve them herself', async () => {
  await marat.goto('/en/desk/figures')
  await marat.getByLabel(en('web.desk-figures.from')).selectOption({ index: 8 })
  await marat.getByLabel(en('web.desk-figures.to')).selectOption({ index: 6 })
  await does(marat, button(marat, en('evidence.prepare.does')))
  at.first = idOn(marat)
  await counted(marat)
  expect(await words(marat)).toContain(en('web.desk-figures.second'))
  expect(await button(marat, en('evidence.approve.does')).count()).toBe(0)
  await house.check(marat, 'desk figures prepared')
})

test('nobody outside finds them while they wait', async () => {
  expect((await see(at.first))?.status()).toBe(404)
  await reader.goto('/en/figures')
  expect(await reader.locator(`a[href$="${at.first}"]`).count()).toBe(0)
})

test('a second person looks at them and approves; then they are published, and everybody reads them', async () => {
  await aida.goto(desk(at.first))
  await does(aida, button(aida, en('evidence.approve.does')))
  expect((await see(at.first))?.status()).toBe(404)
  await marat.goto(desk(at.first))
  await does(marat, button(marat, en('evidence.publish.does')))
  expect((await see(at.first))?.status()).toBe(200)
  expect(await heading(reader)).toBe(en('web.figures.of', { name: 'Yoʻldosh' }))
  expect(await words(reader)).toContain(en('web.figures.hidden-why', { fewest: 10 }))
  await house.check(reader, 'figures published')
})

test('a correction names what was wrong, goes the same way, and takes the place of the first', async () => {
  await marat.goto(desk(at.first))
  await unfold(marat, en('evidence.correct.does'))
  await marat.getByLabel(en('web.desk-figures.correct-reason')).fill(reason)
  await does(marat, button(marat, en('evidence.correct.does')))
  at.second = idOn(marat)
  expect(at.second).not.toBe(at.first)
  await counted(marat)
  await aida.goto(desk(at.second))
  await does(aida, button(aida, en('evidence.approve.does')))
  await marat.goto(desk(at.second))
  await does(marat, button(marat, en('evidence.publish.does')))

  await see(at.first)
  expect(await words(reader)).toContain(en('web.figures.corrected'))
  await follow(reader, reader.getByRole('link', { name: en('web.figures.corrected-read') }))
  expect(idOn(reader)).toBe(at.second)
  expect(await words(reader)).toContain(reason)
  await house.check(reader, 'figures corrected')
})

test('the figures go with whoever reads them, as a table without a small number, and their signature holds', async () => {
  const table = await reader.request.get(`/en/figures/${at.second}/csv`)
  expect(table.headers()['content-type']).toContain('text/csv')
  const [titles = [], ...lines] = readCsv(await table.text())
  expect(lines.length).toBeGreaterThan(20)
  const counts = lines.flatMap((cells) => cells[titles.indexOf('people')] || [])
  expect(counts.filter((count) => Number(count) < 10)).toEqual([])
  for (const release of [at.first, at.second]) {
    const answer: unknown = await (await reader.request.get(`/api/evidence/verify?release=${release}`)).json()
    expect(answer).toMatchObject({ ok: true, whole: true, signed: true, byThisNode: true })
  }
})

test('figures that were withdrawn leave their place and their reason, and no number', async () => {
  await marat.goto(desk(at.second))
  await unfold(marat, en('evidence.withdraw.does'))
  await marat.getByLabel(en('web.desk-figures.withdraw-reason')).fill('Counted under a wrong programme')
  await does(marat, button(marat, en('evidence.withdraw.does')))
  await see(at.second)
  expect(await words(reader)).toContain('Counted under a wrong programme')
  expect(await reader.getByRole('table').count()).toBe(0)
  await house.check(reader, 'figures withdrawn')
})
