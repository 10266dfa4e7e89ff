import { describe, expect, test } from 'vitest'
import { languageFor, languages, translator } from '../core/words.ts'
import { countryName, dayInWords, deskPath, languageNames, ownName, translate } from './words.ts'

describe('an address of the desk', () => {
  test('leads to the same page in Russian where the desk does not speak', () => {
    expect(deskPath('/tg/desk')).toBe('/ru/desk')
    expect(deskPath('/ky/desk/cases/0199')).toBe('/ru/desk/cases/0199')
    expect(deskPath('/tg/desk.data')).toBe('/ru/desk.data')
  })
  test('stays where the desk speaks, and so does every other page', () => {
    for (const path of ['/ru/desk', '/uz/desk/me', '/en/desk', '/tg', '/tg/ask', '/tg/desks', '/ky/answer/desk', '/xx/desk', '//desk']) expect(deskPath(path)).toBeUndefined()
  })
})

test('a day is written as each language writes it', () => {
  expect(languages.map((language) => dayInWords(language, '2026-11-22'))).toEqual(['22 November 2026', '22 ноября 2026 г.', '2026-yil 22-noyabr', '22 ноябри соли 2026', '2026-жылдын 22-ноябры'])
  expect(Array.from({ length: 12 }, (_, month) => dayInWords('tg', `2027-${String(month + 1).padStart(2, '0')}-05`)).every((day) => /^5 [а-я]+и соли 2027$/.test(day))).toBe(true)
})

test('countries and languages are called by their names in Tajik and Kyrgyz', () => {
  expect(['TJ', 'RU', 'US'].map((code) => countryName('tg', code))).toEqual(['Тоҷикистон', 'Русия', 'Иёлоти Муттаҳидаи Амрико'])
  expect(['KG', 'RU', 'US'].map((code) => countryName('ky', code))).toEqual(['Кыргызстан', 'Россия', 'Америка Кошмо Штаттары'])
  expect(countryName('uz', 'US')).toBe('Amerika Qoʻshma Shtatlari')
  expect(languageNames('ru', ['tg', 'ky', 'kk'])).toBe('Тоҷикӣ, Кыргызча, казахский')
  expect(Object.keys(ownName)).toEqual([...languages])
})

test('numbers are written as the language writes them, and a Tajik noun is the same after every number', () => {
  const counted = { count: { other: '{count} соат' } }
  const t = translator({ en: counted, ru: counted, uz: counted, tg: counted }, 'tg')
  expect([t('count', { count: 1 }), t('count', { count: 21 }), t('count', { count: 12_345 })]).toEqual(['1 соат', '21 соат', '12\u00a0345 соат'])
})

test('a browser that asks for Tajik or Kyrgyz gets it', () => {
  expect(languageFor('tg-TJ,tg;q=0.9,ru;q=0.8')).toBe('tg')
  expect(languageFor('ky,ru;q=0.8,en;q=0.5')).toBe('ky')
  expect(languageFor('kk-KZ,ru;q=0.7')).toBe('ru')
})

test('what only the desk says is Russian where the desk does not speak', () =>
  expect(translate('tg')('web.desk.tab.today')).toBe(translate('ru')('web.desk.tab.today')))
