import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { languages } from '../../../core/words.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { reviewConsentText } from './review-text.ts'
import { showConsentText } from './show-text.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const show = (rest: object) => world.asPage(showConsentText, { language: 'uz', ...rest }, visitor)
const textOf = ({ paragraphs }: Awaited<ReturnType<typeof show>>) => paragraphs.map(({ text }) => text).join('\n')

test('everything that was chosen is read aloud, in the language of the reader', async () => {
  const said = await show({ organisation: world.osh.organisation, recipient: world.moscow.organisation, purpose: 'shelter', classes: ['health', 'family'], untilOn: '2027-02-20' })
  expect(textOf(said)).toContain('Kim koʻradi: Doroga doma. Mamlakat: Rossiya.')
  expect(textOf(said)).toContain('yashash uchun xavfsiz joy')
  expect(textOf(said)).toContain('sogʻliq, oila')
  expect(textOf(said)).toContain('2027')
  expect(textOf(said)).not.toMatch(/[{}…]/)
})

describe('the words about a border', () => {
  const border = ({ paragraphs }: Awaited<ReturnType<typeof show>>) => paragraphs.some(({ part }) => part === 'border')
  test('are read when there is one, or may be one', async () => {
    expect(border(await show({ organisation: world.osh.organisation, recipient: world.moscow.organisation }))).toBe(true)
    expect(border(await show({}))).toBe(true)
  })
  test('are left out inside of one country', async () => {
    expect(border(await show({ organisation: world.osh.organisation, recipient: world.osh.organisation }))).toBe(false)
  })
})

test.each(languages)('where nothing is chosen yet, nothing is left unfilled: %s', async (language) => {
  expect(textOf(await show({ language }))).not.toMatch(/[{}]/)
})

test('anyone sees which organisation answers for a translation, and never who of its people read it', async () => {
  expect((await show({ organisation: world.osh.organisation })).reviewedBy).toBeNull()
  await world.asPage(reviewConsentText, { language: 'uz', reviewer: 'Nodira Yusupova', reviewedOn: '2026-01-15' }, world.osh.coordinator)
  const said = await show({ organisation: world.osh.organisation })
  expect(said.reviewedBy).toEqual({ organisation: 'Yoʻldosh', on: '2026-01-15' })
  expect(JSON.stringify(said)).not.toContain('Nodira')
  expect((await show({ organisation: world.moscow.organisation })).reviewedBy).toBeNull()
  expect((await show({ organisation: world.osh.organisation, language: 'ru' })).reviewedBy).toBeNull()
})
