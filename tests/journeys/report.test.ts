import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { translate } from '../../web/words.ts'
import { button, does, follow, heading, words } from './hands.ts'
import { desktop, House, opening, phone } from './house.ts'
import { ask, weightOf } from './weigh.ts'

const [en, ru] = [translate('en'), translate('ru')]
const last = new Date().getUTCFullYear() - 1
let house: House
let marat: Page
let aida: Page
beforeAll(async () => {
  house = await House.open()
  marat = await house.worker('Marat Isaev', { scripts: false })
  aida = await house.worker('Aida Sydykova', { language: 'ru' })
}, opening)
afterAll(() => house.close())

const isDraft = () => marat.locator('tr', { hasText: en('evidence.annual.state.draft') }).getByRole('link').first()
let draft = ''

test('the secretariat opens the draft of a year, and writes a sentence in its own words with the figure of the register', async () => {
  await marat.goto('/en/desk/figures')
  await follow(marat, marat.getByRole('main').getByRole('link', { name: en('web.reports.title') }))
  await house.check(marat, 'desk reports')
  await follow(marat, isDraft())
  draft = new URL(marat.url()).pathname
  expect(await words(marat)).toContain(en('web.desk-reports.second'))
  await house.check(marat, 'desk report draft')
  await follow(marat, marat.getByRole('link', { name: en('web.desk-reports.change-this', { text: 'Places where sources' }) }))
  await house.check(marat, 'desk report sentence')
  await marat.getByLabel(en('web.desk-reports.en')).first().fill('Sources disagree in {opne} places.')
  await marat.getByRole('button', { name: en('evidence.annual.edit-sentence.does') }).click()
  expect(await words(marat)).toContain(en('evidence.annual.refused.figure', { name: '{opne}' }))
  await house.check(marat, 'desk report sentence refused')
  await marat.getByLabel(en('web.desk-reports.en')).first().fill('Sources disagree in {open} places.')
  await does(marat, button(marat, en('evidence.annual.edit-sentence.does')))
  expect(await words(marat)).toMatch(/Sources disagree in \d+ places\./)
  expect(await words(marat)).toContain(en('web.desk-reports.written'))
})

test('a second person approves it in her own language, it is published, and everybody reads it', async () => {
  await aida.goto(draft.replace('/en/', '/ru/'))
  await does(aida, button(aida, ru('evidence.annual.approve.does')))
  await aida.setViewportSize(phone)
  await house.check(aida, 'desk report approved')
  await marat.goto(draft)
  await does(marat, button(marat, en('evidence.annual.publish.does')))
  await follow(marat, marat.getByRole('link', { name: en('web.desk-figures.public-page') }))
  expect(await words(marat)).toMatch(/Sources disagree in \d+ places\./)
})

test.each([['en', phone], ['ru', desktop], ['uz', phone], ['tg', phone], ['ky', desktop]] as const)('it is read in %s: chapters in order, every figure a link, light', async (language, screen) => {
  const t = translate(language)
  const reader = await house.visitor({ language, screen, scripts: false })
  await reader.goto(`/${language}/reports`)
  await house.check(reader, `reports ${language}`)
  await follow(reader, reader.getByRole('main').getByRole('link', { name: t('evidence.annual.title', { year: String(last) }) }))
  expect(await heading(reader)).toBe(t('evidence.annual.title', { year: String(last) }))
  await house.check(reader, `report ${language}`)
  expect(await reader.getByRole('link', { name: t('web.reports.read-english') }).count()).toBe(language === 'en' || language === 'ru' ? 0 : 1)
  expect(await reader.locator('section[lang="ru"]').count()).toBe(language === 'en' || language === 'ru' ? 0 : 13)
  expect((await weightOf(`${house.url}/${language}/reports/${last}`)).page).toBeLessThan(60_000)
})

test('it comes as a tagged PDF in both languages, the same bytes each time', async () => {
  for (const [language, title] of [['en', en('evidence.annual.title', { year: String(last) })], ['ru', ru('evidence.annual.title', { year: String(last) })]] as const) {
    const answer = await ask(`${house.url}/uz/reports/${last}/pdf?in=${language}`)
    expect([answer.status, answer.headers['content-type'], answer.headers['content-language']]).toEqual([200, 'application/pdf', language])
    expect((await ask(`${house.url}/${language}/reports/${last}/pdf`)).bytes.equals(answer.bytes)).toBe(true)
    const document = await getDocument({ data: new Uint8Array(answer.bytes), verbosity: 0 }).promise
    expect((await document.getMetadata()).info).toMatchObject({ Title: title, Language: language === 'en' ? 'en-GB' : 'ru' })
    const [whole] = await document.getOutline()
    expect(whole).toMatchObject({ title })
    expect(whole?.items.length).toBe(15)
  }
})

test('it can be found, and taken away as news', async () => {
  const reader = await house.visitor()
  await reader.goto(`/en/search?words=${encodeURIComponent(`annual report ${last}`)}`)
  expect(await reader.locator(`main a[href="/en/reports/${last}"]`).count()).toBeGreaterThan(0)
  const feed = await ask(`${house.url}/ru/take/reports/atom`)
  expect(feed.bytes.toString()).toContain(ru('evidence.annual.title', { year: String(last) }))
})
