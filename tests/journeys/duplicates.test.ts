import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { button, does, follow, heading, idOn, press, ru, unfold, words } from './hands.ts'
import { House, opening, phone } from './house.ts'

let house: House
let nargiza: Page
beforeAll(async () => {
  house = await House.open()
  nargiza = await house.worker('Nargiza Karimova', { language: 'ru', scripts: false })
}, opening)
afterAll(() => house.close())

const made: Record<string, string> = {}
/** Types somebody into the form for a person who is not on file. */
async function type(page: Page, name: string, bornOn: string) {
  await page.goto('/ru/desk/people/new')
  await page.getByLabel(ru(/[а-я]/i.test(name) ? 'web.names.papers.cyrillic' : 'web.names.papers.latin')).fill(name)
  await page.getByLabel(ru('people.content.born on')).fill(bornOn)
  await page.locator('input[name=language][value=tg]').check()
  await page.getByLabel(ru('web.quoted', { words: ru('cases.reach.not at all') })).check()
}

describe('before a person is recorded, without a script', () => {
  test('who is likely the same is shown beside what was typed, and nothing is written', async () => {
    await type(nargiza, 'Шоҳиёнова Парвинахон', '12.03.1990')
    await does(nargiza, button(nargiza, ru('people.record.does')))
    made.first = idOn(nargiza)
    await type(nargiza, 'Shohiyonova Parvinakhon', '03.12.1990')
    expect(await press(nargiza, button(nargiza, ru('people.record.does')))).toBe(409)
    const said = await words(nargiza)
    for (const part of [ru('web.same.before'), 'Шоҳиёнова Парвинахон', ru('web.search.day.slip')]) expect(said).toContain(part)
    expect(await nargiza.getByLabel(ru('web.names.papers.latin')).inputValue()).toBe('Shohiyonova Parvinakhon')
    await house.check(nargiza, 'duplicates, before')
    await does(nargiza, button(nargiza, ru('web.same.another')))
    made.second = idOn(nargiza)
    expect(made.second).not.toBe(made.first)
  })
  test('that she is another person is remembered, and taken back', async () => {
    await follow(nargiza, nargiza.getByRole('link', { name: ru('web.same.of-person') }))
    expect(await words(nargiza)).toContain('Nargiza Karimova')
    await house.check(nargiza, 'duplicates, of a person')
    await follow(nargiza, nargiza.getByRole('link', { name: ru('web.same.compare'), exact: true }))
    await house.check(nargiza, 'duplicates, two people')
    await does(nargiza, button(nargiza, ru('people.duplicates.take-back.does')))
  })
})

describe('two files', () => {
  test('are compared field by field and read together; nothing of either is overwritten', async () => {
    await nargiza.goto(`/ru/desk/people/${made.first}/duplicates/${made.second}`)
    expect(await heading(nargiza)).toBe(ru('web.same.compare-title'))
    await house.check(nargiza, 'duplicates, compare')
    await nargiza.locator('input[name="from.bornOn"][value=other]').check()
    await does(nargiza, button(nargiza, ru('web.same.yes')))
    const said = await words(nargiza)
    for (const part of ['Шоҳиёнова Парвинахон', 'Shohiyonova Parvinakhon', '3 декабря 1990']) expect(said).toContain(part)
    await house.check(nargiza, 'duplicates, read together')
    await nargiza.goto(`/ru/desk/people/${made.second}`)
    expect(await words(nargiza)).toContain(ru('web.same.read-with', { name: 'Шоҳиёнова Парвинахон' }))
    await house.check(nargiza, 'duplicates, read with another')
    await nargiza.goto('/ru/desk/people')
    expect((await words(nargiza)).match(/Шоҳиёнова/g)).toHaveLength(1)
  })
  test('are not erased without a word about the other', async () => {
    await nargiza.goto(`/ru/desk/people/${made.second}/erase`)
    await nargiza.getByLabel(ru('web.erase.sure')).check()
    expect(await press(nargiza, button(nargiza, ru('web.erase.do')))).toBe(409)
    await house.check(nargiza, 'duplicates, erase')
  })
  test('are parted again, and each is what it was', async () => {
    await nargiza.goto(`/ru/desk/people/${made.first}`)
    await unfold(nargiza, ru('web.same.part'))
    await nargiza.getByLabel(ru('people.duplicates.why.by mistake')).check()
    await does(nargiza, button(nargiza, ru('people.duplicates.part.does')))
    expect(await words(nargiza)).toContain('12 марта 1990')
    expect(await words(nargiza)).not.toContain('Shohiyonova')
  })
})

describe('the queue', () => {
  test('fills by itself, and a pair is decided from it', async () => {
    await expect.poll(async () => {
      await nargiza.goto('/ru/desk/people/duplicates')
      return words(nargiza)
    }, { timeout: 30_000, interval: 1_000 }).toContain('Shohiyonova')
    await house.check(nargiza, 'duplicates')
    const row = nargiza.getByRole('row').filter({ hasText: 'Shohiyonova' })
    await does(nargiza, button(nargiza, ru('web.same.later')).first())
    await nargiza.goto('/ru/desk/people/duplicates')
    expect(await words(nargiza)).toContain(ru('web.same.put-off', { count: 1 }))
    expect(await row.count()).toBeLessThan(2)
  })
  test('on a telephone; and a coordinator sees numbers alone', async () => {
    const small = await house.worker('Nargiza Karimova', { language: 'ru', screen: phone })
    await small.goto('/ru/desk/people/duplicates')
    await house.check(small, 'duplicates, telephone')
    await small.goto(`/ru/desk/people/${made.first}/duplicates/${made.second}`)
    await house.check(small, 'duplicates, compare, telephone')
    await type(small, 'Shohiyonova Parvinakhon', '12.03.1990')
    expect(await press(small, button(small, ru('people.record.does')))).toBe(409)
    await house.check(small, 'duplicates, before, telephone')
    const marat = await house.worker('Marat Isaev', { language: 'ru' })
    await marat.goto('/ru/desk/figures')
    await follow(marat, marat.getByRole('link', { name: ru('web.same.title') }))
    expect(await words(marat)).toContain(ru('web.same.counts-only'))
    expect(await words(marat)).not.toContain('Shohiyonova')
    await house.check(marat, 'duplicates, numbers alone')
  })
})
